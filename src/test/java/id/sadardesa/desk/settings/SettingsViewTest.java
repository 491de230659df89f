package id.sadardesa.desk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Item;
import id.sadardesa.core.office.Choice;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
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

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Ids.next().toString()));
        desk = TestDesk.around(stage, office);
        TestDesk.enter(
                stage,
                new SettingsView(
                        desk,
                        new OfficeViewModel(office.rooms().offices, desk.jobs(), desk.notices()),
                        new WagesViewModel(
                                office.rooms().rules,
                                office.rooms().offices,
                                desk.jobs(),
                                desk.notices(),
                                TestOffice.CLOCK),
                        new RulesViewModel(
                                office.rooms().rules,
                                desk.jobs(),
                                desk.notices(),
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
                                desk.notices())));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void thePassphraseIsReplacedByKeyAloneWithTheOldOneAsked(FxRobot robot) {
        robot.clickOn("Frasa sandi").clickOn("#old").write("salah").type(KeyCode.ENTER);
        robot.write("sandi baru").type(KeyCode.ENTER);
        robot.write("sandi baru").type(KeyCode.ENTER);
        FieldLine old = robot.lookup("#oldLine").queryAs(FieldLine.class);
        assertTrue(Looks.words(old).contains("Frasa sandi lama tidak cocok"), Looks.words(old));

        robot.doubleClickOn("#old").write(OLD).type(KeyCode.ENTER);
        robot.clickOn("Ganti frasa sandi");
        KeyFile.unlock(office.folder(), "sandi baru".toCharArray());
        assertEquals("", robot.lookup("#fresh").queryTextInputControl().getText());
        KeyFile.change(office.folder(), "sandi baru".toCharArray(), OLD.toCharArray());
    }

    @Test
    void theCamatIsTypedAndTheLettersGrow(FxRobot robot) {
        robot.clickOn("#headName").write("Budi");
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
        robot.clickOn("#value").write("420000");
        robot.clickOn("#legalBasis").write("Surat kantor cabang");
        robot.clickOn("Simpan ketentuan");
        var added = benefits.book().get(Item.PENSION_LEAST, march);
        assertEquals(Rupiah.of(420_000), added.rupiah());
        assertFalse(added.checked(), "nobody said that it was read in the regulation");
        assertEquals(Set.of(added.id()), benefits.own());
        benefits.remove(added);
        assertEquals(Set.of(), benefits.own());
    }

    @Test
    void aChoiceIsDecided(FxRobot robot) {
        robot.clickOn("Pilihan").clickOn("#APPROVAL").clickOn("Ya");
        assertTrue(office.rooms().offices.chosen(Choice.APPROVAL));
    }
}
