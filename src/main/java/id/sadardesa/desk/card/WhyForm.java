package id.sadardesa.desk.card;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** Asks why something was spoiled, lost or taken out of use; what was typed stays until kept. */
final class WhyForm {
    private static final int LONGEST = 300;

    private final Desk desk;
    private final TextField why = new TextField();

    WhyForm(Desk desk) {
        this.desk = desk;
    }

    /** With a reason that is usual; typing takes its place. */
    WhyForm usually(String key) {
        why.setText(desk.texts().get(key));
        return this;
    }

    /**
     * Asks.
     *
     * @param what the last part of its texts, e.g. {@code jam}
     * @param sentence what will happen
     */
    void ask(String what, Text sentence, Consumer<LedgerViewModel.Asked> keep) {
        AskForm form = new AskForm(desk).about(sentence);
        FieldLine line = form.field("why", "card.why.field", why);
        line.setRequired(true);
        form.row(line)
                .ask(
                        Text.of("card.why." + what + ".title"),
                        Text.of("card.why." + what + ".verb"),
                        this::problems,
                        (done, refused) ->
                                keep.accept(
                                        new LedgerViewModel.Asked(why.getText(), done, refused)));
    }

    private List<FieldProblem> problems() {
        String typed = why.getText().strip();
        return typed.isEmpty() || typed.length() > LONGEST
                ? List.of(FieldProblem.error("why", "card.why.missing", LONGEST))
                : List.of();
    }
}
