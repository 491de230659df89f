package id.sadardesa.desk.widget;

import java.util.function.IntConsumer;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One page of a paper as it will be printed, with the way to the other pages and a closer look. */
public final class PageView extends VBox {
    private static final double CLOSER = 1.8;

    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = new Label();
    private final Region back;
    private final Region forth;
    private final Region closer;
    private IntConsumer turn = page -> {};
    private boolean close;
    private int page;
    private int pages;

    /** Nothing yet; the names are what a screen reader says. */
    public PageView(
            @NamedArg("previous") String previous,
            @NamedArg("next") String next,
            @NamedArg("zoom") String zoom,
            @NamedArg("preview") String preview) {
        getStyleClass().add("page-view");
        back = Icons.button("mdoal-chevron_left", previous, () -> turn.accept(page - 1));
        forth = Icons.button("mdoal-chevron_right", next, () -> turn.accept(page + 1));
        closer = Icons.button("mdomz-zoom_in", zoom, this::lookCloser);
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("paper-place");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleText(preview);
        scroll.setContent(paper);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().subscribe(this::fit);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(back, place, forth, gap, closer);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        getChildren().setAll(scroll, bar);
        clear();
    }

    /** What to do to show another page, counted from 0. */
    public void onTurn(IntConsumer doing) {
        turn = doing;
    }

    /**
     * Shows a page.
     *
     * @param argb the pixels row by row
     * @param words e.g. "Halaman 2 dari 12"
     */
    public void show(
            int width, int height, int[] argb, int pageShown, int pageCount, String words) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        picture.setImage(image);
        page = pageShown;
        pages = pageCount;
        place.setText(words);
        back.setDisable(page <= 0);
        forth.setDisable(page >= pages - 1);
        closer.setDisable(false);
        fit();
    }

    /** Shows no page. */
    public void clear() {
        picture.setImage(null);
        place.setText("");
        back.setDisable(true);
        forth.setDisable(true);
        closer.setDisable(true);
    }

    private void lookCloser() {
        close = !close;
        fit();
    }

    /** The whole page in sight, or larger to read it. */
    private void fit() {
        if (picture.getImage() == null) {
            return;
        }
        double wide = Math.max(60, scroll.getViewportBounds().getWidth() - 24);
        double high = Math.max(60, scroll.getViewportBounds().getHeight() - 24);
        double ratio = picture.getImage().getWidth() / picture.getImage().getHeight();
        double whole = Math.min(wide, high * ratio);
        picture.setFitWidth(close ? Math.max(whole * CLOSER, wide) : whole);
    }
}
