package id.sadardesa.desk.coverage;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.coverage.Proof;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How one person stood on a day that can be chosen, and what is owed for that month. */
public final class ProofViewModel {
    /**
     * What is read for one day.
     *
     * @param present how the person stands today; of that day itself where it is not past
     */
    record Standing(Proof proof, Coverage present, Period month, List<PersonBill> bills) {
        Standing {
            bills = List.copyOf(bills);
        }
    }

    /** The day; nothing while what was typed is no date. */
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();

    /** The number of the letter; empty leaves room for it. */
    final StringProperty number = new SimpleStringProperty("");

    private final Desk desk;
    private final Coverages coverages;
    private final Contributions contributions;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();
    private @Nullable UUID person;

    public ProofViewModel(
            Desk desk, Coverages coverages, Contributions contributions, Clock clock) {
        this.desk = desk;
        this.coverages = coverages;
        this.contributions = contributions;
        this.clock = clock;
        day.set(LocalDate.now(clock));
        day.subscribe(on -> read());
    }

    ReadOnlyObjectProperty<@Nullable Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Why nothing is shown of the day, or null. */
    ReadOnlyObjectProperty<@Nullable Text> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Looks at a person, or at nobody while a new one is being entered. */
    void open(@Nullable UUID who) {
        if (!Objects.equals(who, person)) {
            person = who;
            standing.set(null);
            number.set(""); // each letter has its own
        }
        read();
    }

    private void read() {
        UUID who = person;
        LocalDate on = day.get();
        trouble.set(null);
        if (on == null) {
            standing.set(null); // what was read is of another day than what is typed
        } else if (who != null) {
            desk.jobs().ask(() -> answer(who, on), read -> take(who, on, read));
        }
    }

    private record Answer(@Nullable Standing standing, @Nullable Text trouble) {}

    private Answer answer(UUID who, LocalDate on) {
        try {
            return new Answer(read(who, on), null);
        } catch (Problem problem) {
            return new Answer(null, problem.text());
        }
    }

    private Standing read(UUID who, LocalDate on) {
        Proof proof = coverages.asked(who, on);
        Period month = Period.of(on);
        boolean billed = proof.coverage().participation() != null;
        LocalDate today = LocalDate.now(clock);
        return new Standing(
                proof,
                on.isBefore(today) ? coverages.proof(who, today).coverage() : proof.coverage(),
                month,
                billed
                        ? contributions
                                .bill(month)
                                .people()
                                .filter(bill -> bill.person().id().equals(who))
                                .toList()
                        : List.of());
    }

    /** What was asked about somebody else or another day meanwhile is not shown. */
    private void take(UUID who, LocalDate on, Answer read) {
        if (who.equals(person) && on.equals(day.get())) {
            standing.set(read.standing());
            trouble.set(read.trouble());
        }
    }

    /** Writes the surat keterangan of the person and day shown, as they are known now. */
    void write(Path file) {
        Standing shown = standing.get();
        UUID who = person;
        if (shown != null && who != null) {
            LocalDate on = shown.proof().day();
            String typed = number.get().strip();
            desk.jobs()
                    .start(
                            Text.of("coverage.job.letter"),
                            progress -> {
                                coverages.write(
                                        coverages.proof(who, on),
                                        file,
                                        Paper.F4,
                                        typed.isEmpty() ? null : typed);
                                return file;
                            },
                            written ->
                                    desk.notices()
                                            .wrote(Text.of("coverage.job.letterDone"), written));
        }
    }
}
