package id.sadardesa.core.branch;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.NumberPlan;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** KPJ numbers: given from a block, or read back from the workbook of the branch's own system. */
public final class Numbers {
    private final BranchStore store;
    private final Journal journal;
    private final People people;
    private final Clock clock;
    private final Correcting correcting;

    public Numbers(Database database, Journal journal, People people, Clock clock) {
        this.store = new BranchStore(database);
        this.journal = journal;
        this.people = people;
        this.clock = clock;
        this.correcting = new Correcting(people, journal::operator, clock);
    }

    /** The blocks and what is left of them, the oldest first. */
    public List<Block.Stock> stock() {
        List<Block.Stock> stock = new ArrayList<>();
        for (Block block : store.blocks()) {
            Set<String> taken = store.taken(block);
            Kpj next = null;
            int left = 0;
            for (Iterator<Kpj> free = block.free(taken); free.hasNext(); left++) {
                Kpj one = free.next();
                next = next == null ? one : next;
            }
            stock.add(new Block.Stock(block, taken.size(), left, next));
        }
        return stock;
    }

    /**
     * Notes a block of numbers that may be given out.
     *
     * @throws Problem when it is none, or crosses another
     */
    public Block add(Kpj first, Kpj last) {
        Block block = new Block(Ids.next(), first, last, LocalDate.now(clock));
        block.refuseUnsound();
        if (store.blocks().stream().anyMatch(block::crosses)) {
            throw Problem.of("branch.block.crosses", first.edges(), last.edges());
        }
        return journal.act(
                Action.of("branch.block", first.edges(), last.edges()),
                pen -> {
                    BranchStore.add(pen, block);
                    return block;
                });
    }

    /** Takes a block off the list; the numbers that were given stay. */
    public void remove(Block block) {
        journal.act(
                Action.of("branch.blockGone", block.first().edges(), block.last().edges()),
                pen -> {
                    BranchStore.remove(pen, block);
                    return block;
                });
    }

    /**
     * Gives the next free numbers to people who have none, as one action that can be taken back.
     *
     * @param chosen in the order in which they get numbers
     * @return the numbers by person; who has one already is left out
     * @throws Problem when the blocks have too few numbers; nobody gets one then
     */
    public Map<UUID, Kpj> give(Collection<UUID> chosen) {
        List<Person> without =
                chosen.stream()
                        .distinct()
                        .map(id -> people.find(id).orElseThrow(() -> Problem.of("roster.gone")))
                        .filter(person -> person.kpj() == null)
                        .toList();
        Map<UUID, Kpj> given = new LinkedHashMap<>();
        Iterator<Person> waiting = without.iterator();
        for (Block block : store.blocks()) {
            Iterator<Kpj> free = block.free(store.taken(block));
            while (waiting.hasNext() && free.hasNext()) {
                given.put(waiting.next().id(), free.next());
            }
        }
        if (given.size() < without.size()) {
            throw Problem.of("branch.block.short", without.size(), given.size());
        }
        record(Action.of("branch.numbers", given.size()), given);
        return given;
    }

    /**
     * Reads the workbook of the branch's own system and matches its rows by NIK, never by name;
     * writes nothing.
     *
     * @throws Problem when the file cannot be read
     */
    public NumberPlan read(Path file, Progress progress) {
        return people.kpjs().read(file, progress);
    }

    /**
     * Records the numbers that were found, as one action that can be taken back.
     *
     * @return how many people have another number now
     */
    public int apply(NumberPlan plan) {
        Map<UUID, Kpj> numbers = new LinkedHashMap<>();
        plan.found().forEach(one -> numbers.put(one.person().id(), one.kpj()));
        record(Action.of("branch.numbersRead", plan.file(), numbers.size()), numbers);
        return numbers.size();
    }

    private void record(Action action, Map<UUID, Kpj> numbers) {
        Map<UUID, UUID> offices = store.offices();
        journal.act(
                action,
                pen -> {
                    List<Correction> told = new ArrayList<>();
                    Map<UUID, String> texts = new LinkedHashMap<>();
                    numbers.forEach(
                            (id, kpj) -> {
                                texts.put(id, kpj.full());
                                UUID office = offices.get(id);
                                if (office != null) {
                                    Kpj old = people.find(id).map(Person::kpj).orElse(null);
                                    told.add(
                                            correcting.number(
                                                    id,
                                                    office,
                                                    old == null ? null : old.full(),
                                                    kpj.full()));
                                }
                            });
                    people.kpjs().record(texts);
                    BranchStore.correct(pen, told);
                    return told;
                });
    }
}
