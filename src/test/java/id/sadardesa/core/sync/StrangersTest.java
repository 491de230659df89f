package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An office that has public tools and our document, and not this program: {@code
 * src/test/outside/stranger.sh}. It exchanges keys with us, reads our submissions and replies, and
 * we take what it writes.
 */
class StrangersTest {
    private static final Path SCRIPT = Path.of("src/test/outside/stranger.sh").toAbsolutePath();
    private static final Path VALIDATOR =
            Path.of("src/test/outside/validate-package.js").toAbsolutePath();
    private static final Path WORDS =
            Path.of("src/main/resources/id/sadardesa/core/sync/words.txt").toAbsolutePath();

    @TempDir Path folder;

    @BeforeEach
    void needsTheTools() {
        for (String tool :
                List.of("sh", "age", "age-keygen", "unzip", "zip", "openssl", "xxd", "base64")) {
            boolean there =
                    Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                            .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
            assumeTrue(there, "not installed, so this was not tried: " + tool);
        }
    }

    private String stranger(Map<String, String> given, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile());
        builder.environment().putAll(given);
        Process process = builder.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        String said = Files.readString(out, StandardCharsets.UTF_8).strip();
        assertEquals(0, process.exitValue(), () -> String.join(" ", words) + ": " + said);
        return said;
    }

    private String stranger(String... words) throws IOException, InterruptedException {
        return stranger(Map.of(), words);
    }

    /** What a library that is not ours says of the package that was opened last. */
    private String validated() throws IOException, InterruptedException {
        Path out = folder.resolve("validated.txt");
        Process process =
                new ProcessBuilder("node", VALIDATOR.toString(), "opened")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        String said = Files.readString(out, StandardCharsets.UTF_8).strip();
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    private static void needsTheValidator() throws IOException, InterruptedException {
        boolean there = false;
        try {
            there =
                    new ProcessBuilder("node", "-e", "require('datapackage')")
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            assumeTrue(false, "not installed, so this was not tried: node");
        }
        assumeTrue(there, "not installed, so this was not tried: the npm package datapackage");
    }

    /** The standard's own library holds every row against the schemas that travel with it. */
    @Test
    void anIndependentValidatorAcceptsWhatWeWrite() throws Exception {
        needsTheValidator();
        CheapOffice kecamatan = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        Partner branch = meet(kecamatan, "35.16.00", "Cabang Asing", "branch");
        UUID siti =
                kecamatan.person(
                        "SITI \"UJI\", DRA.",
                        1,
                        kecamatan.village("35.16.09.2001", "Punggul"),
                        PostKind.RT);
        kecamatan.enrol(siti);
        send(kecamatan, branch, "1.sadar");
        stranger("open", "1.sadar", "kami.txt");
        assertEquals("16 tables, 6 rows", validated());
        stranger(Map.of("KPJ", "26000000013"), "answer", "kami.txt", "balasan.sadar");
        kecamatan.take(folder.resolve("balasan.sadar"));
        kecamatan.enrolments.deaths().record(siti, TestOffice.TODAY);
        kecamatan.change(siti, "note", "baris satu\nbaris dua");
        send(kecamatan, branch, "2.sadar");
        stranger("open", "2.sadar", "kami.txt");
        assertTrue(validated().startsWith("16 tables, "), validated());

        Path people = folder.resolve("opened/people.csv");
        Files.writeString(people, Files.readString(people).replace("1980-01-03", "3 Januari"));
        assertThrows(AssertionError.class, this::validated, "it does look at the values");
    }

    /** The stranger's key comes to us with its words, and ours goes there. */
    private Partner meet(CheapOffice office, String code, String name, String role)
            throws IOException, InterruptedException {
        stranger("keys", UUID.randomUUID().toString(), code, name, role);
        office.keys.export(folder.resolve("kami.txt"));
        assertEquals(
                String.join(" ", office.keys.own().words()),
                stranger("words", "kami.txt", WORDS.toString()));
        Partner partner = office.keys.take(folder.resolve("kunci.txt"));
        return office.keys.confirm(partner, stranger("words", "kunci.txt", WORDS.toString()));
    }

    private static Person person(CheapOffice office, UUID id) {
        return office.people.find(id).orElseThrow();
    }

    @Test
    void aStrangersBranchOpensASubmissionAndAnswersIt() throws Exception {
        CheapOffice kecamatan = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        Partner branch = meet(kecamatan, "35.16.00", "Cabang Asing", "branch");
        UUID siti =
                kecamatan.person(
                        "SITI UJI", 1, kecamatan.village("35.16.09.2001", "Punggul"), PostKind.RT);
        kecamatan.enrol(siti);
        send(kecamatan, branch, "1.sadar");
        assertEquals("17 parts", stranger("open", "1.sadar", "kami.txt"));
        assertTrue(Files.readString(folder.resolve("opened/people.csv")).contains(",SITI UJI,"));

        stranger(Map.of("KPJ", "26000000013"), "answer", "kami.txt", "balasan-1.sadar");
        Arrival arrival = kecamatan.take(folder.resolve("balasan-1.sadar"));
        assertEquals(Kind.REPLY, arrival.manifest().kind());
        assertEquals(State.REGISTERED, kecamatan.participation(siti).state());
        assertEquals(new Kpj("26000000013"), person(kecamatan, siti).kpj());
        assertNotNull(kecamatan.submissions.sent(branch).get(0).acknowledgedOn());
        assertEquals(
                Files.readString(folder.resolve("last")).strip(),
                "1 " + arrival.fingerprint(),
                "the fingerprint is of the manifest as the stranger wrote it");

        kecamatan.change(siti, "name", "SITI BARU");
        send(kecamatan, branch, "2.sadar");
        stranger("open", "2.sadar", "kami.txt");
        String manifest = Files.readString(folder.resolve("opened/manifest.json"));
        assertTrue(manifest.contains("\"seenHash\":\"" + arrival.fingerprint() + "\""), manifest);
        stranger("answer", "kami.txt", "balasan-2.sadar");
        Replied replied =
                Objects.requireNonNull(kecamatan.take(folder.resolve("balasan-2.sadar")).replied());
        assertEquals(List.of(), replied.unknown());
    }

    private void send(CheapOffice from, Partner to, String name) {
        from.submissions.send(to, SendForm.NEXT, folder.resolve(name), Progress.SILENT);
    }

    @Test
    void aStrangersKecamatanHandsInAndOpensTheReply() throws Exception {
        CheapOffice branch = new CheapOffice(Office.Role.BRANCH, "35.16.00", "Mojokerto");
        Partner kecamatan = meet(branch, "35.16.11", "Kecamatan Asing", "kecamatan");
        stranger("submit", "kami.txt", "1.sadar");
        Arrival arrival = branch.take(folder.resolve("1.sadar"));
        assertTrue(arrival.agrees());
        Person siti = branch.people.all().get(0);
        assertEquals("UJI, SITI", siti.name());

        branch.requests.correct(
                siti.id(),
                id.sadardesa.core.roster.PersonForm.of(siti),
                TestOffice.with(
                        id.sadardesa.core.roster.PersonForm.of(siti), "name", "SITI \"UJI\""),
                "Sesuai KTP");
        assertEquals(
                List.of(),
                branch.requests.decide(List.of(), DecisionForm.accept(TestOffice.TODAY)));
        branch.submissions.reply(kecamatan, folder.resolve("balasan.sadar"), Progress.SILENT);
        assertEquals("7 parts", stranger("open", "balasan.sadar", "kami.txt"));
        assertTrue(
                Files.readString(folder.resolve("opened/answers.csv"))
                        .contains("," + arrival.fingerprint() + ","));
        assertTrue(
                Files.readString(folder.resolve("opened/corrections.csv"))
                        .contains("name,\"UJI, SITI\",\"SITI \"\"UJI\"\"\","));
    }
}
