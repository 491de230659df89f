package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What a place does with files that are carried over it and fall; the mouse is JavaFX's. */
class FileDropTest {
    private static final List<Path> FILES =
            List.of(Path.of("/tmp/1.sadar"), Path.of("/tmp/flashdisk"), Path.of("/tmp/surat.docx"));

    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final List<List<Path>> fallen = new ArrayList<>();
    private final StackPane place = new StackPane();
    private final FileDrop drop = new FileDrop(place, busy, fallen::add);

    private boolean shows() {
        return place.getPseudoClassStates().contains(PseudoClass.getPseudoClass("files-over"));
    }

    @Test
    void allThatFellTogetherIsTakenTogether() {
        assertTrue(drop.over(true));
        assertTrue(shows(), "while they are over it");
        assertTrue(drop.dropped(FILES));
        assertEquals(List.of(FILES), fallen);
        assertFalse(shows());
    }

    @Test
    void filesThatGoAwayAgainLeaveNoTrace() {
        drop.over(true);
        drop.away();
        assertFalse(shows());
        assertEquals(List.of(), fallen);
    }

    @Test
    void nothingIsTakenWhileWorkIsUnderWay() {
        busy.set(true);
        assertFalse(drop.over(true));
        assertFalse(shows());
        assertFalse(drop.dropped(FILES));
        assertEquals(List.of(), fallen);
    }

    @Test
    void whatIsNoFileIsNotTaken() {
        assertFalse(drop.over(false));
        assertFalse(shows());
        assertFalse(drop.dropped(List.of()));
        assertEquals(List.of(), fallen);
    }

    @Test
    void aPlaceListensToFiles() {
        StackPane other = new StackPane();
        FileDrop.on(other, busy, fallen::add);
        assertNotNull(other.getOnDragOver());
        assertNotNull(other.getOnDragExited());
        assertNotNull(other.getOnDragDropped());
        assertTrue(other.getStyleClass().contains("file-drop"));
    }
}
