package id.sadardesa.desk.widget;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Pages behind each other, as high as the page that is seen needs to be at its width. JavaFX asks
 * its pages without a width, takes lines that wrap for one line, and cuts what comes below them.
 */
public final class Tabs extends TabPane {
    /** How high the page said that it must be. */
    private double wanted = -1;

    private Subscription followed = Subscription.EMPTY;

    public Tabs() {
        getSelectionModel().selectedItemProperty().subscribe(page -> requestLayout());
        getSelectionModel()
                .selectedItemProperty()
                .flatMap(Tab::contentProperty)
                .subscribe(this::follow);
    }

    /** JavaFX does not tell what stands around the pages that one of them has grown. */
    private void follow(@Nullable Node page) {
        followed.unsubscribe();
        if (page instanceof Parent parent) {
            followed =
                    parent.needsLayoutProperty()
                            .subscribe(
                                    needs -> {
                                        if (!needs) {
                                            grown(parent);
                                        }
                                    });
        }
    }

    private void grown(Parent page) {
        double wide = page.getLayoutBounds().getWidth();
        if (wanted >= 0 && Math.abs(page.minHeight(wide) - wanted) > 0.5) {
            requestLayout();
        }
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
        double high = page == null ? 0 : page.minHeight(wide);
        if (wide >= 0) {
            wanted = high;
        }
        return in.getTop() + in.getBottom() + (head == null ? 0 : head.prefHeight(-1)) + high;
    }
}
