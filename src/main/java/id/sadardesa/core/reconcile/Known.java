package id.sadardesa.core.reconcile;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a person that a list could say too.
 *
 * @param participation the one that counts most; null where there is none
 * @param open those that go on; two where somebody earns wages and works on the own account too
 * @param post what the participation rests on
 */
record Known(
        Person person,
        @Nullable Village village,
        @Nullable Participation participation,
        List<Participation> open,
        @Nullable Post post) {

    State state() {
        return participation == null ? State.CANDIDATE : participation.state();
    }

    /** Whether it says for certain what the person takes part in: with two, each says its own. */
    boolean single() {
        return open.size() == 1;
    }

    /** What the participation is billed on; empty where no wage is set. */
    Optional<Rupiah> wage(RuleBook book, Period month) {
        if (participation == null || post == null || village == null) {
            return Optional.empty();
        }
        if (participation.segment().wageEarner()) {
            return book.wageBase(village.code().regency(), post.kind(), month)
                    .map(WageBase::amount);
        }
        return Optional.ofNullable(participation.term(month).income())
                .or(() -> book.band(Rupiah.ZERO, month).map(Band::base));
    }

    /** Whether a list's wage says the same: the income itself, or the base of its band. */
    boolean agrees(Rupiah theirs, RuleBook book, Period month) {
        Optional<Rupiah> ours = wage(book, month);
        if (ours.isEmpty() || participation == null) {
            return false;
        }
        if (ours.get().compareTo(theirs) == 0) {
            return true;
        }
        Optional<Rupiah> base = book.band(ours.get(), month).map(Band::base);
        return !participation.segment().wageEarner()
                && base.isPresent()
                && base.equals(book.band(theirs, month).map(Band::base));
    }
}
