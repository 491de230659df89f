package id.sadardesa.desk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelsTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private OfficeViewModel particulars;
    private WagesViewModel wages;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        particulars = new OfficeViewModel(office.rooms().offices, TestDesk.jobs(), notices);
        wages =
                new WagesViewModel(
                        office.rooms().rules,
                        office.rooms().offices,
                        office.rooms().ledger.periods(),
                        TestDesk.jobs(),
                        notices,
                        TestOffice.CLOCK);
        particulars.refresh();
        wages.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void particularsAreSavedAndWhatIsWrongIsSaidUnderItsField() {
        assertFalse(particulars.unsaved());
        particulars.headName.set("Bambang Contoh");
        particulars.headNip.set("123");
        assertTrue(particulars.unsaved());
        particulars.save();
        assertEquals("headNip", particulars.problems().get().get(0).field());

        particulars.headNip.set("197001011990031001");
        particulars.save();
        assertEquals("Bambang Contoh", office.rooms().offices.current().headName());
        assertEquals("settings.done.office", said());
        assertFalse(particulars.unsaved());
    }

    @Test
    void aLogoIsDecodedBeforeItIsAccepted() throws IOException {
        Path text = Files.writeString(folder.resolve("logo.png"), "bukan gambar");
        assertThrows(Problem.class, () -> particulars.chooseLogo(text));
        assertTrue(office.rooms().offices.logo().isEmpty());

        Path picture = folder.resolve("asli.png");
        ImageIO.write(
                new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png", picture.toFile());
        particulars.chooseLogo(picture);
        assertTrue(particulars.logo().get().isPresent());
        particulars.removeLogo();
        assertEquals(Optional.empty(), office.rooms().offices.logo());
    }

    @Test
    void aWageBaseIsRecordedForAPostAGroupOrEverybody() {
        int before = wages.bases().get().size();
        wages.amount.set("empat juta");
        wages.record();
        assertEquals("amount", wages.problems().get().get(0).field());
        wages.amount.set("4.279.787,17");
        wages.record();
        assertEquals("legalBasis", wages.problems().get().get(0).field());
        wages.legalBasis.set("Keputusan contoh");
        wages.record();
        assertTrue(
                wages.bases().get().stream()
                        .anyMatch(base -> base.amount().equals(Rupiah.of("4279787.17"))));
        assertEquals("settings.done.wage", said());

        wages.whom.set(new WagesViewModel.Whom(null, PostGroup.BPD));
        wages.from.set(Period.parse("2026-02"));
        wages.amount.set("1000000");
        wages.legalBasis.set("Perbup contoh");
        wages.record();
        int after = wages.bases().get().size();
        assertTrue(after > before);
        assertEquals(
                Rupiah.of(1000000),
                office.rooms()
                        .rules
                        .wageBase("35.16", PostKind.BPD_KETUA, Period.parse("2026-03"))
                        .orElseThrow()
                        .amount());
        wages.remove(wages.bases().get().get(0));
        assertEquals(after - 1, wages.bases().get().size());
    }

    /** Nobody would guess that a closed month stays and the difference comes later. */
    @Test
    void aWageBaseOfClosedMonthsSaysThatTheDifferenceComesLater() {
        office.person(
                "SITI UJI",
                LocalDate.of(1980, 5, 17),
                Sex.P,
                1,
                office.village("35.16.09.2001", "Dlanggu"),
                PostKind.KADES);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(
                                Set.of(Programme.JKK, Programme.JKM), Period.parse("2026-01")));
        office.rooms().ledger.bills().issue(Period.parse("2026-01"));
        office.rooms().ledger.periods().close(Period.parse("2026-01"));
        wages.from.set(Period.parse("2026-01"));
        wages.amount.set("5.000.000");
        wages.legalBasis.set("Keputusan contoh");
        wages.record();
        assertEquals("settings.done.wageClosed", said());
        wages.from.set(Period.parse("2026-02"));
        wages.amount.set("5.100.000");
        wages.legalBasis.set("Keputusan contoh");
        wages.record();
        assertEquals("settings.done.wage", said());
    }

    @Test
    void amountsAreReadAsPeopleTypeThem() {
        assertEquals(Optional.of(Rupiah.of("4279787.17")), Rupiah.parse("Rp 4.279.787,17"));
        assertEquals(Optional.of(Rupiah.of("4279787.17")), Rupiah.parse("4279787.17"));
        assertEquals(Optional.of(Rupiah.of(4925398)), Rupiah.parse(" 4.925.398 "));
        assertEquals(Optional.of(Rupiah.of("4925398.17")), Rupiah.parse("4,925,398.17"));
        assertEquals(Optional.empty(), Rupiah.parse("4.92.398"));
        assertEquals(Optional.empty(), Rupiah.parse("-5"));
    }

    private String said() {
        return Objects.requireNonNull(notices.current().get()).text().key();
    }
}
