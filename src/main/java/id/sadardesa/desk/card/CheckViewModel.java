package id.sadardesa.desk.card;

import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.CardChecks;
import id.sadardesa.desk.shell.Jobs;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Whether a card that somebody shows is good, and whose it is. */
public final class CheckViewModel {
    /** What was typed, or what a scanner typed. */
    final StringProperty said = new SimpleStringProperty("");

    private final CardChecks checks;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable CardCheck> answer = new ReadOnlyObjectWrapper<>();

    public CheckViewModel(CardDoors doors, Jobs jobs) {
        this.checks = doors.checks();
        this.jobs = jobs;
    }

    /** What is known of the card; null before one was checked. */
    ReadOnlyObjectProperty<@Nullable CardCheck> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Checks what was typed; nothing typed is not checked. */
    void check() {
        String code = said.get().strip();
        answer.set(null);
        if (!code.isEmpty()) {
            jobs.ask(() -> checks.check(code), answer::set);
        }
    }

    /** Checks the code in a photograph of a card. */
    void check(Path picture) {
        answer.set(null);
        jobs.ask(() -> checks.check(picture), answer::set);
    }
}
