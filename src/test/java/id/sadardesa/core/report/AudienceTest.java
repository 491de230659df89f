package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Cell;
import id.sadardesa.base.table.Sheet;
import id.sadardesa.core.journal.Disclosure;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Nik;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom a report is made decides what it shows of people. */
class AudienceTest extends ReportCase {
    private static final String WHY = "Diminta kantor cabang Mojokerto, surat B/12/112026";

    private static Path write(Audience audience, String ending, String reason) {
        Path file = folder.resolve("untuk-" + audience + "." + ending);
        Edition edition = new Edition(audience, Paper.F4, null, reason);
        office.rooms().reports.write(report, file, edition, Progress.SILENT);
        return file;
    }

    private static String words(Path file) throws IOException {
        return file.toString().endsWith(".pdf")
                ? text(file)
                : sheets(file).stream()
                        .map(Sheet::rows)
                        .flatMap(List::stream)
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .collect(Collectors.joining("\n"));
    }

    private static List<String> niks() {
        return report.members().stream()
                .map(one -> one.bill().person().nik())
                .filter(Objects::nonNull)
                .map(Nik::full)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx"})
    void theBoardShowsNamesAndNothingMore(String ending) throws IOException {
        String words = words(write(Audience.BOARD, ending, ""));
        String name = report.members().get(0).bill().person().name();
        assertTrue(words.contains(name), name);
        assertTrue(words.contains("papan pengumuman"), "it says for whom it is");
        assertFalse(words.contains("3516********"), "not even the ends of a NIK");
        assertFalse(words.contains("Masalah per orang"), "nor what is wrong with whom");
        assertTrue(niks().stream().noneMatch(words::contains));
        for (ReportRemark one : report.findings()) {
            if (one.person() != null) {
                String said = Texts.indonesian().get(one.text());
                assertFalse(words.contains(said), said);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx"})
    void theBranchGetsEverythingWholeForAReasonThatIsKept(String ending) throws IOException {
        String words = words(write(Audience.BRANCH, ending, "  " + WHY + " "));
        List<String> niks = niks();
        assertTrue(niks.size() > 100);
        for (String nik : niks) {
            assertTrue(words.contains(nik), "a NIK is missing");
        }
        Entry entry = office.rooms().journal.latest(1).get(0);
        assertEquals(
                new Text(
                        "journal.action.report.whole",
                        List.of(report.period(), report.members().size(), WHY)),
                entry.action());
        assertFalse(entry.undoable(), "what left the office does not come back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingLeavesWholeWithoutAReason(String reason) {
        long seq = office.rooms().journal.lastSeq();
        Path file = folder.resolve("tanpa.pdf");
        Edition edition = new Edition(Audience.BRANCH, Paper.F4, null, reason);
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> office.rooms().reports.write(report, file, edition, Progress.SILENT));
        assertEquals("report.audience.noReason", problem.text().key());
        assertFalse(Files.exists(file));
        assertEquals(seq, office.rooms().journal.lastSeq());
    }

    @Test
    void aReasonIsAsLongAsTheJournalKeeps() {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> write(Audience.BRANCH, "xlsx", "a".repeat(Disclosure.LONGEST + 1)));
        assertEquals("report.audience.longReason", problem.text().key());
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "SIGNATURE"})
    void onlyWhatIsWholeIsNoted(Audience audience) {
        long seq = office.rooms().journal.lastSeq();
        write(audience, "pdf", "");
        assertEquals(seq, office.rooms().journal.lastSeq());
    }
}
