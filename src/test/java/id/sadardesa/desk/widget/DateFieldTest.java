package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class DateFieldTest {
    private final Texts texts = Texts.indonesian();
    private DateField field;
    private FieldLine line;
    private VBox form;

    @Start
    void start(Stage stage) {
        field = new DateField();
        line = new FieldLine();
        line.setField(field);
        form = new VBox(line);
        stage.setScene(new Scene(form));
        stage.show();
    }

    /**
     * A layout cannot know the language of its texts, so each says the prompt that goes with them.
     */
    @Test
    void everyFieldSaysHowADateIsWrittenInTheLanguageOfTheScreen(FxRobot robot) throws IOException {
        robot.interact(
                () -> {
                    assertEquals("hh-bb-tttt", new DateField(texts).getPromptText());
                    assertEquals("dd-mm-yyyy", new DateField(Texts.english()).getPromptText());
                });
        List<String> silent = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fxml")).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(each -> each.contains("<DateField"))
                        .filter(each -> !each.contains("promptText=\"%base.date.prompt\""))
                        .forEach(each -> silent.add(file + each));
            }
        }
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/1985", "03041985", "03-04-1985", "3 4 1985", "3.4.1985"})
    void aYearOfFourDigitsIsTakenHoweverItIsTyped(String typed, FxRobot robot) {
        assertFalse(refused(typed, robot));
        assertEquals(LocalDate.of(1985, 4, 3), field.getValue());
        assertEquals("03-04-1985", field.getEditor().getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/85", "030485", "03-04-85"})
    void aYearOfTwoDigitsIsAskedBackWithWhatItCouldMean(String typed, FxRobot robot) {
        assertTrue(refused(typed, robot));
        assertNull(field.getValue());
        assertEquals(typed, field.getEditor().getText());
        assertEquals(
                "Tahun pada "
                        + typed
                        + " hanya dua angka. Tulis dengan empat angka, yang mana: 03-04-1985,"
                        + " 03-04-2085?",
                line.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/85", "310285", "kemarin"})
    void whatIsNoDayInAnyCenturyIsNoDate(String typed, FxRobot robot) {
        assertTrue(refused(typed, robot));
        assertTrue(line.said().contains("bukan tanggal yang ada"), line.said());
    }

    private boolean refused(String typed, FxRobot robot) {
        boolean[] refused = {false};
        robot.interact(
                () -> {
                    field.getEditor().setText(typed);
                    refused[0] = DateField.refuse(form, texts);
                });
        return refused[0];
    }
}
