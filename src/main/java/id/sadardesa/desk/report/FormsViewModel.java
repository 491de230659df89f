package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.form.BpjsForms;
import id.sadardesa.core.form.FormBatch;
import id.sadardesa.core.form.FormKind;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The printed forms of BPJS for a month, on A4 as BPJS hands them out. */
public final class FormsViewModel {
    final ObjectProperty<FormKind> kind = new SimpleObjectProperty<>(FormKind.F2A);
    final ObjectProperty<Period> month;

    /** One employer; null for all. */
    final ObjectProperty<@Nullable Village> village = new SimpleObjectProperty<>();

    /** For the signature, with short numbers, or for the branch, with whole ones. */
    final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.SIGNATURE);

    /** Why it goes out with whole numbers. */
    final StringProperty reason = new SimpleStringProperty("");

    final Pages pages;

    private final BpjsForms forms;
    private final Villages places;
    private final Jobs jobs;
    private final Notices notices;
    private final Period present;
    private final ReadOnlyObjectWrapper<@Nullable FormBatch> batch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Village>> villages =
            new ReadOnlyObjectWrapper<>(List.of());
    private volatile int asked;

    public FormsViewModel(
            BpjsForms forms, Villages places, Jobs jobs, Notices notices, Clock clock) {
        this.forms = forms;
        this.places = places;
        this.jobs = jobs;
        this.notices = notices;
        this.pages = new Pages(jobs);
        this.present = Period.of(LocalDate.now(clock));
        this.month = new SimpleObjectProperty<>(present);
        kind.subscribe(this::compute);
        month.subscribe(this::compute);
        village.subscribe(this::compute);
    }

    /** The months that forms are made for, the present one first. */
    List<Period> months() {
        return Months.upTo(present);
    }

    ReadOnlyObjectProperty<List<Village>> villages() {
        return villages.getReadOnlyProperty();
    }

    /** What the forms say; null until it was computed. */
    ReadOnlyObjectProperty<@Nullable FormBatch> batch() {
        return batch.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    void refresh() {
        jobs.ask(places::all, villages::set);
        compute();
    }

    private void compute() {
        FormKind wanted = kind.get();
        Period of = month.get();
        Village only = village.get();
        int question = asked + 1;
        asked = question;
        batch.set(null); // nothing else may be saved under this name
        pages.clear();
        jobs.ask(
                () -> question == asked ? forms.batch(wanted, of, only) : null,
                (@Nullable FormBatch made) -> {
                    if (question == asked) {
                        batch.set(made);
                        draw();
                    }
                });
    }

    private void draw() {
        FormBatch known = batch.get();
        if (known == null || known.isEmpty()) {
            pages.clear();
            return;
        }
        // on the screen numbers stay masked; only the file, which asks for a reason, is whole
        pages.look(() -> forms.paper(known, Paper.A4, false));
    }

    String fileName(String ending) {
        return kind.get().fileName(month.get(), ending);
    }

    /** Writes the forms as their file's name ends: {@code .pdf}, or F2 and F2a {@code .xlsx}. */
    void save(Path file) {
        FormBatch known = batch.get();
        if (known == null) {
            return;
        }
        boolean whole = audience.get().isWhole();
        String why = reason.get();
        Text name = Text.of(known.kind().textKey());
        jobs.start(
                Text.of("report.forms.writing", name),
                progress -> {
                    if (whole) {
                        forms.writeWhole(known, file, Paper.A4, why, progress);
                    } else {
                        forms.write(known, file, Paper.A4, progress);
                    }
                    return file;
                },
                written -> {
                    if (whole) { // each one has its own reason
                        audience.set(Audience.SIGNATURE);
                        reason.set("");
                    }
                    notices.wrote(
                            Text.of(
                                    "report.forms.done",
                                    name,
                                    known.period(),
                                    known.employers(),
                                    known.people(),
                                    String.valueOf(written.getFileName())),
                            written);
                });
    }
}
