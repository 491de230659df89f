package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code claims}, {@code agreements}, {@code expiries}, {@code scorecard}, {@code rules}. */
class RegisterCommandsTest {
    @TempDir static Path folder;
    private static Terminal terminal;
    private static List<Expiry> expiries;

    @BeforeAll
    static void open() throws IOException {
        terminal = new Terminal(folder);
        try (Wiring office =
                FolderWiring.create(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK,
                        made -> made.training.fill(Progress.SILENT))) {
            expiries = office.expiries.on(TestOffice.TODAY);
        }
    }

    private static Said done(String... words) {
        Said said = terminal.run(words);
        assertEquals(Exit.DONE, said.code(), said.err());
        return said;
    }

    private static List<?> list(Said said) {
        return said.json().get("list") instanceof List<?> rows ? rows : List.of();
    }

    private static Object first(Said said, String key) {
        return String.valueOf(((Map<?, ?>) list(said).get(0)).get(key));
    }

    @Test
    void listsOpenClaimsWithTheirDays() {
        Said open = done("claims", "--json");
        assertEquals(2, open.count("claims"));
        assertEquals(1, open.count("open"));
        assertEquals(1, list(open).size());
        assertEquals("jkm", first(open, "kind"));
        assertEquals("12", first(open, "days"));
        Said all = done("claims", "--all", "--json");
        assertEquals(2, list(all).size());
        assertTrue(done("claims").out().contains("12 hari"));
    }

    @Test
    void listsAgreementsAndWhatIsToBeRenewed() {
        Said all = done("agreements", "--json");
        assertEquals(1, all.count("agreements"));
        assertEquals(1, all.count("holding"));
        assertEquals(1, all.count("due"));
        assertEquals("25", first(all, "daysLeft"));
        assertEquals("000/CONTOH/1", first(all, "ourNumber"));
        assertTrue(done("agreements", "--due").out().contains("berakhir 25 hari lagi"));
    }

    @Test
    void listsWhatRunsOutAsTheOfficeDoes() {
        Said all = done("expiries", "--json");
        assertEquals(expiries.size(), all.count("expiries"));
        assertEquals(
                expiries.size(),
                all.count("over") + all.count("week") + all.count("month") + all.count("quarter"));
        Said week = done("expiries", "--within", "7", "--json");
        assertEquals(
                expiries.stream().filter(one -> one.days() <= 7).count(), week.count("expiries"));
    }

    @Test
    void ranksTheVillagesAndWritesTheEvidence() {
        Path file = terminal.file("desa-sadar.pdf");
        Said said = done("scorecard", "2026", "--out", file.toString(), "--json");
        assertEquals(16, said.count("villages"));
        assertEquals(16, list(said).size());
        assertEquals("1", first(said, "rank"));
        assertEquals("2026-03-10", said.json().get("day"));
        assertTrue(Files.exists(file));
        Said past =
                done("scorecard", "2025", "--out", terminal.file("lalu.pdf").toString(), "--json");
        assertEquals("2025-12-31", past.json().get("day"));
    }

    @Test
    void listsRulesAndTakesNextYearsCeiling() {
        Said caps = done("rules", "list", "--kind", "cap", "--json");
        int before = caps.count("rules");
        assertEquals(0, caps.count("own"));
        String[] add = {
            "rules",
            "add",
            "--kind",
            "cap",
            "--from",
            "2027-03",
            "--value",
            "11.600.000",
            "--basis",
            "SE BPJS 2027",
            "--json"
        };
        Said added = done(add);
        assertEquals("2027-03", added.json().get("from"));
        Said after = done("rules", "list", "--kind", "cap", "--json");
        assertEquals(before + 1, after.count("rules"));
        assertEquals(1, after.count("own"));
        assertTrue(done("rules", "list").out().contains("Rp 11.600.000,00"));
        done("undo");
        assertEquals(before, done("rules", "list", "--kind", "cap", "--json").count("rules"));
    }

    @ParameterizedTest
    @CsvSource({
        "rules list --kind tarif, 2",
        "rules add --kind band --from 2027-01 --value 1 --basis x, 2",
        "rules add --kind cap --from 2027-13 --value 1 --basis x, 2",
        "rules add --kind cap --from 2027-03 --value nol --basis x, 2",
        "rules add --kind discount --from 2027-03 --value 50 --basis x, 2",
        "rules add --kind cap --from 2026-03 --value 11000000 --basis x, 3",
        "expiries --on 10-03-2026, 2",
        "expiries --within 400, 2",
        "scorecard 2026 --out {}/x.docx, 3",
        "scorecard 2027 --out {}/x.pdf, 3",
        "scorecard dua --out {}/x.pdf, 2",
        "claims --on 2026-03-10, 2",
    })
    void whatCannotBeMeantWritesNothing(String words, int code) {
        Said said = terminal.run(words.replace("{}", folder.toString()).split(" ", -1));
        assertEquals(code, said.code(), said.err());
        assertFalse(said.err().isBlank());
        assertFalse(Files.exists(terminal.file("x.pdf")));
    }
}
