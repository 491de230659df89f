package id.sadardesa.desk.branch;

import id.sadardesa.core.branch.AreaLine;
import id.sadardesa.desk.shell.Jobs;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** How far every kecamatan or village of the branch's area is. */
public final class AreaViewModel {
    final BooleanProperty villages = new SimpleBooleanProperty();

    private final BranchRoomDoors doors;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable List<AreaLine>> lines =
            new ReadOnlyObjectWrapper<>();

    public AreaViewModel(BranchRoomDoors doors, Jobs jobs) {
        this.doors = doors;
        this.jobs = jobs;
        villages.subscribe((old, young) -> refresh());
    }

    ReadOnlyObjectProperty<@Nullable List<AreaLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    void refresh() {
        boolean each = villages.get();
        jobs.ask(() -> each ? doors.areas().villages() : doors.areas().offices(), lines::set);
    }
}
