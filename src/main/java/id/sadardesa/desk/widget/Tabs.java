package id.sadardesa.desk.widget;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * Pages behind each other, as high as the page that is seen needs to be at its width. JavaFX asks
 * its pages without a width, takes lines that wrap for one line, and cuts what comes below them.
 */
public final class Tabs extends TabPane {
    public Tabs() {
        getSelectionModel().selectedItemProperty().subscribe(page -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        Tab open = getSelectionModel().getSelectedItem();
        Node page = open == null ? null : open.getContent();
        Node head = lookup(".tab-header-area");
        Insets in = getInsets();
        double wide = width < 0 ? -1 : Math.max(0, width - in.getLeft() - in.getRight());
        return in.getTop()
                + in.getBottom()
                + (head == null ? 0 : head.prefHeight(-1))
                + (page == null ? 0 : page.minHeight(wide));
    }
}
