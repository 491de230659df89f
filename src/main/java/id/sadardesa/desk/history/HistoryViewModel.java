package id.sadardesa.desk.history;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Every action of the office, which of them are sought, and whether one can be taken back. */
public final class HistoryViewModel {
    /** More than a busy office does in two years. */
    private static final int SHOWN = 20_000;

    /** More than these are counted, not named. */
    private static final int NAMED = 4;

    /** What is looked for in the name, the operator or the day. */
    final StringProperty query = new SimpleStringProperty("");

    private final Journal journal;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private final Undoing undoing;
    private final Map<Long, String> told = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Entry>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Entry> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Text>> obstacle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Text>> elsewhere =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int question;

    public HistoryViewModel(
            Journal journal, Undoing undoing, Jobs jobs, Notices notices, Texts texts) {
        this.journal = journal;
        this.undoing = undoing;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /** The actions, newest first. */
    ReadOnlyObjectProperty<List<Entry>> all() {
        return all.getReadOnlyProperty();
    }

    /** The action that would be taken back; nothing when none is chosen or it cannot be. */
    ReadOnlyObjectProperty<@Nullable Entry> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why the action looked at cannot be taken back now. */
    ReadOnlyObjectProperty<Optional<Text>> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    /** That other offices know of the action chosen already. */
    ReadOnlyObjectProperty<Optional<Text>> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /** A sentence on the action chosen, and what is to be said of other offices. */
    Text saying(Text sentence) {
        return Undoing.saying(sentence, elsewhere.get());
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(() -> journal.latest(SHOWN), all::set);
    }

    /** Whether every word of the query stands in the action's name, operator or day. */
    boolean meets(Entry entry) {
        String told = this.told.computeIfAbsent(entry.seq(), seq -> tell(entry));
        String[] words = query.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return Arrays.stream(words).allMatch(told::contains);
    }

    private String tell(Entry entry) {
        String when = texts.get("history.when", entry.at());
        return (name(entry) + " " + entry.operator() + " " + when).toLowerCase(Locale.ROOT);
    }

    /** What was done, with the reason where one was given. */
    String name(Entry entry) {
        String why = entry.why();
        return why == null
                ? texts.get(entry.action())
                : texts.get("history.because", entry.action(), why);
    }

    /** Looks at an action: what stands in the way of taking it back. */
    void look(@Nullable Entry entry) {
        int number = ++question;
        chosen.set(null);
        obstacle.set(Optional.empty());
        elsewhere.set(Optional.empty());
        if (entry == null || entry.undoneBy() != null) {
            return;
        }
        if (!entry.undoable()) {
            obstacle.set(Optional.of(Text.of("history.never")));
            return;
        }
        jobs.ask(
                () -> new Looked(journal.blockers(entry.seq()), undoing.told(entry.seq())),
                looked -> {
                    if (number == question) {
                        boolean free = looked.blockers().isEmpty();
                        obstacle.set(blocked(looked.blockers()));
                        elsewhere.set(free ? looked.sent() : Optional.empty());
                        chosen.set(free ? entry : null);
                    }
                });
    }

    /** What is known of an action before it is taken back. */
    private record Looked(List<Entry> blockers, Optional<Text> sent) {}

    private Optional<Text> blocked(List<Entry> blockers) {
        if (blockers.isEmpty()) {
            return Optional.empty();
        }
        List<Text> first =
                blockers.stream()
                        .limit(NAMED)
                        .map(each -> Text.of("history.named", each.action(), each.at()))
                        .toList();
        int more = blockers.size() - first.size();
        return Optional.of(
                more == 0
                        ? Text.of("history.blocked", blockers.size(), first)
                        : Text.of("history.blockedByMany", blockers.size(), first, more));
    }

    /** Takes the action chosen back. */
    void takeBack(Entry entry) {
        jobs.start(
                Text.of("shell.undo.doing", entry.action()),
                progress -> undoing.undo(entry.seq()),
                undone -> {
                    notices.success(undone.saying(Text.of("shell.undo.done", entry.action())));
                    refresh();
                });
    }
}
