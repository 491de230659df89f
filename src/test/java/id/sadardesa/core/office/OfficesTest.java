package id.sadardesa.core.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficesTest {
    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNipIsTakenAsItIsWritten() {
        Offices offices = office.rooms().offices;
        change(form("19700101 199003 1\u00a0001", "Camat Dlanggu"));
        assertEquals("197001011990031001", offices.current().headNip());
        change(form("  ", "Camat Dlanggu"));
        assertEquals(null, offices.current().headNip());
        assertEquals(
                List.of("headNip"),
                form("1970 0101", null).problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void whatIsTooLongIsRefusedAndNeverCut() {
        String title = "Plt. Camat ".repeat(8);
        OfficeForm form = form(null, title);
        assertEquals(
                List.of("headTitle"), form.problems().stream().map(FieldProblem::field).toList());
        assertTrue(form(null, title.substring(0, 80)).problems().isEmpty());
        assertThrows(Problem.class, () -> change(form));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStays() {
        Offices offices = office.rooms().offices;
        OfficeForm seen = OfficeForm.of(offices.current());
        change(form("197001011990031001", "Camat Dlanggu"));
        OfficeForm phone =
                new OfficeForm(
                        seen.role(),
                        seen.training(),
                        seen.code(),
                        seen.name(),
                        seen.regency(),
                        seen.letterhead(),
                        seen.address(),
                        seen.town(),
                        "0321 000000",
                        seen.headName(),
                        seen.headNip(),
                        seen.headRank(),
                        seen.headTitle(),
                        seen.registration());
        offices.change(seen, phone);
        assertEquals("0321 000000", offices.current().phone());
        assertEquals("197001011990031001", offices.current().headNip());
        OfficeForm stale = form("197001011990031002", null);
        assertThrows(Problem.class, () -> offices.change(seen, stale));
    }

    @Test
    void aKabupatenThatDoesNotExistIsSaidAndNothingIsWritten() {
        OfficeForm nowhere = OfficeForm.of(Office.Role.KECAMATAN, "99.16.09", "X", "Antah");
        assertEquals(
                List.of("office.check.unknownRegency"),
                office.rooms().offices.check(nowhere).stream()
                        .map(one -> one.text().key())
                        .toList());
        OfficeForm region = OfficeForm.of(Office.Role.REGION, "35.00.00", "X", "Jawa Timur");
        assertEquals(List.of(), office.rooms().offices.check(region), "a whole province");
        long before = office.rooms().journal.lastSeq();
        assertThrows(Problem.class, () -> change(nowhere));
        assertEquals(before, office.rooms().journal.lastSeq());
    }

    private void change(OfficeForm form) {
        Offices offices = office.rooms().offices;
        offices.change(OfficeForm.of(offices.current()), form);
    }

    private static OfficeForm form(@Nullable String nip, @Nullable String title) {
        return new OfficeForm(
                Office.Role.KECAMATAN,
                false,
                "35.16.09",
                "Dlanggu",
                "Mojokerto",
                null,
                null,
                null,
                null,
                "Contoh Prasetyo",
                nip,
                null,
                title,
                Registration.NONE);
    }
}
