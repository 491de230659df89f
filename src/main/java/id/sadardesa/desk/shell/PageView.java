package id.sadardesa.desk.shell;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.Icons;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One page of a paper as it will be printed, with the way to the other pages and a closer look. */
public final class PageView extends VBox {
    private static final double CLOSER = 1.8;

    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = new Label();
    private final Button back = Icons.button("mdoal-chevron_left", "", () -> turn(-1));
    private final Button forth = Icons.button("mdoal-chevron_right", "", () -> turn(1));
    private final Button closer = Icons.button("mdomz-zoom_in", "", this::lookCloser);
    private IntConsumer turner = page -> {};
    private boolean close;
    private int number;

    /** Nothing yet. */
    public PageView() {
        getStyleClass().add("page-view");
        StackPane paper = new StackPane(picture);
        paper.getStyleClass().add("paper-place");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        place.setMinWidth(USE_PREF_SIZE);
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

    /** Shows these pages from now on. */
    public void follow(Pages pages, Texts texts) {
        name(back, texts.get("shell.page.previous"));
        name(forth, texts.get("shell.page.next"));
        name(closer, texts.get("shell.page.zoom"));
        picture.setAccessibleText(texts.get("shell.page.preview"));
        turner = pages::turn;
        pages.page().subscribe(page -> show(page, texts));
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private void turn(int by) {
        turner.accept(number + by);
    }

    private void show(Pages.@Nullable Page page, Texts texts) {
        if (page == null) {
            clear();
            return;
        }
        picture.setImage(PagePicture.of(page.image()));
        number = page.number();
        place.setText(texts.get("shell.page.place", number + 1, page.count()));
        back.setDisable(number <= 0);
        forth.setDisable(number >= page.count() - 1);
        closer.setDisable(false);
        fit();
    }

    private void clear() {
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
