package id.sadardesa.core.reconcile;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Spelling;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds one row of a list against the person that it is about. A blank cell of the list says
 * nothing, and so is no difference.
 */
final class Judging {
    /** So many digits may be mistyped; more of them are another number. */
    private static final int MISTYPED = 2;

    private final Register register;
    private final RuleBook book;
    private final Period month;
    private final boolean owner;

    /**
     * @param month of which wages and programmes are held against each other
     * @param owner whether people and their participations are ours to change; a branch corrects
     *     only who somebody is
     */
    Judging(Register register, RuleBook book, Period month, boolean owner) {
        this.register = register;
        this.book = book;
        this.month = month;
        this.owner = owner;
    }

    List<Difference> differences(ListedPerson row, Known known) {
        List<Difference> found = new ArrayList<>();
        status(row, known, found);
        nik(row, known, found);
        kpj(row, known, found);
        name(row, known, found);
        birth(row, known, found);
        boolean counts = known.state().registered() && known.single();
        if (counts && !Boolean.FALSE.equals(row.terms().active())) {
            programmes(row, known, found);
            wage(row, known, found);
            starts(row, known, found);
        }
        return found;
    }

    private void nik(ListedPerson row, Known known, List<Difference> found) {
        Nik theirs = row.nik();
        Nik ours = known.person().nik();
        if (theirs == null || theirs.equals(ours)) {
            return;
        }
        Difference one =
                Difference.of(
                        Kind.NIK, row, known, ours == null ? null : ours.full(), theirs.full());
        int off = ours == null ? 0 : distance(ours.full(), theirs.full());
        boolean same = isSomebody(row, known.person());
        if (!same && off > MISTYPED) {
            found.add(one.remark(Text.of("reconcile.hint.other")));
        } else {
            found.add(
                    one.fixable(true)
                            .remark(off == 0 ? null : Text.of("reconcile.hint.digits", off)));
        }
    }

    private static int distance(String one, String other) {
        int off = 0;
        for (int i = 0; i < one.length(); i++) {
            off += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return off;
    }

    /** Whether name or birth date say that it is the same person. */
    private static boolean isSomebody(ListedPerson row, Person person) {
        String name = row.name();
        boolean named = name != null && Spelling.fold(name).equals(Spelling.fold(person.name()));
        LocalDate born = row.birthDate();
        return named || (born != null && born.equals(person.birthDate()));
    }

    private void kpj(ListedPerson row, Known known, List<Difference> found) {
        Kpj theirs = row.kpj();
        Kpj ours = known.person().kpj();
        if (theirs == null || theirs.equals(ours)) {
            return;
        }
        Difference one =
                Difference.of(
                        Kind.KPJ, row, known, ours == null ? null : ours.full(), theirs.full());
        Known holder = register.of(theirs);
        found.add(
                holder == null
                        ? one.fixable(true)
                        : one.remark(Text.of("reconcile.hint.holder", holder.person().name())));
    }

    private static void name(ListedPerson row, Known known, List<Difference> found) {
        String theirs = row.name();
        String ours = known.person().name();
        if (theirs == null || Names.same(theirs, ours)) {
            return;
        }
        boolean spelled = Spelling.fold(theirs).equals(Spelling.fold(ours));
        found.add(
                Difference.of(Kind.NAME, row, known, ours, Names.like(ours, theirs))
                        .fixable(true)
                        .remark(spelled ? Text.of("reconcile.hint.spelling") : null));
    }

    private static void birth(ListedPerson row, Known known, List<Difference> found) {
        LocalDate theirs = row.birthDate();
        LocalDate ours = known.person().birthDate();
        if (theirs == null || theirs.equals(ours)) {
            return;
        }
        Nik nik = known.person().nik() == null ? row.nik() : known.person().nik();
        boolean fits = nik == null || nik.carries(theirs);
        found.add(
                Difference.of(
                                Kind.BIRTH_DATE,
                                row,
                                known,
                                ours == null ? null : ours.toString(),
                                theirs.toString())
                        .fixable(fits)
                        .remark(fits ? null : Text.of("reconcile.hint.nikBirth")));
    }

    private void status(ListedPerson row, Known known, List<Difference> found) {
        Boolean active = row.terms().active();
        State ours = known.state();
        if (active == null || active == ours.contributing()) {
            return;
        }
        if (!active && !ours.registered()) {
            return;
        }
        State theirs = active ? State.ACTIVE : State.ENDED;
        Difference one = Difference.of(Kind.STATUS, row, known, ours.name(), theirs.name());
        boolean can = owner && active && ours.mayBecome(State.ACTIVE);
        boolean numbered = known.person().kpj() != null || row.kpj() != null;
        found.add(one.fixable(can && numbered).remark(statusHint(active, ours, can, numbered)));
    }

    private @Nullable Text statusHint(boolean active, State ours, boolean can, boolean numbered) {
        if (!owner) {
            return Text.of("reconcile.hint.theirs");
        }
        if (!active) {
            return Text.of("reconcile.hint.end");
        }
        if (can) {
            return numbered ? null : Text.of("reconcile.hint.noKpj");
        }
        return Text.of(ours == State.ENDED ? "reconcile.hint.again" : "reconcile.hint.candidate");
    }

    private void programmes(ListedPerson row, Known known, List<Difference> found) {
        Set<Programme> theirs = row.terms().programmes();
        Participation p = known.participation();
        if (theirs == null || p == null || theirs.equals(p.term(month).programmes())) {
            return;
        }
        boolean least = theirs.containsAll(Set.of(Programme.JKK, Programme.JKM));
        boolean pension = theirs.contains(Programme.JP) && !p.segment().wageEarner();
        found.add(
                Difference.of(
                                Kind.PROGRAMMES,
                                row,
                                known,
                                Programme.join(p.term(month).programmes()),
                                Programme.join(theirs))
                        .fixable(owner && least && !pension)
                        .remark(
                                !owner
                                        ? Text.of("reconcile.hint.theirs")
                                        : least && !pension
                                                ? Text.of("reconcile.hint.fromMonth", month)
                                                : Text.of("reconcile.hint.programmes")));
    }

    private void wage(ListedPerson row, Known known, List<Difference> found) {
        Rupiah theirs = row.terms().wage();
        Participation p = known.participation();
        if (theirs == null || p == null || known.agrees(theirs, book, month)) {
            return;
        }
        boolean income = !p.segment().wageEarner();
        found.add(
                Difference.of(
                                Kind.WAGE,
                                row,
                                known,
                                known.wage(book, month).map(Rupiah::toString).orElse(null),
                                theirs.toString())
                        .fixable(owner && income)
                        .remark(
                                Text.of(
                                        !owner
                                                ? "reconcile.hint.theirs"
                                                : income
                                                        ? "reconcile.hint.fromMonth"
                                                        : "reconcile.hint.wage",
                                        month)));
    }

    private static void starts(ListedPerson row, Known known, List<Difference> found) {
        LocalDate theirs = row.terms().joined();
        Participation p = known.participation();
        if (theirs == null || p == null || Period.of(theirs).equals(p.firstMonth())) {
            return;
        }
        found.add(
                Difference.of(
                                Kind.STARTS,
                                row,
                                known,
                                p.firstMonth().first().toString(),
                                theirs.toString())
                        .remark(Text.of("reconcile.hint.starts")));
    }
}
