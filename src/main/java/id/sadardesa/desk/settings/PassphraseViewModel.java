package id.sadardesa.desk.settings;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The old passphrase and the new one as they are being typed. */
public final class PassphraseViewModel {
    /** What locks the office anew. */
    @FunctionalInterface
    public interface Lock {
        /**
         * Replaces the passphrase.
         *
         * @throws Problem when the old one is wrong
         */
        void change(char[] old, char[] fresh);
    }

    final StringProperty old = new SimpleStringProperty("");
    final StringProperty fresh = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");

    private final Lock lock;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public PassphraseViewModel(Lock lock, Jobs jobs, Notices notices) {
        this.lock = lock;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Replaces the passphrase, when nothing is wrong with what was typed. */
    void change() {
        problems.set(check());
        if (!problems.get().isEmpty()) {
            return;
        }
        char[] before = old.get().toCharArray();
        char[] after = fresh.get().toCharArray();
        jobs.start(
                Text.of("settings.job.passphrase"),
                progress -> replace(before, after),
                refused -> {
                    problems.set(refused.stream().toList());
                    if (refused.isEmpty()) {
                        forget();
                        notices.success(Text.of("settings.done.passphrase"));
                    }
                });
    }

    /** A wrong old passphrase is said under its field; any other trouble as always. */
    private Optional<FieldProblem> replace(char[] before, char[] after) {
        try {
            lock.change(before, after);
            return Optional.empty();
        } catch (Problem problem) {
            if (problem.text().key().equals("base.passphrase.wrong")) {
                return Optional.of(FieldProblem.error("old", "settings.passphrase.wrong"));
            }
            throw problem;
        }
    }

    private List<FieldProblem> check() {
        List<FieldProblem> found = new ArrayList<>();
        if (old.get().isEmpty()) {
            found.add(FieldProblem.error("old", "settings.passphrase.noOld"));
        }
        if (fresh.get().length() < KeyFile.SHORTEST) {
            found.add(FieldProblem.error("fresh", "base.passphrase.short", KeyFile.SHORTEST));
        }
        if (!fresh.get().equals(again.get())) {
            found.add(FieldProblem.error("again", "settings.passphrase.again"));
        }
        return found;
    }

    /** Nothing typed stays behind. */
    void forget() {
        old.set("");
        fresh.set("");
        again.set("");
    }
}
