package id.sadardesa.core.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch has a code of its own or none; a kecamatan has that of Kemendagri. */
class OfficeCodeTest {
    @TempDir Path folder;

    private static OfficeForm form(Office.Role role, String code, String name) {
        return OfficeForm.of(role, code, name, "Mojokerto");
    }

    private static List<String> faults(Office.Role role, String code) {
        return form(role, code, "Mojokerto").problems().stream()
                .map(FieldProblem::text)
                .map(text -> text.key())
                .toList();
    }

    @Test
    void whichCodesAreTaken() {
        assertEquals("35.16.09", form(Office.Role.KECAMATAN, "351609", "Dlanggu").code());
        assertEquals(List.of("office.check.code"), faults(Office.Role.KECAMATAN, "K07"));
        assertEquals(List.of("office.check.code"), faults(Office.Role.KECAMATAN, ""));
        assertEquals("K07", form(Office.Role.BRANCH, " k07 ", "Mojokerto").code());
        assertEquals("35.16.00", form(Office.Role.BRANCH, "351600", "Mojokerto").code());
        assertEquals(List.of(), faults(Office.Role.BRANCH, "K07"));
        assertEquals(List.of(), faults(Office.Role.BRANCH, ""));
        assertEquals(List.of("office.check.ownCode"), faults(Office.Role.BRANCH, "K 07/2"));
        assertEquals(List.of("office.check.ownCode"), faults(Office.Role.REGION, "ABCDEFGHI"));
    }

    /** The code says whether it is a kota; letters write the kind of place themselves. */
    @Test
    void aKotaIsNotCalledSoTwice() {
        OfficeForm town =
                OfficeForm.of(Office.Role.KECAMATAN, "35.76.01", "Magersari", "Kota Mojokerto");
        assertEquals("Mojokerto", town.regency());
        assertEquals(List.of(), town.problems());
        OfficeForm other =
                OfficeForm.of(Office.Role.KECAMATAN, "35.16.09", "Dlanggu", "Kota Mojokerto");
        assertEquals("office.check.kota", other.problems().get(0).text().key());
    }

    @Test
    void sixDigitsAreAPlaceOnlyWhereThereIsOne() {
        for (Office.Role role : List.of(Office.Role.BRANCH, Office.Role.REGION)) {
            assertEquals("120045", form(role, "120045", "Mojokerto").code());
            assertEquals("999901", form(role, "999901", "Mojokerto").code());
            assertEquals("35.00.00", form(role, "350000", "Jawa Timur").code());
            assertEquals(List.of(), faults(role, "120045"));
            assertEquals(List.of(), faults(role, "350000"));
            assertEquals(List.of("office.check.unknownPlace"), faults(role, "12.00.45"));
            assertEquals(List.of("office.check.unknownPlace"), faults(role, "99.99.01"));
        }
        assertEquals("99.99.01", form(Office.Role.KECAMATAN, "999901", "Antah").code());
        assertEquals(
                List.of("office.check.unknownRegency"), faults(Office.Role.KECAMATAN, "999901"));
    }

    @Test
    void aBranchWithoutACodeIsKnownByItsName() {
        String made = form(Office.Role.BRANCH, "", "Surabaya Rungkut").code();
        assertTrue(made.matches("SUR[0-9A-F]{5}"), made);
        assertEquals(made, form(Office.Role.BRANCH, "", " surabaya  rungkut").code());
        assertNotEquals(made, form(Office.Role.BRANCH, "", "Surabaya Karimunjawa").code());
    }

    /** Nothing in a file rests on how the code of an office looks. */
    @Test
    void filesGoBetweenAKecamatanAndBranchesWithTheirOwnCodesOrNone() {
        CheapOffice kecamatan = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        CheapOffice first = new CheapOffice(Office.Role.BRANCH, "K07", "Mojokerto");
        CheapOffice second = new CheapOffice(Office.Role.BRANCH, "", "Gresik");
        Village village = kecamatan.village("35.16.09.2001", "Punggul");
        kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        for (CheapOffice branch : List.of(first, second)) {
            kecamatan.introduceTo(branch, folder);
            branch.introduceTo(kecamatan, folder);
            Path file = folder.resolve(branch.keys.self().code() + ".sadar");
            kecamatan.send(branch, SendForm.NEXT, file);
            branch.take(file);
            assertEquals(kecamatan.said(), branch.said());
        }
        Partner known = kecamatan.keys.partner("k07");
        assertEquals(first.keys.self().id(), known.office().id());
        first.introduceTo(second, folder);
        assertEquals("branch", second.partner(first).office().role(), "no computer of its own");
        assertEquals("", first.offices.current().regencyCode());
        assertTrue(first.offices.current().fullName().contains("Cabang Mojokerto"));
    }
}
