package id.sadardesa.core.reconcile;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Requests;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.ListedPeople;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rekonsiliasi: the list of participants of BPJS held against ours. Reading and comparing write
 * nothing; each difference is put right or disputed by a person.
 */
public final class Reconciliations {
    private final Journal journal;
    private final Offices offices;
    private final Villages villages;
    private final People people;
    private final Enrolments enrolments;
    private final Rules rules;
    private final Requests requests;
    private final Disputes disputes;
    private final Clock clock;

    public Reconciliations(
            Journal journal,
            Offices offices,
            Villages villages,
            People people,
            Enrolments enrolments,
            Rules rules,
            Requests requests,
            Disputes disputes,
            Clock clock) {
        this.journal = journal;
        this.offices = offices;
        this.villages = villages;
        this.people = people;
        this.enrolments = enrolments;
        this.rules = rules;
        this.requests = requests;
        this.disputes = disputes;
        this.clock = clock;
    }

    /**
     * Reads a list: a workbook or CSV file, with any letterhead, its columns known by their titles.
     *
     * @throws Problem when the file cannot be read, has no column of NIK or KPJ, or names nobody
     */
    public BranchList read(Path file, Progress progress) {
        List<ListedPerson> rows = ListedPeople.everybody(file, LocalDate.now(clock), progress);
        String name = String.valueOf(file.getFileName());
        if (rows.isEmpty()) {
            throw Problem.of("reconcile.list.empty", name);
        }
        return new BranchList(name, rows);
    }

    /** Holds a list against what we know now. */
    public Comparison compare(BranchList list) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        Register register = Register.of(people, villages, enrolments, today);
        Judging judging = new Judging(register, rules.book(), Period.of(today), owner());
        Remembered remembered = new Remembered(requests, journal, register::has);
        Comparison found = new Matching(list, register, judging, remembered).compare(now);
        Map<String, Dispute> known = disputes.newest();
        return new Comparison(
                list,
                now,
                found.same(),
                found.repeated(),
                found.past(),
                found.only(),
                found.differences().stream()
                        .map(one -> one.disputed(known.get(Disputes.about(one))))
                        .toList(),
                found.left());
    }

    /** A kecamatan changes its own people; an office above corrects who somebody is. */
    private boolean owner() {
        return offices.current().role() == Office.Role.KECAMATAN;
    }

    /**
     * Takes over the list's values, as one action that can be taken back. Differences that are gone
     * meanwhile are left alone.
     *
     * @throws Problem when none of them can be put right so
     */
    public Fixed fix(BranchList list, Collection<Difference> chosen, Progress progress) {
        Set<String> ids = chosen.stream().map(Difference::id).collect(Collectors.toSet());
        List<Difference> now =
                compare(list).differences().stream()
                        .filter(one -> ids.contains(one.id()) && one.fixable())
                        .toList();
        if (now.isEmpty()) {
            throw Problem.of("reconcile.fix.none");
        }
        Fixing fixing =
                new Fixing(
                        people,
                        enrolments,
                        owner()
                                ? (id, seen, form, why) -> people.change(id, seen, form)
                                : requests::correct,
                        LocalDate.now(clock),
                        list.file());
        return journal.act(action(list, now), pen -> fixing.fix(now, progress));
    }

    private static Action action(BranchList list, List<Difference> now) {
        Difference first = now.get(0);
        ListedPerson row = first.row();
        if (now.size() == 1 && row != null) {
            String why =
                    Texts.indonesian().get("reconcile.from", list.file(), row.sheet(), row.row());
            return Action.of("reconcile.fixed", Text.of(first.kind().textKey()), first.name())
                    .because(why);
        }
        return Action.of("reconcile.fixedAll", now.size(), list.file())
                .because(Texts.indonesian().get("reconcile.fromList", list.file()));
    }

    /**
     * Writes differences as a workbook of three columns: ours, the list's, and in what they differ.
     *
     * @param full whether NIK and KPJ stand there in full: only for the branch
     */
    public void write(Comparison comparison, List<Difference> chosen, boolean full, Path file) {
        new DifferenceBook(comparison, chosen, full, offices.current().fullName(), clock)
                .write(file);
    }
}
