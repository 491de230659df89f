package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "351609120875000, roster.nik.length",
        "35160912087500011, roster.nik.length",
        "35160912O8750001, roster.nik.letters",
        "1111111111111111, roster.nik.invented",
        "3516091208750000, roster.nik.invented",
        "9916091208750001, roster.nik.province",
        "3502027102019913, roster.nik.date",
        "3516093213750001, roster.nik.date",
    })
    void saysWhyATextCannotBeANik(String text, String key) {
        assertEquals(key, Nik.check(text).orElseThrow().text().key());
        assertTrue(Nik.parse(text).isEmpty());
    }

    @Test
    void carriesBirthDateAndSex() {
        Nik man = Nik.parse("'3516.09.120875.0001").orElseThrow();
        assertEquals(LocalDate.of(1975, 8, 12), man.birthDate(TODAY));
        assertEquals(Sex.L, man.sex());
        Nik woman = Nik.parse("3516095208050001").orElseThrow();
        assertEquals(LocalDate.of(2005, 8, 12), woman.birthDate(TODAY));
        assertEquals(Sex.P, woman.sex());
        assertEquals("35.16.09", woman.district());
    }

    @Test
    void isMaskedWhenItIsPrintedWithoutAsking() {
        assertEquals("3516********0001", new Nik("3516091208750001").toString());
    }

    @Test
    void newPapuanProvincesAreKnown() {
        assertTrue(Nik.parse("9501011208750001").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        // born, sex, field, key: the NIK says 12 August 1975, male
        "1975-12-08, L, birthDate, roster.doctor.swapped",
        "1975-01-01, L, birthDate, roster.doctor.placeholder",
        "1976-08-12, L, birthDate, roster.doctor.oneDigit",
        "1975-08-12, P, sex, roster.doctor.sex",
        "1983-11-30, L, nik, roster.doctor.otherPerson",
        "1983-11-30, P, nik, roster.doctor.both",
    })
    void theDoctorSaysWhichOneIsProbablyWrong(LocalDate born, Sex sex, String field, String key) {
        List<FieldProblem> found = NikDoctor.compare(new Nik("3516091208750001"), born, sex, TODAY);
        assertEquals(1, found.size());
        assertEquals(field, found.get(0).field());
        assertEquals(key, found.get(0).text().key());
        assertFalse(found.get(0).isError(), "a disagreement must never block");
    }

    @Test
    void theDoctorIsSilentWhenEverythingFits() {
        assertEquals(
                List.of(),
                NikDoctor.compare(
                        new Nik("3516091208750001"), LocalDate.of(1975, 8, 12), Sex.L, TODAY));
    }
}
