package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.press.Edge;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {
    @TempDir Path folder;
    private TestOffice office;
    private Sheets sheets;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        sheets = office.rooms().press.sheets();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Two by three pieces of 90 x 56 mm on A4 with gaps of 5 mm, from 12 and 10 mm. */
    private static SheetForm form(String name) {
        return form(name, "210", 2, 3, "12", "90", "5", false, false);
    }

    private static SheetForm form(
            String name,
            String width,
            int columns,
            int rows,
            String left,
            String piece,
            String gap,
            boolean marks,
            boolean folded) {
        return new SheetForm(
                name,
                new BigDecimal(width),
                new BigDecimal("297"),
                columns,
                rows,
                new BigDecimal(left),
                BigDecimal.TEN,
                new BigDecimal(piece),
                new BigDecimal("56"),
                new BigDecimal(gap),
                new BigDecimal("5"),
                marks,
                folded,
                Edge.SHORT);
    }

    @Test
    void aSheetOfTheOfficeIsThereTheNextMorningAsItWasTyped() {
        CardSheet kept = sheets.add(form("Kertas toko"));
        Sheets later = office.restart().press.sheets();

        assertEquals(kept, later.of(kept.code()));
        assertEquals(kept, later.of(" kertas TOKO "));
        assertEquals(6, kept.perPage());
        assertEquals(12 + 95, kept.xMm(2));
        assertEquals(10 + 61, kept.yMm(3));
        assertEquals(Edge.SHORT, kept.turned());
        assertEquals(form("Kertas toko").sheet(kept.code()), kept);
    }

    @Test
    void everySheetOfTheProgramCanBeCopied() {
        for (CardSheet sheet : CardSheet.ALL) {
            SheetForm copy = SheetForm.like(sheet, "Salinan " + sheet.code());
            CardSheet kept = sheets.add(copy);
            for (int place = 1; place <= sheet.perPage(); place++) {
                assertEquals(sheet.xMm(place), kept.xMm(place), 0.006);
                assertEquals(sheet.backXMm(place), kept.backXMm(place), 0.006);
                assertEquals(sheet.yMm(place), kept.yMm(place), 0.006);
            }
        }
        assertEquals(2 * CardSheet.ALL.size(), sheets.all().size());
    }

    @Test
    void piecesOfTheFormLieWhereThoseOfTheSheetDo() {
        CardSheet sheet = form("Kertas toko").sheet("x");
        List<Frame> pieces = form("Kertas toko").pieces();

        for (int place = 1; place <= sheet.perPage(); place++) {
            Frame piece = pieces.get(place - 1);
            assertEquals(new Frame(sheet.xMm(place), sheet.yMm(place), 90, 56), piece);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "210,2,3,12,90,5,false,false,",
        "40,2,3,12,90,5,false,false,width card.sheet.paperSize",
        "600,2,3,12,90,5,false,false,width card.sheet.paperSize",
        "210,0,3,12,90,5,false,false,columns card.sheet.count",
        "210,2,60,12,90,5,false,false,rows card.sheet.count",
        "210,3,3,12,90,5,false,false,columns card.sheet.rightEdge",
        "210,2,3,-1,90,5,false,false,left card.sheet.leftEdge",
        "210,2,3,4,90,5,true,false,left card.sheet.leftEdgeMarks",
        "210,2,3,22,90,5,true,false,columns card.sheet.rightEdgeMarks",
        "210,2,5,12,90,5,false,false,rows card.sheet.lowerEdge",
        "210,2,3,12,80,5,false,false,pieceWidth card.sheet.pieceSize",
        "210,2,3,12,90,-1,false,false,columnGap card.sheet.overlap",
        "210,1,3,12,90,0,false,true,columns card.sheet.folded"
    })
    void saysUnderTheFieldWhatDoesNotFit(
            String width,
            int columns,
            int rows,
            String left,
            String piece,
            String gap,
            boolean marks,
            boolean folded,
            String found) {
        SheetForm form = form("Toko", width, columns, rows, left, piece, gap, marks, folded);
        List<String> wrong =
                sheets.check(form).stream()
                        .map(one -> one.field() + " " + one.text().key())
                        .toList();

        assertEquals(found == null ? List.of() : List.of(found), wrong);
        if (found != null) {
            assertThrows(Problem.class, () -> sheets.add(form));
            assertEquals(CardSheet.ALL.size(), sheets.all().size());
        }
    }

    @Test
    void aNameIsAskedForAndNotGivenTwice() {
        CardSheet kept = sheets.add(form("Kertas toko"));

        assertEquals(List.of("name"), fields(sheets.check(form(" "))));
        assertEquals(List.of("name"), fields(sheets.check(form("KERTAS TOKO"))));
        assertEquals(List.of("name"), fields(sheets.check(form("pvc2"))));
        assertEquals(List.of(), sheets.check(kept, form("Kertas toko")));
    }

    private static List<String> fields(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::field).toList();
    }

    @Test
    void isMeasuredAnewButNotLaidOutAnewOnceCardsLieOnIt() {
        CardSheet kept = sheets.add(form("Kertas toko"));
        SheetForm wider = form("Kertas toko", "210", 2, 3, "13", "90", "4", false, false);
        SheetForm fewer = form("Kertas toko", "210", 2, 2, "12", "90", "5", false, false);
        assertEquals(4, sheets.change(kept, fewer).perPage());
        sheets.change(kept, form("Kertas toko"));
        layCardsOn(kept);

        CardSheet moved = sheets.change(kept, wider);
        assertEquals(13, sheets.of(kept.code()).leftMm());
        assertEquals(
                List.of("card.sheet.laid"),
                sheets.check(moved, fewer).stream().map(one -> one.text().key()).toList());
        assertThrows(Problem.class, () -> sheets.change(moved, fewer));
        assertThrows(Problem.class, () -> sheets.remove(moved));
        assertThrows(Problem.class, () -> sheets.change(CardSheet.A4, form("Lain")));
        assertTrue(sheets.all().contains(moved));
    }

    private void layCardsOn(CardSheet sheet) {
        Village village = office.village("35.16.09.2001", "Dlanggu");
        office.person("Siti", TestOffice.TODAY.minusYears(40), Sex.P, 1, village, PostKind.RT);
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.of(TestOffice.TODAY));
        List<CardHolder> all = office.rooms().cards.holders(CardChoice.everybody());
        office.rooms().press.batches().prepare(all, BatchForm.of("Maret", sheet));
    }

    @Test
    void oneThatWasNeverUsedIsTakenAwayAndBroughtBack() {
        CardSheet kept = sheets.add(form("Kertas toko"));
        sheets.remove(kept);
        assertEquals(CardSheet.ALL, sheets.all());
        assertThrows(Problem.class, () -> sheets.of(kept.code()));
    }
}
