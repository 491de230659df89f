package id.sadardesa.desk.widget;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Makes a place where files can be let fall; it shows that it takes them while they are over it.
 */
public final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("files-over");

    private final Node place;
    private final ObservableBooleanValue busy;
    private final Consumer<List<Path>> taken;

    FileDrop(Node place, ObservableBooleanValue busy, Consumer<List<Path>> taken) {
        this.place = place;
        this.busy = busy;
        this.taken = taken;
    }

    /**
     * Lets files fall on a place.
     *
     * @param busy while it holds nothing is taken
     * @param taken gets all files and folders that fell at once, at least one
     */
    public static void on(Node place, ObservableBooleanValue busy, Consumer<List<Path>> taken) {
        FileDrop drop = new FileDrop(place, busy, taken);
        place.getStyleClass().add("file-drop");
        place.setOnDragOver(drop::over);
        place.setOnDragExited(event -> drop.away());
        place.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (over(event.getDragboard().hasFiles())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    /** Whether what is over the place would be taken; the place shows it. */
    boolean over(boolean files) {
        boolean takes = files && !busy.get();
        place.pseudoClassStateChanged(OVER, takes);
        return takes;
    }

    void away() {
        place.pseudoClassStateChanged(OVER, false);
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(dropped(files));
        event.consume();
    }

    /** Takes what fell on the place, unless work is under way. */
    boolean dropped(List<Path> files) {
        away();
        boolean takes = !files.isEmpty() && !busy.get();
        if (takes) {
            taken.accept(files);
        }
        return takes;
    }
}
