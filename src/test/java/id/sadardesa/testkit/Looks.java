package id.sadardesa.testkit;

import java.util.ArrayList;
import java.util.List;
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
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a laid-out screen as a reader and a screen reader would: no cut text, no nameless
 * control.
 */
public final class Looks {
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

    private static void walk(Parent root, Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            faults.add("cut: " + labeled.getText());
        }
        if (node instanceof Control control && wantsName(control) && !hasName(root, control)) {
            faults.add("nobody can name " + control);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(root, child, faults));
        }
    }

    /** The skin writes an ellipsis into the text it draws; the label still has the whole. */
    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isEmpty() || labeled.getWidth() == 0) {
            return false;
        }
        if (labeled instanceof Cell<?> && labeled.getTooltip() != null) {
            return false; // what people typed may be longer than a column; the whole can be read
        }
        String drawn = drawn(labeled);
        String wanted = labeled.isMnemonicParsing() ? whole.replaceFirst("_", "") : whole;
        return drawn != null && !drawn.equals(wanted) && !drawn.equals(whole);
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
