package id.sadardesa.core.village;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.journal.StillInUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The villages of this office: which there are, what they are called and how many seats each has.
 */
public final class Villages {
    private final VillageStore store;
    private final Journal journal;

    public Villages(Database database, Journal journal) {
        this.store = new VillageStore(database);
        this.journal = journal;
    }

    /** All villages in the order of their codes. */
    public List<Village> all() {
        return store.all();
    }

    public Optional<Village> byCode(VillageCode code) {
        return all().stream().filter(village -> village.code().equals(code)).findFirst();
    }

    /**
     * What is wrong with a form; {@code existing} is the village being changed, or null for a new
     * one.
     */
    public List<FieldProblem> check(
            VillageForm form, @org.jspecify.annotations.Nullable UUID existing) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<VillageCode> code = VillageCode.parse(form.code());
        if (code.isEmpty()) {
            problems.add(FieldProblem.error("code", "village.check.code", form.code()));
        } else {
            byCode(code.get())
                    .filter(other -> !other.id().equals(existing))
                    .ifPresent(
                            other ->
                                    problems.add(
                                            FieldProblem.error(
                                                    "code",
                                                    "village.check.taken",
                                                    other.code().dotted(),
                                                    other.name())));
        }
        if (form.name().isBlank()) {
            problems.add(FieldProblem.error("name", "village.check.name"));
        }
        Lengths.VILLAGE.check("name", "name", form.name(), problems);
        form.office().check(problems);
        return problems;
    }

    /**
     * Adds a village.
     *
     * @throws Problem when {@link #check} finds an error
     */
    public UUID add(VillageForm form) {
        refuseErrors(check(form, null));
        return journal.act(Action.of("village.add", form.name()), pen -> store.insert(pen, form));
    }

    /**
     * Changes a village's code, name or kind; what differs from {@code seen} and nothing else.
     *
     * @throws Problem when the form has an error, or one of these values was changed meanwhile
     */
    public void change(Village seen, VillageForm form) {
        refuseErrors(check(form, seen.id()));
        journal.act(
                Action.of("village.change", form.name()),
                pen -> store.revise(pen, seen.id(), VillageForm.of(seen), form));
    }

    /**
     * Takes a village off the list.
     *
     * @throws Problem when people hold posts there
     */
    public void remove(Village village) {
        try {
            journal.act(
                    Action.of("village.remove", village.name()),
                    pen -> {
                        store.delete(pen, village);
                        return village;
                    });
        } catch (StillInUse e) {
            throw new Problem(Text.of("village.remove.inUse", village.name()), e);
        }
    }

    /**
     * States one quota of a village and leaves the others as they are.
     *
     * @param count from 0 to 999, or null for "not stated"
     */
    public void setSeat(
            Village village, Seat seat, @org.jspecify.annotations.Nullable Integer count) {
        if (count != null) {
            checkCount(count);
        }
        journal.act(
                Action.of("village.seats", village.name()),
                pen -> {
                    store.setSeat(pen, village.id(), seat, count);
                    return seat;
                });
    }

    private static void checkCount(int count) {
        if (count < 0 || count > 999) {
            throw Problem.of("village.seats.bad", count);
        }
    }

    /** States how many seats a village has; a seat left out of the map is "not stated". */
    public void setSeats(Village village, Map<Seat, Integer> seats) {
        seats.values().forEach(Villages::checkCount);
        Map<Seat, Integer> wanted = new EnumMap<>(Seat.class);
        wanted.putAll(seats);
        journal.act(
                Action.of("village.seats", village.name()),
                pen -> {
                    store.setSeats(pen, village.id(), wanted);
                    return wanted;
                });
    }

    private static void refuseErrors(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
