package id.sadardesa.desk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Item;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.SettingsPage;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class SettingsViewTest {
    private static final String OLD = "sandi uji";

    @TempDir static Path folder;
    private TestOffice office;
    private Desk desk;
    private SettingsView view;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Ids.next().toString()));
        desk = TestDesk.around(stage, office);
        view =
                new SettingsView(
                        desk,
                        new OfficeViewModel(office.rooms().offices, desk.jobs(), desk.notices()),
                        new WagesViewModel(
                                office.rooms().rules,
                                office.rooms().offices,
                                office.rooms().ledger.periods(),
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK),
                        new RulesViewModel(
                                office.rooms().rules,
                                office.rooms().villages,
                                desk.jobs(),
                                desk.notices(),
                                desk.texts(),
                                TestOffice.CLOCK),
                        new BenefitRulesViewModel(
                                office.rooms().benefits,
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK),
                        new ChoicesViewModel(office.rooms().offices, desk.jobs(), desk.notices()),
                        new PassphraseViewModel(
                                (old, fresh) -> KeyFile.change(office.folder(), old, fresh),
                                desk.jobs(),
                                desk.notices()));
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void thePassphraseIsReplacedByKeyAloneWithTheOldOneAsked(FxRobot robot) {
        Typing.write(robot.clickOn("Frasa sandi").clickOn("#old"), "salah").type(KeyCode.ENTER);
        Typing.write(robot, "sandi baru").type(KeyCode.ENTER);
        Typing.write(robot, "sandi baru").type(KeyCode.ENTER);
        FieldLine old = robot.lookup("#oldLine").queryAs(FieldLine.class);
        assertTrue(Looks.words(old).contains("Frasa sandi lama tidak cocok"), Looks.words(old));

        Typing.write(robot.doubleClickOn("#old"), OLD).type(KeyCode.ENTER);
        robot.clickOn("Ganti frasa sandi");
        KeyFile.unlock(office.folder(), "sandi baru".toCharArray());
        assertEquals("", robot.lookup("#fresh").queryTextInputControl().getText());
        KeyFile.change(office.folder(), "sandi baru".toCharArray(), OLD.toCharArray());
    }

    @Test
    void theCamatIsTypedAndTheLettersGrow(FxRobot robot) {
        Typing.into(robot, "#headName", "Budi");
        robot.clickOn("Simpan keterangan kantor");
        assertEquals("Budi", office.rooms().offices.current().headName());

        robot.clickOn("Tampilan");
        robot.clickOn("#size");
        robot.clickOn("Besar");
        assertEquals(TextSize.LARGE, desk.habits().textSize());
    }

    @Test
    void thisYearsLeastPensionIsAddedAndTakenBack(FxRobot robot) {
        var benefits = office.rooms().benefits;
        LocalDate march = LocalDate.of(2027, 3, 1);
        robot.clickOn("Ketentuan manfaat").clickOn("#benefitsAdd");

        Typing.into(robot, "#value", "420000");
        Typing.into(robot, "#legalBasis", "Surat kantor cabang");
        robot.clickOn("Simpan ketentuan");
        var added = benefits.book().get(Item.PENSION_LEAST, march);
        assertEquals(Rupiah.of(420_000), added.rupiah());
        assertFalse(added.checked(), "nobody said that it was read in the regulation");
        assertEquals(Set.of(added.id()), benefits.own());
        benefits.remove(added);
        assertEquals(Set.of(), benefits.own());
    }

    @Test
    void aChoiceIsDecidedAndHoldsForWhoIsPutForwardNext(FxRobot robot) {
        robot.clickOn("Pilihan").clickOn("#APPROVAL").clickOn("Ya");
        assertTrue(office.rooms().offices.chosen(Choice.APPROVAL));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));
        assertEquals(State.DRAFT, enrolments.all().get(0).state());
    }

    @Test
    void nextYearsCeilingIsAddedAndCountsFromItsMonthOn(FxRobot robot) {
        robot.clickOn(
                robot.lookup(".tab-label")
                        .match((Label tab) -> tab.getText().equals("Ketentuan"))
                        .<Label>query());
        robot.clickOn("#add");

        ComboBox<RuleKind> kinds = robot.lookup("#ruleKind").queryComboBox();
        robot.interact(() -> kinds.setValue(RuleKind.CAP));
        Typing.into(robot, "#value", "11 juta");
        robot.clickOn("Simpan ketentuan");
        FieldLine value = robot.lookup("#valueLine").queryAs(FieldLine.class);
        assertFalse(value.said().isBlank());
        TextInputControl typed = robot.lookup("#value").queryTextInputControl();
        robot.interact(() -> typed.setText("11.600.000"));
        Typing.into(robot, "#legalBasis", "SE BPJS contoh 2027");
        robot.clickOn("Simpan ketentuan");
        var rules = office.rooms().rules;
        assertEquals(
                Rupiah.of(11_600_000), rules.cap(Period.parse("2027-03")).orElseThrow().amount());
        assertEquals(
                Rupiah.of(11_086_300), rules.cap(Period.parse("2027-02")).orElseThrow().amount());
        assertTrue(robot.lookup("SE BPJS contoh 2027").tryQuery().isPresent());
    }

    @Test
    void aWarningLeadsToTheWageBases(FxRobot robot) {
        robot.interact(() -> view.show(SettingsPage.WAGES.subject()));
        assertEquals("Dasar upah", page(robot));
        robot.interact(() -> view.show(SettingsPage.CHOICES.subject()));
        assertEquals("Pilihan", page(robot));
    }

    private static String page(FxRobot robot) {
        TabPane tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        return tabs.getSelectionModel().getSelectedItem().getText();
    }

    @Test
    void aTypedWageBaseIsMarkedUntilItIsRecordedAndThenCounts(FxRobot robot) {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));

        robot.clickOn("Dasar upah");
        Node unsaved = robot.lookup("#unsaved").query();
        assertFalse(unsaved.isVisible());
        Typing.into(robot, "#amount", "4.279.787,17");
        assertTrue(unsaved.isVisible());
        assertTrue(view.unsaved());
        robot.clickOn("Tampilan");
        assertTrue(robot.lookup("Dasar upah •").tryQuery().isPresent());
        robot.interact(() -> view.entered()); // as if coming back from another room
        robot.clickOn("Dasar upah •");
        assertEquals("4.279.787,17", robot.lookup("#amount").queryTextInputControl().getText());

        Typing.into(robot, "#legalBasis", "SK Gubernur contoh").type(KeyCode.ENTER);
        assertFalse(unsaved.isVisible());
        assertFalse(view.unsaved());
        assertEquals(
                Rupiah.of("23110.85"),
                office.rooms().contributions.bill(Period.parse("2026-03")).total());
    }
}
