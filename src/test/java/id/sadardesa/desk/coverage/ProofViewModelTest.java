package id.sadardesa.desk.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Dialogs;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Habits;
import id.sadardesa.desk.shell.Navigator;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class) // a theme needs the toolkit
class ProofViewModelTest {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 2);

    @TempDir Path folder;

    private static Desk desk(TestOffice office) {
        Texts texts = Texts.indonesian();
        Habits habits = new Habits(office.folder());
        return new Desk(
                texts,
                TestDesk.jobs(),
                new Navigator(),
                TestDesk.notices(),
                new Dialogs(texts, new Theme(TextSize.NORMAL), () -> null),
                new FilePicker(texts, habits, () -> null),
                habits);
    }

    @Test
    void thePageIsReadAfreshAndTheNumberBelongsToOneLetter() {
        try (TestOffice office = TestOffice.in(folder)) {
            var rooms = office.rooms();
            Village kalen = office.village("35.16.09.2002", "Kalen");
            UUID slamet = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
            UUID sri = office.person("Sri", BORN, Sex.P, 2, kalen, PostKind.SEKDES);
            ProofViewModel model =
                    new ProofViewModel(
                            desk(office), rooms.coverages, rooms.contributions, TestOffice.CLOCK);
            model.open(slamet);
            int before = evidence(model);
            assertEquals(Guard.NOBODY, guard(model));
            model.number.set("470/12/2026");

            rooms.enrolments.enrol(
                    rooms.enrolments.candidates(),
                    Programme.parse("jkk,jkm"),
                    Period.of(TestOffice.TODAY));
            model.open(slamet);
            assertTrue(evidence(model) > before, "the same person, but enrolled since");
            assertEquals("470/12/2026", model.number.get(), "what was typed stays");

            model.open(sri);
            assertEquals("", model.number.get(), "no two letters have the same number");
            assertNotNull(model.standing().get());
        }
    }

    @Test
    void ofAPastDayThePresentStateIsKnownToo() {
        try (TestOffice office = TestOffice.in(folder)) {
            var rooms = office.rooms();
            Village kalen = office.village("35.16.09.2002", "Kalen");
            UUID slamet = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
            rooms.enrolments.enrol(
                    rooms.enrolments.candidates(),
                    Programme.parse("jkk,jkm"),
                    Period.of(TestOffice.TODAY));
            ProofViewModel model =
                    new ProofViewModel(
                            desk(office), rooms.coverages, rooms.contributions, TestOffice.CLOCK);
            model.open(slamet);
            var today = Objects.requireNonNull(model.standing().get());
            assertSame(today.proof().coverage(), today.present());

            model.day.set(TestOffice.TODAY.minusYears(1));
            var then = Objects.requireNonNull(model.standing().get());
            assertEquals(today.present().cause(), then.present().cause());
            assertNotEquals(then.present().cause(), then.proof().coverage().cause());
        }
    }

    @Test
    void ofADayBeforeTheBirthNothingIsShownButTheReason() {
        try (TestOffice office = TestOffice.in(folder)) {
            var rooms = office.rooms();
            Village kalen = office.village("35.16.09.2002", "Kalen");
            UUID slamet = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
            ProofViewModel model =
                    new ProofViewModel(
                            desk(office), rooms.coverages, rooms.contributions, TestOffice.CLOCK);
            model.open(slamet);
            LocalDate before = BORN.minusDays(1);
            model.day.set(before);
            assertNull(model.standing().get());
            assertEquals(Text.of("coverage.unborn", before, "Slamet"), model.trouble().get());
            model.day.set(BORN);
            assertNotNull(model.standing().get());
            assertNull(model.trouble().get());
            model.day.set(null);
            assertNull(model.standing().get(), "what is typed is no day");
        }
    }

    private static int evidence(ProofViewModel model) {
        return Objects.requireNonNull(model.standing().get()).proof().evidence().size();
    }

    private static Guard guard(ProofViewModel model) {
        return Objects.requireNonNull(model.standing().get()).proof().coverage().guard();
    }
}
