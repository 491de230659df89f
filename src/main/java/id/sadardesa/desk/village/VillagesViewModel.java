package id.sadardesa.desk.village;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.core.village.VillageImport;
import id.sadardesa.core.village.VillagePlan;
import id.sadardesa.core.village.Villages;
import id.sadardesa.desk.shell.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The villages with their quotas and holders, and what can be done with them. */
public final class VillagesViewModel {
    /** The seats that every village has and that the table shows. */
    public static final List<Seat> COLUMNS =
            List.of(
                    Seat.KADES,
                    Seat.SEKDES,
                    Seat.KAUR,
                    Seat.KASI,
                    Seat.KADUS,
                    Seat.STAF,
                    Seat.BPD,
                    Seat.RT,
                    Seat.RW);

    private final Desk desk;
    private final Villages villages;
    private final People people;
    private final VillageImport list;
    private final Offices offices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Establishment>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    public VillagesViewModel(
            Desk desk,
            Villages villages,
            People people,
            VillageImport list,
            Offices offices,
            Clock clock) {
        this.desk = desk;
        this.villages = villages;
        this.people = people;
        this.list = list;
        this.offices = offices;
        this.clock = clock;
    }

    /** All villages in the order of their codes. */
    public ReadOnlyObjectProperty<List<Establishment>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return desk.jobs().busy();
    }

    public void refresh() {
        refresh(() -> {});
    }

    /** Reads afresh, and says when it was read. */
    void refresh(Runnable read) {
        desk.jobs()
                .ask(
                        () -> people.establishments(LocalDate.now(clock)),
                        found -> {
                            rows.set(found);
                            read.run();
                        });
    }

    /** Whether a village is meant by what was typed into the search box. */
    public static boolean matches(Village village, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return village.name().toLowerCase(Locale.ROOT).contains(wanted)
                || village.code().dotted().contains(wanted)
                || village.code().compact().contains(wanted);
    }

    /** Checks a form; reads, so the answer comes later. */
    public void check(
            VillageForm form, @Nullable Village existing, Consumer<List<FieldProblem>> answer) {
        desk.jobs()
                .ask(() -> villages.check(form, existing == null ? null : existing.id()), answer);
    }

    /** Adds a village, or changes {@code existing}. */
    public void save(VillageForm form, @Nullable Village existing) {
        desk.jobs()
                .start(
                        Text.of("village.job.save"),
                        progress -> {
                            if (existing == null) {
                                villages.add(form);
                            } else {
                                villages.change(existing, form);
                            }
                            return form;
                        },
                        saved -> done(Text.of("village.done.saved", saved.name().strip())));
    }

    /**
     * Brings in the villages of this kecamatan from the ministry's list; rows of others are
     * counted.
     */
    public void bringIn(Path file) {
        desk.jobs()
                .start(
                        Text.of("village.job.import"),
                        progress -> {
                            VillagePlan plan = list.plan(file, offices.current().code(), progress);
                            list.apply(plan);
                            return plan;
                        },
                        plan ->
                                done(
                                        Text.of(
                                                plan.changesNothing()
                                                        ? "village.done.same"
                                                        : "village.done.import",
                                                plan.added().size(),
                                                plan.changed().size(),
                                                plan.unchanged(),
                                                plan.left(),
                                                plan.refused().size())));
    }

    public void remove(Village village) {
        desk.jobs()
                .start(
                        Text.of("village.job.remove"),
                        progress -> {
                            villages.remove(village);
                            return village;
                        },
                        gone -> done(Text.of("village.done.removed", gone.name())));
    }

    /** States a quota; null means that it is not stated. */
    public void quota(Village village, Seat seat, @Nullable Integer count) {
        state(village, () -> villages.setSeat(village, seat, count));
    }

    /** States all quotas of a village. */
    public void quotas(Village village, Map<Seat, Integer> seats) {
        state(village, () -> villages.setSeats(village, seats));
    }

    private void state(Village village, Runnable writing) {
        desk.jobs()
                .start(
                        Text.of("village.job.quota"),
                        progress -> {
                            writing.run();
                            return village;
                        },
                        kept -> done(Text.of("village.done.quota", kept.name())));
    }

    private void done(Text text) {
        desk.notices().success(text);
        refresh();
    }
}
