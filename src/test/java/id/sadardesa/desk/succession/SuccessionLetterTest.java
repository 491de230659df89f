package id.sadardesa.desk.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.succession.SuccessionViewModel.Written;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter to the branch about a change of holders. */
class SuccessionLetterTest {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 2);

    @TempDir Path folder;

    /**
     * Whether the day has come or not, the one who leaves stands in it with day, cause and month.
     */
    @ParameterizedTest
    @CsvSource({"2026-02-28, Februari 2026", "2026-04-30, April 2026", "2026-04-14, April 2026"})
    void bothStandInTheLetter(LocalDate last, String month) throws IOException {
        String words = letter(last);
        assertTrue(words.contains("sebanyak 2 baris"), words);
        String day = Texts.indonesian().date(last);
        assertTrue(
                words.contains(day + " A1 Mengundurkan diri; bulan iuran terakhir " + month),
                words);
        assertTrue(words.contains("Slamet") && words.contains("Paijo"), words);
    }

    private String letter(LocalDate last) throws IOException {
        try (TestOffice office = TestOffice.in(folder)) {
            SuccessionViewModel model = model(office);
            model.stated.seat.set(
                    model.seats().get().stream()
                            .filter(one -> one.kind() == PostKind.KADES)
                            .findFirst()
                            .orElseThrow());
            model.stated.lastDay.set(last);
            model.stated.cause.set(EndCause.A1);
            model.query.set("paijo");
            model.stated.successor.set(model.found().get().get(0));
            model.stated.firstMonth.set(Period.of(last.plusDays(1)));
            model.replace();
            Written written = Objects.requireNonNull(model.written().get());
            Path file = folder.resolve("surat.pdf");
            model.letter.write(written, file);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertEquals(1, document.getNumberOfPages());
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }

    private static SuccessionViewModel model(TestOffice office) {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Paijo", BORN, Sex.L, 3, kalen, PostKind.PETANI);
        var rooms = office.rooms();
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of(4_000_000),
                        "Keputusan contoh",
                        null));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates().stream()
                        .filter(one -> one.line().person().name().equals("Slamet"))
                        .toList(),
                Programme.parse("jkk,jkm"),
                Period.parse("2026-01"));
        rooms.enrolments.registered(rooms.enrolments.all(), LocalDate.of(2026, 1, 5));
        SuccessionViewModel model =
                new SuccessionViewModel(
                        new SuccessionDoors(
                                rooms.successions,
                                rooms.expiries,
                                rooms.renewals,
                                rooms.people,
                                rooms.villages,
                                rooms.reports,
                                TestOffice.CLOCK,
                                Texts.indonesian()),
                        TestDesk.jobs(),
                        TestDesk.notices());
        model.begin(kalen.id());
        return model;
    }
}
