package id.sadardesa.desk.today;

import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.desk.shell.Desk;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What needs doing today and what was done last. */
public final class TodayViewModel {
    private final Desk desk;
    private final Journal journal;
    private final ObservableList<Entry> done = FXCollections.observableArrayList();

    public TodayViewModel(Desk desk, Journal journal) {
        this.desk = desk;
        this.journal = journal;
    }

    /** The last actions, newest first. */
    public ObservableList<Entry> done() {
        return done;
    }

    public void refresh() {
        desk.jobs().ask(() -> journal.latest(12), (List<Entry> entries) -> done.setAll(entries));
    }
}
