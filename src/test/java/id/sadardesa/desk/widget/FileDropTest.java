package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Files are really dragged over the place and let fall there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class FileDropTest {
    private static final List<Path> FILES =
            List.of(Path.of("/tmp/1.sadar"), Path.of("/tmp/flashdisk"), Path.of("/tmp/surat.docx"));

    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final List<List<Path>> fallen = new ArrayList<>();
    private Map<DataFormat, Object> carried;
    private StackPane place;

    @Start
    void start(Stage stage) {
        Label source = new Label("berkas");
        source.setMinSize(150, 150);
        source.setOnDragDetected(
                event -> {
                    source.startDragAndDrop(TransferMode.COPY).setContent(carried);
                    event.consume();
                });
        place = new StackPane(new Label("tempat"));
        place.setMinSize(150, 150);
        FileDrop.on(place, busy, fallen::add);
        carried = Map.of(DataFormat.FILES, FILES.stream().map(Path::toFile).toList());
        stage.setScene(new Scene(new HBox(source, place), 400, 200));
        stage.show();
    }

    private boolean shows() {
        return place.getPseudoClassStates().contains(PseudoClass.getPseudoClass("files-over"));
    }

    @Test
    void allThatFellTogetherIsTakenTogether(FxRobot robot) {
        robot.drag("berkas").moveTo("tempat");
        assertTrue(shows(), "while they are over it");
        robot.drop();
        assertEquals(List.of(FILES), fallen);
        assertFalse(shows());
    }

    @Test
    void nothingIsTakenWhileWorkIsUnderWay(FxRobot robot) {
        robot.interact(() -> busy.set(true));
        robot.drag("berkas").dropTo("tempat");
        assertEquals(List.of(), fallen);
        assertFalse(shows());
    }

    @Test
    void whatIsNoFileIsNotTaken(FxRobot robot) {
        carried = Map.of(DataFormat.PLAIN_TEXT, new File("/tmp/1.sadar").getName());
        robot.drag("berkas").dropTo("tempat");
        assertEquals(List.of(), fallen);
        assertFalse(shows());
    }
}
