package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.desk.ceremony.CeremonyDoors;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class CardsViewTest {
    @TempDir Path folder;
    private TestOffice office;
    private CardModels models;
    private CardsViewModel model;
    private CardsView view;

    @Start
    void start(Stage stage) {
        office = CardsViewModelTest.withParticipants(folder);
        CardsViewModelTest.accept(office, 11);
        Desk desk = TestDesk.around(stage, office);
        models =
                CardModels.of(
                        CardsViewModelTest.doors(office),
                        office.rooms().press.portraits(),
                        new CeremonyDoors(
                                office.rooms().ceremony.ceremonies(),
                                office.rooms().ceremony.papers(),
                                office.rooms().press.checks(),
                                TestOffice.CLOCK),
                        desk.jobs(),
                        desk.notices());
        model = models.print();
        view = new CardsView(desk, models);
        TestDesk.enter(stage, view);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Saves the PDF and goes to the print ledger. */
    private void printed(FxRobot robot) {
        robot.interact(() -> model.print(folder.resolve("kartu.pdf")));
        robot.clickOn("Buku cetak: 2 lembar menunggu");
    }

    private String words() {
        return Looks.words(view.node());
    }

    private static void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        assertFalse(button.isDisabled(), id);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String table, int row) {
        TableView<?> rows = robot.lookup(table).query();
        robot.interact(() -> rows.getSelectionModel().clearAndSelect(row));
    }

    private List<IssuedCard> cards() {
        return office.rooms().press.issued().all();
    }

    private long count(CardState state) {
        return cards().stream().filter(card -> card.state() == state).count();
    }

    @Test
    void aClickOnTheDrawingSaysWhereToBegin(FxRobot robot) {
        assertTrue(words().contains("11 kartu, 2 lembar"), words());
        robot.clickOn("Kertas").clickOn("10");
        assertEquals(10, model.start().get());
        assertTrue(words().contains("11 kartu, 2 lembar"), words());
        robot.clickOn("9");
        robot.clickOn("Penerima: 11").clickOn("Pilih semua");
        assertEquals(0, model.holders.count().get());
        assertTrue(robot.lookup("#print").queryButton().isDisabled());
        assertTrue(words().contains("Belum ada orang yang dicentang."), words());
    }

    @Test
    void theEmptyPrintBookLeadsToThePrinting(FxRobot robot) {
        robot.clickOn("Buku cetak");
        assertTrue(words().contains("Belum ada lembar kartu"), words());
        robot.clickOn("Siapkan kartu");
        assertTrue(words().contains("11 kartu, 2 lembar"), words());
    }

    @Test
    void aKindOfSheetIsChosenInTheStockFromTheBeginning(FxRobot robot) {
        robot.clickOn("Stok kertas");
        assertFalse(robot.lookup("#came").queryButton().isDisabled());
        assertFalse(robot.lookup("#counted").queryButton().isDisabled());
    }

    @Test
    void theTabOfRemarksCountsCards(FxRobot robot) {
        robot.clickOn("Perlu diperiksa: 11 kartu");
        assertTrue(words().contains("11 kartu, 22 catatan"), words());
        assertEquals(List.of(), Looks.faults(view.node()));
    }

    @Test
    void aChoiceThatLeavesNobodySaysWhyAndWhatToDo(FxRobot robot) {
        robot.interact(() -> model.village.set(model.places().get().get(1)));
        assertTrue(words().contains("Tidak ada yang menunggu kartu"), words());
        assertTrue(words().contains("1 orang baru diusulkan"), words());
        assertTrue(robot.lookup("#print").queryButton().isDisabled());
        robot.clickOn("Juga yang baru diusulkan");
        assertEquals(Recipients.OPEN, model.recipients.get());
        assertTrue(words().contains("1 kartu, 1 lembar"), words());
        assertFalse(robot.lookup("#print").queryButton().isDisabled());
    }

    @Test
    void aJamIsPrintedAgainAndConfirmed(FxRobot robot) {
        printed(robot);
        assertTrue(words().contains("Dipilih: 2 lembar dengan 11 kartu"), words());
        choose(robot, "#sheets", 2);
        press(robot, "#jam");
        Typing.write(robot, "Tinta habis");
        Typing.press(robot, "Catat macet");
        assertEquals(1, count(CardState.VOID));
        assertEquals("Tinta habis", ended().endedWhy());
        assertTrue(words().contains("2 kartu, 1 di antaranya"), words());

        choose(robot, "#sheets", 0);
        press(robot, "#confirm");
        assertEquals(11, count(CardState.PRINTED));
        assertTrue(words().contains("Semua lembar sudah dicatat."), words());
        assertTrue(robot.lookup("#jam").queryButton().isDisabled());
        assertEquals(List.of(), Looks.faults(view.node()));
    }

    private IssuedCard ended() {
        return cards().stream().filter(card -> card.endedOn() != null).findFirst().orElseThrow();
    }

    @Test
    void aLostCardNeedsAReasonAndBringsItsHolderBack(FxRobot robot) {
        printed(robot);
        choose(robot, "#numbered", 0);
        assertTrue(robot.lookup("#lose").queryButton().isDisabled(), "it is not printed yet");
        press(robot, "#confirm");
        choose(robot, "#numbered", 0);
        press(robot, "#lose");
        Typing.press(robot, "Catat hilang");
        assertEquals(0, count(CardState.LOST), "it says that a reason is missing");
        Typing.write(robot, "Hilang di pasar");
        Typing.press(robot, "Catat hilang");
        assertEquals(1, count(CardState.LOST));
        robot.clickOn("Cetak");
        assertTrue(words().contains("1 kartu, 1 lembar"), words());
        assertTrue(words().contains("10 orang sudah punya kartu"), words());
    }

    @Test
    void aScannedCodeSaysWhoseCardItIs(FxRobot robot) {
        printed(robot);
        press(robot, "#confirm");
        IssuedCard card = cards().get(0);
        robot.clickOn("Periksa kartu");
        WaitForAsyncUtils.waitForFxEvents();
        TextField code = robot.lookup("#code").query();
        assertTrue(code.isFocused(), "a scanner types at once");
        robot.interact(() -> code.setText(card.number().printed()));
        robot.type(KeyCode.ENTER);
        assertEquals("Berlaku", robot.lookup("#verdict").queryAs(StatusChip.class).getText());
        assertEquals(card.name(), robot.lookup("#name").queryAs(Label.class).getText());
        assertEquals(card.number().printed(), code.getSelectedText(), "the next scan replaces it");
        assertEquals(List.of(), Looks.faults(view.node()));
    }

    @Test
    void theShelfIsCounted(FxRobot robot) {
        robot.clickOn("Stok kertas");
        choose(robot, "#shelves", 0);
        press(robot, "#counted");
        Typing.write(robot, "25");
        Typing.press(robot, "Catat hasil hitung");
        assertEquals(25, Objects.requireNonNull(office.rooms().press.stock().left().get("a4")));
        assertTrue(words().contains("25 lembar"), words());
        assertEquals(List.of(), Looks.faults(view.node()));
    }
}
