package id.sadardesa.desk.widget;

import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: what is missing and what to do next. */
public final class EmptyState extends VBox {
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final FlowPane steps = new FlowPane();

    public EmptyState(
            @NamedArg("icon") String icon,
            @NamedArg("title") String title,
            @NamedArg("sentence") String sentence) {
        getStyleClass().add("empty-state");
        this.title.getStyleClass().add("empty-title");
        this.sentence.getStyleClass().add("empty-sentence");
        this.sentence.setWrapText(true);
        steps.getStyleClass().add("empty-steps");
        getChildren().setAll(Icons.of(icon), this.title, this.sentence, steps);
        say(title, sentence);
    }

    /** Shows another picture over the words. */
    public void icon(String icon) {
        getChildren().set(0, Icons.of(icon));
    }

    public void say(String what, String next) {
        title.setText(what);
        sentence.setText(next);
    }

    /** Adds a button; the first is the one to take. */
    public Button step(String name, Runnable doing) {
        Button button = new Button(name);
        if (steps.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> doing.run());
        steps.getChildren().add(button);
        return button;
    }
}
