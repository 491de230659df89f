package id.sadardesa.core.sync;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Migrations;
import id.sadardesa.base.Progress;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.TwoOffices;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Taking a file of people with a post each: ours (opened, checked, merged, with history and undo)
 * beside bare JDBC batches that write the same rows into the same tables of the same encrypted
 * database. Words: how many people, how many rounds; {@code memory N} sends, inspects and takes one
 * file of N people.
 */
public final class TakeBenchmark {
    private static final PrintStream SAY =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final char[] PASSPHRASE = "sandi ukur".toCharArray();
    private static final int SLICE = 1_000;

    private final Path folder;
    private final Wiring kecamatan;
    private final int people;

    private TakeBenchmark(Path folder, int people) {
        this.folder = folder;
        this.people = people;
        this.kecamatan = office("kecamatan", Office.Role.KECAMATAN, "35.16.09");
    }

    public static void main(String[] words) throws IOException {
        Path folder = Files.createTempDirectory("take");
        try {
            boolean memory = words[0].equals("memory");
            TakeBenchmark one = new TakeBenchmark(folder, Integer.parseInt(words[memory ? 1 : 0]));
            one.fill();
            if (memory) {
                one.memory();
            } else {
                one.measure(Integer.parseInt(words[1]));
            }
            one.kecamatan.close();
        } finally {
            remove(folder);
        }
    }

    private Wiring office(String name, Office.Role role, String code) {
        return FolderWiring.create(
                new DataFolder(folder.resolve(name)),
                PASSPHRASE,
                TestOffice.CLOCK,
                made -> made.offices.setUp(OfficeForm.of(role, code, name, "Mojokerto")));
    }

    private void fill() {
        kecamatan.villages.add(new VillageForm("35.16.09.2001", "Punggul", Village.Kind.DESA));
        UUID village = kecamatan.villages.all().get(0).id();
        kecamatan.journal.act(
                Action.of("person.registerAll", people, "Punggul"),
                pen -> {
                    for (int from = 0; from < people; from += SLICE) {
                        Map<UUID, Map<String, @Nullable Object>> persons = new LinkedHashMap<>();
                        Map<UUID, Map<String, @Nullable Object>> posts = new LinkedHashMap<>();
                        for (int i = from; i < Math.min(people, from + SLICE); i++) {
                            UUID id = Ids.next();
                            persons.put(id, person(i));
                            posts.put(Ids.next(), post(id, village));
                        }
                        pen.insertAll("person", persons);
                        pen.insertAll("post", posts);
                    }
                    return people;
                });
    }

    private static Map<String, @Nullable Object> person(int number) {
        Map<String, @Nullable Object> row = new HashMap<>();
        long serial = 1L + number % 9_998;
        long day = 10101 + (number / 9_998) % 28 * 10_000L + (number / 279_944) % 90;
        row.put("nik", "351609" + String.format(java.util.Locale.ROOT, "%06d%04d", day, serial));
        row.put("name", "ORANG UJI NOMOR " + number);
        row.put("sex", "L");
        row.put("birth_place", "Mojokerto");
        row.put("birth_date", TestOffice.TODAY.minusYears(40));
        row.put("mother", "IBU UJI " + number);
        row.put("address", "Dusun Krajan RT 0" + number % 10 + " RW 02, Desa Punggul");
        row.put("phone", "0812" + (10_000_000 + number));
        row.put("asn", false);
        return row;
    }

    private static Map<String, @Nullable Object> post(UUID person, UUID village) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("person_id", person);
        row.put("village_id", village);
        row.put("kind", "RT");
        row.put("appointment", "DEFINITIF");
        row.put("unit", "RT 01 RW 02");
        return row;
    }

    private void memory() throws IOException {
        Wiring branch = office("cabang", Office.Role.BRANCH, "35.16.00");
        TwoOffices.meet(folder, kecamatan, branch);
        Path file = folder.resolve("besar.sadar");
        long start = System.nanoTime();
        kecamatan
                .sync
                .submissions()
                .send(
                        kecamatan.sync.keys().partners().get(0),
                        SendForm.FULL,
                        file,
                        Progress.SILENT);
        long sent = System.nanoTime();
        branch.sync.arrivals().inspect(file, Progress.SILENT);
        long inspected = System.nanoTime();
        Arrival arrival = branch.sync.arrivals().take(file, Progress.SILENT);
        long taken = System.nanoTime();
        SAY.printf(
                "%d MB; sent %.0f s, inspected %.0f s, taken %.0f s; %d rows, counts agree: %s%n",
                Files.size(file) / 1_000_000,
                (sent - start) / 1e9,
                (inspected - sent) / 1e9,
                (taken - inspected) / 1e9,
                arrival.counts().added(),
                arrival.agrees());
        branch.close();
    }

    private void measure(int rounds) throws IOException {
        double[][] clock = new double[3][rounds];
        double[][] processor = new double[3][rounds];
        Path file = folder.resolve("uji.sadar");
        for (int round = 0; round < rounds; round++) {
            Wiring branch = office("cabang" + round, Office.Role.BRANCH, "35.16.00");
            TwoOffices.meet(folder, kecamatan, branch);
            Partner to =
                    kecamatan.sync.keys().partners().stream()
                            .filter(one -> one.office().id().equals(branch.offices.current().id()))
                            .findFirst()
                            .orElseThrow();
            kecamatan.sync.submissions().send(to, SendForm.FULL, file, Progress.SILENT);
            time(
                    0,
                    round,
                    clock,
                    processor,
                    () -> branch.sync.arrivals().inspect(file, Progress.SILENT));
            time(
                    1,
                    round,
                    clock,
                    processor,
                    () -> branch.sync.arrivals().take(file, Progress.SILENT));
            branch.close();
            bare("kosong" + round, round, clock, processor);
        }
        say("by the clock", clock);
        say("processor", processor);
    }

    private static void time(
            int what, int round, double[][] clock, double[][] processor, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();
        work.run();
        processor[what][round] = (threads.getCurrentThreadCpuTime() - used) / 1e9;
        clock[what][round] = (System.nanoTime() - start) / 1e9;
    }

    private void say(String how, double[][] times) {
        for (double[] all : times) {
            Arrays.sort(all);
        }
        int median = times[0].length / 2;
        double opened = times[0][median];
        double taken = times[1][median];
        double bare = times[2][median];
        SAY.printf(
                "%d people, %s: opened and checked %.3f s, taken %.3f s, bare batches %.3f s;"
                        + " rate against bare %.2f, without opening %.2f%n",
                people, how, opened, taken, bare, bare / taken, bare / (taken - opened));
    }

    /** The same rows, straight. */
    private void bare(String name, int round, double[][] clock, double[][] processor) {
        DataFolder place = new DataFolder(folder.resolve(name)).create();
        char[] key = KeyFile.create(place, PASSPHRASE);
        try (Database database = Database.open(place, key)) {
            Migrations.begin(database);
            UUID village = Ids.next();
            time(2, round, clock, processor, () -> write(database, village));
        }
    }

    private void write(Database database, UUID village) {
        database.write(
                handle -> {
                    try {
                        insert(handle.getConnection(), village);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    return village;
                });
    }

    private void insert(Connection connection, UUID village) throws SQLException {
        try (PreparedStatement place =
                        connection.prepareStatement(
                                "insert into village (id, code, name, kind) values (?, ?, ?, ?)");
                PreparedStatement person =
                        connection.prepareStatement(
                                "insert into person (id, nik, name, sex, birth_place, birth_date,"
                                        + " mother, address, phone, asn, office_id)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement post =
                        connection.prepareStatement(
                                "insert into post (id, person_id, village_id, kind, appointment,"
                                        + " unit) values (?, ?, ?, ?, ?, ?)")) {
            bind(place, village, "35.16.09.2001", "Punggul", "DESA");
            place.executeUpdate();
            for (int from = 0; from < people; from += 500) {
                for (int i = from; i < Math.min(people, from + 500); i++) {
                    UUID id = Ids.next();
                    Map<String, @Nullable Object> row = person(i);
                    bind(
                            person,
                            id,
                            row.get("nik"),
                            row.get("name"),
                            row.get("sex"),
                            row.get("birth_place"),
                            row.get("birth_date"),
                            row.get("mother"),
                            row.get("address"),
                            row.get("phone"),
                            false,
                            village);
                    person.addBatch();
                    bind(post, Ids.next(), id, village, "RT", "DEFINITIF", "RT 01 RW 02");
                    post.addBatch();
                }
                person.executeBatch();
                post.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
