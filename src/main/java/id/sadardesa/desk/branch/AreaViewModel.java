package id.sadardesa.desk.branch;

import id.sadardesa.core.branch.AreaLine;
import id.sadardesa.desk.shell.Jobs;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How far every kecamatan or village of the branch's area is. */
public final class AreaViewModel {
    /** What there is to see of a year. */
    record Seen(List<Integer> years, List<AreaLine> lines) {}

    final BooleanProperty villages = new SimpleBooleanProperty();

    /** The year at whose end it is looked at; nothing for today. */
    final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();

    private final BranchRoomDoors doors;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();

    public AreaViewModel(BranchRoomDoors doors, Jobs jobs) {
        this.doors = doors;
        this.jobs = jobs;
        villages.subscribe((old, young) -> refresh());
        year.subscribe((old, young) -> refresh());
    }

    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    void refresh() {
        boolean each = villages.get();
        Integer chosen = year.get();
        jobs.ask(
                () -> {
                    List<Integer> years = doors.areas().years();
                    int of = chosen == null ? years.get(0) : chosen;
                    return new Seen(
                            years, each ? doors.areas().villages(of) : doors.areas().offices(of));
                },
                seen::set);
    }
}
