package id.sadardesa.desk.shell;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.desk.widget.FieldLine;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A question that is answered with one line, e.g. a reason or a code that was read over the phone.
 */
public final class Question {
    private static final double WIDTH = 460;

    private final Dialogs dialogs;
    private final Texts texts;
    private final TextField field = new TextField();
    private final FieldLine line = new FieldLine();
    private final VBox content;

    /**
     * A question that is not asked yet.
     *
     * @param sentence what it is about
     * @param label the name of the field
     */
    public Question(Dialogs dialogs, Texts texts, Text sentence, Text label) {
        this.dialogs = dialogs;
        this.texts = texts;
        Label what = new Label(texts.get(sentence));
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        line.setField(field);
        line.setLabel(texts.get(label));
        line.setRequired(true);
        content = new VBox(what, line);
        content.getStyleClass().add("form");
        content.setPrefWidth(WIDTH);
    }

    /** What stands under the field while nothing is wrong. */
    public Question hint(Text hint) {
        line.setHint(texts.get(hint));
        return this;
    }

    /** Fills the field in beforehand. */
    public Question with(String text) {
        field.setText(text);
        return this;
    }

    /**
     * Asks.
     *
     * @param verb what the button does
     * @param empty what to say when nothing was typed
     */
    public Optional<String> ask(Text title, Text verb, Text empty) {
        return ask(title, verb, typed -> typed.isEmpty() ? texts.get(empty) : "");
    }

    /**
     * Asks until the answer can be taken or the question is left.
     *
     * @param trouble what is wrong with an answer; empty when nothing is
     */
    public Optional<String> ask(Text title, Text verb, UnaryOperator<String> trouble) {
        boolean taken =
                dialogs.form(
                        title,
                        content,
                        verb,
                        () -> {
                            String wrong = trouble.apply(field.getText().strip());
                            if (!wrong.isEmpty()) {
                                line.error(wrong);
                            }
                            return wrong.isEmpty();
                        });
        return taken ? Optional.of(field.getText().strip()) : Optional.empty();
    }
}
