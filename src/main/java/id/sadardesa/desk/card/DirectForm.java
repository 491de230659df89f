package id.sadardesa.desk.card;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Machine;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Asks to which printer sheets go, from which tray, and whether they have backs. */
final class DirectForm {
    /**
     * The printers of this computer and the trays that were measured.
     *
     * @param usual the one the computer takes when nobody chooses, or null
     */
    record Known(
            List<String> printers, @Nullable String usual, List<Calibrations.Known> measured) {}

    /**
     * What was chosen.
     *
     * @param machine the tray that was measured, or null to correct nothing
     */
    record Choice(String printer, @Nullable Machine machine, boolean backs) {}

    private final Desk desk;
    private final Known known;
    private final ComboBox<String> printer = new ComboBox<>();
    private final ComboBox<Calibrations.@Nullable Known> tray = new ComboBox<>();
    private final CheckBox backs = new CheckBox();

    DirectForm(Desk desk, Known known) {
        this.desk = desk;
        this.known = known;
    }

    /**
     * Asks until it was sent or left.
     *
     * @param sheets how many sheets it takes, for the sentence
     */
    void ask(int sheets, Sending sending) {
        backs.setText(desk.texts().get("card.direct.backs"));
        Spoken.choice(printer, name -> name);
        printer.getItems().setAll(known.printers());
        printer.setValue(known.usual());
        Spoken.choiceOrAll(
                tray, desk.texts().get("card.direct.uncorrected"), one -> one.machine().tray());
        printer.valueProperty().subscribe(this::trays);
        AskForm form = new AskForm(desk).about(Text.of("card.direct.sentence", sheets));
        FieldLine to = form.field("printer", "card.direct.printer", printer);
        to.setRequired(true);
        form.row(to, form.field("tray", "card.direct.tray", tray));
        form.row(backs);
        form.ask(
                Text.of("card.direct.title"),
                Text.of("card.direct.verb"),
                this::problems,
                (done, refused) -> sending.send(choice(), done, refused));
    }

    /** What is done with the choice. */
    interface Sending {
        void send(Choice choice, Runnable done, Consumer<Problem> refused);
    }

    private void trays() {
        Spoken.orAll(
                tray,
                known.measured().stream()
                        .filter(one -> one.machine().printer().equals(printer.getValue()))
                        .toList());
    }

    private List<FieldProblem> problems() {
        return printer.getValue() == null
                ? List.of(FieldProblem.error("printer", "press.check.noPrinter"))
                : List.of();
    }

    private Choice choice() {
        Calibrations.Known chosen = tray.getValue();
        return new Choice(
                printer.getValue(), chosen == null ? null : chosen.machine(), backs.isSelected());
    }
}
