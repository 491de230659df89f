package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class FieldLineTest {
    private static final String WRONG = "Nama belum diisi.";

    private TextField text;
    private MaskedField masked;
    private ComboBox<String> choice;
    private DateField date;
    private FieldLine textLine;
    private FieldLine maskedLine;
    private FieldLine choiceLine;
    private FieldLine dateLine;
    private int told;

    @Start
    void start(Stage stage) {
        text = new TextField();
        masked = new MaskedField();
        choice = new ComboBox<>();
        date = new DateField();
        textLine = new FieldLine();
        maskedLine = new FieldLine();
        choiceLine = new FieldLine();
        dateLine = new FieldLine();
        choice.getItems().setAll("a", "b");
        textLine.setField(text);
        textLine.setHint("Seperti pada KTP");
        maskedLine.setField(masked);
        choiceLine.setField(choice);
        dateLine.setField(date);
        VBox form = new VBox(textLine, maskedLine, choiceLine, dateLine);
        form.addEventHandler(FieldLine.CHANGED, event -> told++);
        stage.setScene(new Scene(form));
        stage.show();
    }

    @Test
    void whatWasWrongGoesWhenTheFieldIsChanged(FxRobot robot) {
        List.of(textLine, maskedLine, choiceLine)
                .forEach(one -> robot.interact(() -> one.error(WRONG)));
        robot.clickOn(text).write("S");
        assertEquals("Seperti pada KTP", textLine.said());
        assertEquals(WRONG, maskedLine.said());
        robot.clickOn(masked).write("1");
        assertEquals("", maskedLine.said());
        robot.interact(() -> choice.setValue("b"));
        assertEquals("", choiceLine.said());
    }

    @Test
    void aWrongDateIsNoLongerMarkedWhileItIsTypedAnew(FxRobot robot) {
        robot.interact(() -> dateLine.error(WRONG));
        robot.clickOn(date).write("1");
        assertEquals("", dateLine.said());
        robot.interact(
                () -> {
                    dateLine.error(WRONG);
                    date.setValue(LocalDate.of(2026, 1, 1));
                });
        assertEquals("", dateLine.said());
    }

    @Test
    void theFormIsToldOfEveryChange(FxRobot robot) {
        robot.clickOn(text).write("abc");
        assertEquals(3, told);
    }

    /** A check that follows every letter comes after the clearing, whatever is bound first. */
    @Test
    void whatAFormFindsAtOnceStays(FxRobot robot) {
        SimpleStringProperty name = new SimpleStringProperty("");
        robot.interact(
                () -> {
                    text.textProperty().bindBidirectional(name);
                    name.subscribe(() -> textLine.error(WRONG + name.get()));
                });
        robot.clickOn(text).write("ab");
        assertEquals(WRONG + "ab", textLine.said());
    }

    @Test
    void aFormThatChecksWhileTypingSaysItselfWhenNothingIsWrong(FxRobot robot) {
        robot.interact(
                () -> {
                    new FieldLines(Texts.indonesian()).checkedWhileTyping().with("name", textLine);
                    textLine.error(WRONG);
                });
        robot.clickOn(text).write("a");
        assertEquals(WRONG, textLine.said());
    }

    @Test
    void theSameFaultIsSaidAgainWhenSomebodyLooksAgain(FxRobot robot) {
        FieldLines lines = new FieldLines(Texts.indonesian()).with("name", textLine);
        var found = new ReadOnlyObjectWrapper<List<FieldProblem>>(List.of());
        robot.interact(() -> FieldLines.eachTime(found.getReadOnlyProperty(), lines::show));
        for (int time = 0; time < 2; time++) {
            robot.interact(
                    () -> found.set(List.of(FieldProblem.error("name", "billing.form.noDate"))));
            assertEquals(Texts.indonesian().get("billing.form.noDate"), textLine.said());
            robot.clickOn(text).write("a");
            assertEquals("Seperti pada KTP", textLine.said());
        }
    }
}
