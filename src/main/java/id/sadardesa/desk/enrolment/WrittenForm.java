package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Text;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A form laid over the list that stays open until what it states is on record, or it is left. */
final class WrittenForm {
    private final Desk desk;
    private final Records records;
    private final Parent root;
    private final Label trouble;
    private boolean written;

    /**
     * Not open yet.
     *
     * @param trouble where it is said why something could not be recorded
     */
    WrittenForm(Desk desk, Records records, Parent root, Label trouble) {
        this.desk = desk;
        this.records = records;
        this.root = root;
        this.trouble = trouble;
        root.addEventHandler(FieldLine.CHANGED, event -> records.forgive());
        say(null);
    }

    /**
     * Opens it.
     *
     * @param write records what is stated, unless something is wrong with it; calls {@link #close}
     */
    void ask(Text title, Text verb, Runnable write) {
        Subscription heard = records.trouble().subscribe(found -> say(found.orElse(null)));
        desk.dialogs().form(title, root, verb, () -> accept(write));
        heard.unsubscribe();
        records.forgive();
    }

    private boolean accept(Runnable write) {
        if (!written && !desk.jobs().busy().get()) {
            write.run();
        }
        return written;
    }

    /** It is on record. */
    void close() {
        written = true;
        root.getScene().getWindow().hide();
    }

    private void say(@Nullable Text problem) {
        trouble.setText(problem == null ? "" : desk.texts().get(problem));
        trouble.setVisible(problem != null);
        trouble.setManaged(problem != null);
    }
}
