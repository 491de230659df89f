package id.sadardesa.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a laid-out screen as a reader and a screen reader would: no cut text, no nameless
 * control.
 */
public final class Looks {
    /** What a ring or a shadow may take beyond its place. */
    private static final double SLACK = 3;

    private Looks() {}

    /** Everything wrong with what is visible below a node; empty when nothing is. */
    public static List<String> faults(Parent root) {
        List<String> faults = new ArrayList<>();
        walk(root, root, faults);
        return faults;
    }

    /** All words below a node, as they are read from top to bottom. */
    public static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof Labeled labeled && labeled.isVisible() && labeled.getText() != null) {
            words.append(labeled.getText()).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }

    /** Every text below a node that is written into a table and not read whole. */
    public static List<String> cutInTables(Node node) {
        List<String> cut = new ArrayList<>();
        if (node instanceof Labeled labeled && isInTable(labeled) && isShortened(labeled)) {
            cut.add(labeled.getText());
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> cut.addAll(cutInTables(child)));
        }
        return cut;
    }

    private static void walk(Parent root, Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isShortened(labeled)) {
            faults.add("cut: " + labeled.getText());
        }
        if (node instanceof Labeled labeled && breaksWords(labeled)) {
            faults.add("broken within a word: " + labeled.getText());
        }
        if (node instanceof Control control && isOutOfReach(control)) {
            faults.add("out of reach: " + said(control));
        }
        if (node instanceof Control control && wantsName(control) && !hasName(root, control)) {
            faults.add("nobody can name " + control);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(root, child, faults));
        }
    }

    /** The skin writes an ellipsis into the text it draws; the label still has the whole. */
    private static boolean isShortened(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isEmpty() || labeled.getWidth() == 0) {
            return false;
        }
        String drawn = drawn(labeled);
        String wanted = labeled.isMnemonicParsing() ? whole.replaceFirst("_", "") : whole;
        return drawn != null && !drawn.equals(wanted) && !drawn.equals(whole);
    }

    private static boolean isInTable(Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Cell<?>) {
                return true;
            }
        }
        return false;
    }

    /** A text that wraps must be as wide as its longest word, or it is read letter by letter. */
    private static boolean breaksWords(Labeled labeled) {
        String whole = labeled.getText();
        if (!labeled.isWrapText() || whole == null || labeled.getHeight() == 0) {
            return false;
        }
        double wide =
                labeled.getWidth() - labeled.getInsets().getLeft() - labeled.getInsets().getRight();
        String seen = labeled.isMnemonicParsing() ? whole.replaceFirst("_", "") : whole;
        return seen.lines()
                .flatMap(line -> Stream.of(line.split("[ /-]")))
                .anyMatch(word -> width(word, labeled) > wide + 1);
    }

    private static double width(String word, Labeled labeled) {
        Text text = new Text(word);
        text.setFont(labeled.getFont());
        return text.getLayoutBounds().getWidth();
    }

    /** Whether a control hangs out of what can be seen or scrolled to. */
    private static boolean isOutOfReach(Control control) {
        if (control.getWidth() == 0 || isInTable(control) || isInHead(control)) {
            return false; // a table scrolls by itself
        }
        Node inner = control;
        while (inner.getParent() != null && !(inner.getParent() instanceof TableView<?>)) {
            Parent outer = inner.getParent();
            Bounds place = outer.sceneToLocal(control.localToScene(control.getLayoutBounds()));
            Bounds room = outer.getLayoutBounds();
            Parent around = outer.getParent();
            if (around != null && around.getStyleClass().contains("viewport")) {
                return false; // what is within it is scrolled to
            }
            if (outer instanceof Region
                    && (place.getMinX() < room.getMinX() - SLACK
                            || place.getMinY() < room.getMinY() - SLACK
                            || place.getMaxX() > room.getMaxX() + SLACK
                            || place.getMaxY() > room.getMaxY() + SLACK)) {
                return true;
            }
            inner = outer;
        }
        return false;
    }

    private static boolean isInHead(Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each instanceof TableView<?>
                    || each.getStyleClass().contains("tab-header-area")
                    || each.getStyleClass().contains("scroll-bar")) {
                return each != node;
            }
        }
        return false;
    }

    private static String said(Control control) {
        return control instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : control.toString();
    }

    private static @Nullable String drawn(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.getStyleClass().contains("text")) {
                return text.getText();
            }
        }
        return null;
    }

    private static boolean wantsName(Control control) {
        return control instanceof TextInputControl
                || control instanceof ComboBoxBase<?>
                || control instanceof TableView<?>
                || control instanceof ListView<?>
                || (control instanceof ButtonBase button
                        && (button.getText() == null || button.getText().isBlank()));
    }

    private static boolean hasName(Parent root, Control control) {
        String name = control.getAccessibleText();
        return (name != null && !name.isBlank()) || isLabelled(root, control);
    }

    private static boolean isLabelled(Node node, Control control) {
        if (node instanceof Label label && label.getLabelFor() == control) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> isLabelled(child, control));
    }
}
