package id.sadardesa.core.roster;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.journal.Action;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The import of a roster against reading the same workbook with the spreadsheet library alone, and
 * against writing the same people and posts into the same encrypted database with bare JDBC batches
 * and no journal; in one run, in wall time.
 */
final class RosterImportBenchmark {
    private static final int ROWS = 5_000;
    private static final int ROUNDS = 15;

    private RosterImportBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        Path file = folder.resolve("roster.xlsx");
        write(file);
        if (args.length > 0 && args[0].equals("file")) {
            System.out.println(file);
            return;
        }
        double[][] times = new double[5][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            round(folder.resolve("k" + i), file, i, times);
            System.out.printf(Locale.ROOT, "round %d: %s%n", i, column(times, i));
        }
        System.out.printf(
                Locale.ROOT,
                "%s%nlibrary alone %.0f, read %.0f, plan %.0f, apply %.0f, bare batches %.0f%n"
                        + "dry run %.1f x, whole %.1f x the library alone; whole %.2f x the library"
                        + " alone with bare batches%n",
                "warm medians of the last " + (ROUNDS - 5) + " rounds, ms",
                median(times[0]),
                median(times[1]),
                median(times[2]),
                median(times[3]),
                median(times[4]),
                (median(times[1]) + median(times[2])) / median(times[0]),
                whole(times) / median(times[0]),
                whole(times) / (median(times[0]) + median(times[4])));
    }

    private static double whole(double[][] times) {
        return median(times[1]) + median(times[2]) + median(times[3]);
    }

    private static String column(double[][] times, int round) {
        return Arrays.toString(Arrays.stream(times).mapToLong(t -> Math.round(t[round])).toArray());
    }

    private static void round(Path folder, Path file, int i, double[][] times) {
        times[0][i] = millis(() -> peer(file));
        ImportPlan[] made = new ImportPlan[1];
        try (TestOffice office = TestOffice.in(folder)) {
            office.village("35.16.09.2002", "Kalen");
            TableFile[] table = new TableFile[1];
            RosterImport roster = office.rooms().rosterImport;
            times[1][i] =
                    millis(() -> table[0] = Tables.read(file, Limits.ROSTER, Progress.SILENT));
            times[2][i] =
                    millis(
                            () ->
                                    made[0] =
                                            roster.plan(
                                                    table[0], ImportChoices.NONE, Progress.SILENT));
            times[3][i] = millis(() -> roster.apply(made[0], ImportChoices.NONE, Progress.SILENT));
        }
        try (TestOffice office = TestOffice.in(folder.resolve("bare"))) {
            UUID village = office.village("35.16.09.2002", "Kalen").id();
            made[0].newPosts.values().forEach(post -> post.put("village_id", village));
            times[4][i] = millis(() -> bare(office, made[0]));
        }
    }

    /** One transaction, forced to the medium at its end as ours is; nothing is noted. */
    private static void bare(TestOffice office, ImportPlan plan) {
        office.rooms()
                .journal
                .act(
                        Action.of("roster.import"),
                        pen -> {
                            try {
                                Connection to = pen.handle().getConnection();
                                batches(to, RosterStore.PERSON, plan.newPeople);
                                batches(to, RosterStore.POST, plan.newPosts);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                            return null;
                        });
    }

    private static void batches(
            Connection to, String table, Map<UUID, Map<String, @Nullable Object>> rows)
            throws SQLException {
        List<String> columns = List.copyOf(rows.values().iterator().next().keySet());
        String sql =
                "insert into "
                        + table
                        + " (id, "
                        + String.join(", ", columns)
                        + ") values (?"
                        + ", ?".repeat(columns.size())
                        + ")";
        try (PreparedStatement insert = to.prepareStatement(sql)) {
            int waiting = 0;
            for (var row : rows.entrySet()) {
                insert.setObject(1, row.getKey());
                for (int i = 0; i < columns.size(); i++) {
                    Object value = row.getValue().get(columns.get(i));
                    insert.setObject(i + 2, value instanceof Enum<?> e ? e.name() : value);
                }
                insert.addBatch();
                if (++waiting % 500 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static long peer(Path file) {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.mapToLong(
                            row ->
                                    row.stream()
                                            .filter(c -> c != null)
                                            .mapToLong(c -> c.getText().length())
                                            .sum())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) {
        Workbook.write(
                file,
                book -> {
                    NewSheet sheet = book.sheet("Kalen");
                    sheet.header(
                            0,
                            0,
                            List.of(
                                    "No",
                                    "Nama",
                                    "NIK",
                                    "Jabatan",
                                    "Tempat Lahir",
                                    "Tanggal Lahir",
                                    "JK",
                                    "Nama Ibu",
                                    "Alamat",
                                    "RT",
                                    "RW",
                                    "HP",
                                    "No SK",
                                    "Tgl SK",
                                    "TMT"));
                    for (int i = 1; i <= ROWS; i++) {
                        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(i % 9_000);
                        sheet.whole(i, 0, i)
                                .text(i, 1, "Nama Orang " + letters(i))
                                .text(i, 2, TestOffice.nik(born, Sex.L, 1 + i % 9_000));
                        sheet.text(i, 3, "Ketua RT " + (1 + i % 90) + " RW " + (1 + i % 9))
                                .text(i, 4, "Mojokerto")
                                .text(i, 5, "12-08-19" + (50 + i % 40));
                        sheet.date(i, 5, born)
                                .text(i, 6, "L")
                                .text(i, 7, "Sri " + letters(i))
                                .text(i, 8, "Dsn. Krajan " + i);
                        sheet.text(i, 9, "01")
                                .text(i, 10, "02")
                                .text(i, 11, "0812" + (10_000_000 + i))
                                .text(i, 12, "188/" + i + "/2020");
                        sheet.date(i, 13, LocalDate.of(2020, 1, 2))
                                .date(i, 14, LocalDate.of(2020, 2, 1));
                    }
                });
    }

    private static String letters(int number) {
        return ""
                + (char) ('A' + number % 26)
                + (char) ('a' + number / 26 % 26)
                + (char) ('a' + number / 676 % 26);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.copyOfRange(values, 5, values.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
