package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of rule by command, with its source, what it replaces, and the second look. */
class RulesCommandsTest {
    @TempDir static Path folder;
    private static Terminal terminal;

    @BeforeAll
    static void open() throws IOException {
        terminal = new Terminal(folder);
        FolderWiring.create(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.training.fill(Progress.SILENT))
                .close();
    }

    private static Said run(String words) {
        return terminal.run(words.split(" ", -1));
    }

    private static Said done(String words) {
        Said said = run(words);
        assertEquals(Exit.DONE, said.code(), said.err());
        return said;
    }

    /** A share read in the regulation replaces the delivered one from its day on. */
    @Test
    void theShareOfAPartOfTheBodyIsCorrected() {
        String ask =
                "benefits --event partial-disability --wage 5000000 --part eye-one --json --on ";
        double delivered = 80 * 5_000_000 * 0.35;
        assertEquals(delivered, disability(ask + "2026-03-01"), 0.001);
        String add = "rules disability --part eye-one --percent 42,5 --basis PP44/III --checked";
        done(add + " --from 2026-02-01");
        assertEquals(80 * 5_000_000 * 0.425, disability(ask + "2026-03-01"), 0.001);
        assertEquals(delivered, disability(ask + "2026-01-31"), 0.001);
        assertEquals(Exit.REFUSED, run(add + " --from 2015-07-01").code(), "it was delivered");
        assertEquals(Exit.USAGE, run(add.replace("42,5", "142") + " --from 2026-02-01").code());
        done("undo");
        assertEquals(delivered, disability(ask + "2026-03-01"), 0.001);
    }

    private static double disability(String words) {
        return ((List<?>) Objects.requireNonNull(done(words).json().get("lines")))
                .stream()
                        .map(line -> (Map<?, ?>) line)
                        .filter(line -> "PARTIAL_DISABILITY".equals(line.get("benefit")))
                        .map(line -> (Number) Objects.requireNonNull(line.get("amount")))
                        .findFirst()
                        .orElseThrow()
                        .doubleValue();
    }

    @ParameterizedTest
    @CsvSource({
        "holiday, --value 16 --yearly, 1",
        "rate, --value 0.30 --programme jkm --sure, 2",
        "flat, --value 7.000, 1",
        "due, --value 20, 2",
        "risk, --village 35.16.09.2012 --risk II, 1",
        "term, --value 8 --post bpd, 1",
        "band, --value 0=1000000;2000000=2200000 --sure, 2",
        "job-loss, --value negara=0.22;jkk=0.14;jkm=0;batas=6000000, 1",
        "construction, --value 0=0.21;100000000=0.15, 2"
    })
    void everyKindIsAddedListedAndTakenBack(String kind, String words, int rows) {
        String list = "rules list --all --json --kind " + kind;
        int before = done(list).count("rules");
        Said added =
                done("rules add --kind " + kind + " --from 2027-03 --basis Uji --json " + words);
        assertEquals(rows, added.count("rows"));
        assertEquals(before + rows, done(list).count("rules"));
        assertEquals(rows, done(list).count("own"));
        done("undo");
        assertEquals(before, done(list).count("rules"));
    }

    @Test
    void aFarAmountIsRefusedUntilItIsMeant() {
        String far = "rules add --kind cap --from 2027-03 --value 110863000 --basis Uji";
        Said refused = run(far);
        assertEquals(Exit.REFUSED, refused.code());
        assertTrue(refused.err().contains("11.086.300") && refused.err().contains("--sure"));
        assertTrue(done(far + " --sure").out().contains("Mengganti"));
        done("undo");
        String wage = "wages set --from 2026-03 --amount 49.253.980 --basis Uji";
        Said typo = run(wage);
        assertEquals(Exit.REFUSED, typo.code());
        assertTrue(typo.err().contains("4.925.398"), typo.err());
        assertTrue(done(wage + " --sure").out().contains("Mengganti"));
        done("undo");
    }

    @Test
    void aBenefitTableIsTakenAsAWhole() {
        Said added =
                done(
                        "rules benefit --item sick-pay --from 2027-01-01 --basis Uji --json --value"
                                + " 100x18;50");
        assertEquals(2, added.count("rows"));
        done("undo");
        assertEquals(
                2,
                run("rules benefit --item medical --from 2027-01-01 --value 1 --basis Uji").code());
    }

    @Test
    void aConstructionContractIsReckonedPartByPart() {
        Said said = done("construction --value 150.000.000 --month 2026-03 --json");
        assertEquals(335_000, said.count("total"));
        assertTrue(
                done("construction --value 150000000")
                        .out()
                        .contains("0,21 % × Rp 100.000.000,00"));
        assertEquals(2, run("construction --value seratus").code());
        Said early = run("construction --value 1000000 --month 2015-06");
        assertTrue(early.err().contains("Juni 2015"), early.err());
    }
}
