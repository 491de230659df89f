package id.sadardesa.desk.benefit;

import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.RightsHolder;
import id.sadardesa.core.benefit.RightsSheets;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The rights sheets of a village: who gets one, how it looks, and whom it tells to ask. */
public final class RightsViewModel {
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();
    final StringProperty branch = new SimpleStringProperty("");
    final StringProperty hospital = new SimpleStringProperty("");

    /** The sheet that is looked at. */
    final Pages pages;

    private final RightsSheets rights;
    private final Villages villages;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<RightsHolder>> holders =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Village>> places =
            new ReadOnlyObjectWrapper<>(List.of());

    public RightsViewModel(RightsSheets rights, Villages villages, Jobs jobs, Notices notices) {
        this.rights = rights;
        this.villages = villages;
        this.jobs = jobs;
        this.notices = notices;
        this.pages = new Pages(jobs);
        village.subscribe(this::read);
    }

    ReadOnlyObjectProperty<List<RightsHolder>> holders() {
        return holders.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Village>> places() {
        return places.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    private record Contacts(String branch, String hospital) {}

    private Contacts kept = new Contacts("", "");

    /** Whether whom to ask was typed and not kept. */
    boolean unsaved() {
        return !new Contacts(branch.get(), hospital.get()).equals(kept);
    }

    /** Reads the villages and whom to ask; the first village is chosen at first. */
    void refresh() {
        jobs.ask(
                villages::all,
                all -> {
                    places.set(all);
                    if (village.get() == null && !all.isEmpty()) {
                        village.set(all.get(0));
                    } else {
                        read();
                    }
                });
        jobs.ask(
                () ->
                        new Contacts(
                                rights.contact(RightsSheets.Contact.BRANCH).orElse(""),
                                rights.contact(RightsSheets.Contact.HOSPITAL).orElse("")),
                words -> {
                    boolean typing = unsaved();
                    kept = words;
                    if (!typing) {
                        branch.set(words.branch());
                        hospital.set(words.hospital());
                    }
                });
    }

    private void read() {
        Village place = village.get();
        if (place != null) {
            jobs.ask(
                    () -> rights.holders(place),
                    found -> {
                        holders.set(found);
                        look(found.isEmpty() ? null : found.get(0));
                    });
        }
    }

    /** Shows somebody's sheet. */
    void look(@Nullable RightsHolder holder) {
        if (holder == null) {
            pages.clear();
        } else {
            pages.look(() -> rights.paper(holder, Paper.F4));
        }
    }

    /** Keeps whom the sheets tell people to ask. */
    void keepContacts(@Nullable RightsHolder shown) {
        String near = branch.get();
        String care = hospital.get();
        jobs.start(
                Text.of("benefit.job.saving"),
                progress -> {
                    rights.setContact(RightsSheets.Contact.BRANCH, near);
                    rights.setContact(RightsSheets.Contact.HOSPITAL, care);
                    return near;
                },
                done -> {
                    kept = new Contacts(near, care);
                    notices.success(Text.of("benefit.done.contacts"));
                    look(shown);
                });
    }

    /** {@code lembar-hak-kalen.pdf} */
    String fileName() {
        Village place = village.get();
        String name = place == null ? "desa" : place.name();
        return "lembar-hak-" + name.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
    }

    /** Writes the sheets of everybody in the village. */
    void save(Path file) {
        List<RightsHolder> all = holders.get();
        jobs.start(
                Text.of("benefit.rights.busy", all.size()),
                progress -> {
                    rights.write(all, file, Paper.F4, progress);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "benefit.done.rights",
                                        all.size(),
                                        String.valueOf(written.getFileName())),
                                written));
    }
}
