package id.sadardesa.desk.benefit;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Construction;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.desk.shell.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What a construction contract pays once, reckoned while its value is typed. */
public final class ConstructionViewModel {
    private static final int YEARS_BACK = 11;

    final StringProperty value = new SimpleStringProperty("");
    final ObjectProperty<Period> month;

    private final Contributions contributions;
    private final Jobs jobs;
    private final Period present;
    private final ReadOnlyObjectWrapper<@Nullable Construction> result =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();

    public ConstructionViewModel(Contributions contributions, Jobs jobs, Clock clock) {
        this.contributions = contributions;
        this.jobs = jobs;
        this.present = Period.of(LocalDate.now(clock));
        this.month = new SimpleObjectProperty<>(present);
        value.subscribe(this::again);
        month.subscribe(this::again);
    }

    /** What is to be paid; null while no value was typed or something is wrong with it. */
    ReadOnlyObjectProperty<@Nullable Construction> result() {
        return result.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, or null. */
    ReadOnlyObjectProperty<@Nullable Text> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The months a contract may have begun in, next month first. */
    List<Period> months() {
        return IntStream.rangeClosed(-12, 12 * YEARS_BACK)
                .mapToObj(back -> new Period(present.month().minusMonths(back)))
                .toList();
    }

    /** Reckons anew, e.g. after a rule was added. */
    void again() {
        String typed = value.get();
        Optional<Rupiah> amount = Rupiah.parse(typed);
        if (amount.isEmpty()) {
            boolean nothing = typed.isBlank();
            show(null, nothing ? null : Text.of("benefit.construction.value", typed.strip()));
            return;
        }
        Period wanted = month.get();
        jobs.ask(
                () -> reckoned(wanted, amount.get()),
                found -> {
                    if (typed.equals(value.get()) && wanted.equals(month.get())) {
                        show(found.result(), found.trouble());
                    }
                });
    }

    private record Found(@Nullable Construction result, @Nullable Text trouble) {}

    private Found reckoned(Period wanted, Rupiah amount) {
        try {
            return new Found(contributions.construction(wanted, amount), null);
        } catch (Problem e) {
            return new Found(null, e.text());
        }
    }

    private void show(@Nullable Construction found, @Nullable Text wrong) {
        result.set(found);
        trouble.set(wrong);
    }
}
