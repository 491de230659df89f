package id.sadardesa.desk.shell;

import id.sadardesa.desk.widget.Icons;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one can do in the room, laid over its right side. */
public final class HelpPanel extends VBox {
    private final Label title = new Label();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);

    /**
     * Not seen yet.
     *
     * @param over the words over the title
     * @param close the name of the button that puts it away
     */
    public HelpPanel(@NamedArg("over") String over, @NamedArg("close") String close) {
        getStyleClass().add("help-panel");
        Label small = new Label(over);
        small.getStyleClass().add("help-over");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button cross = Icons.button("mdoal-close", close, () -> setVisible(false));
        HBox top = new HBox(small, between, cross);
        top.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("help-title");
        text.getStyleClass().add("help-text");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(top, title, scroll);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the help of a room, a paragraph for each line, from its beginning. */
    void explain(String name, String help) {
        title.setText(name);
        text.getChildren().clear();
        for (String paragraph : help.lines().toList()) {
            Label label = new Label(paragraph);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            text.getChildren().add(label);
        }
        scroll.setVvalue(0);
    }
}
