package id.sadardesa.core.listing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.coverage.Behind;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as one participation shows them, or without any. Who takes part twice has two rows, so
 * that contributions add up to those of the office.
 *
 * @param post that the contribution is paid for, else the senior one of the day
 * @param bill what the month costs for it, or null
 * @param coverage who protects the person on that day; null for whom the office does not answer
 * @param owed what is late of the bills that name the person, in rupiah; asked for only where shown
 * @param card the state of the person's card that day, or null while there is none
 */
record PersonRow(
        LocalDate day,
        Person person,
        @Nullable Post post,
        @Nullable Village village,
        @Nullable Participation participation,
        State state,
        @Nullable PersonBill bill,
        @Nullable Coverage coverage,
        @Nullable Behind behind,
        Supplier<Rupiah> owed,
        @Nullable CardState card)
        implements Row {

    <T> @Nullable T ofPost(Function<Post, @Nullable T> value) {
        return post == null ? null : value.apply(post);
    }

    <T> @Nullable T ofPart(Function<Participation, @Nullable T> value) {
        return participation == null ? null : value.apply(participation);
    }

    /** The terms of the month, or the newest where nothing is billed. */
    @Nullable Term term() {
        if (bill != null) {
            return bill.term();
        }
        return participation == null
                ? null
                : participation.terms().get(participation.terms().size() - 1);
    }

    <T> @Nullable T ofTerm(Function<Term, @Nullable T> value) {
        Term term = term();
        return term == null ? null : value.apply(term);
    }

    /** Days until the post ends; null while no end is known or it is over. */
    @Nullable Long daysLeft() {
        LocalDate end = post == null ? null : post.ends();
        return end == null || end.isBefore(day) ? null : ChronoUnit.DAYS.between(day, end);
    }

    @Nullable Long age() {
        int age = person.age(day);
        return age < 0 ? null : Long.valueOf(age);
    }

    @Nullable Rupiah cost(Programme programme) {
        return bill == null ? null : some(bill.of(programme));
    }

    @Nullable Rupiah cost() {
        return bill == null ? null : some(bill.total());
    }

    @Nullable Rupiah wage() {
        return bill == null ? null : bill.wage().orElse(null);
    }

    @Nullable Long monthsBehind() {
        return behind == null || !behind.any() ? null : Long.valueOf(behind.months());
    }

    /** An amount; nothing rather than zero. */
    static @Nullable Rupiah some(Rupiah amount) {
        return amount.isZero() ? null : amount;
    }

    String cardSaid(Texts texts) {
        return texts.get(card == null ? "listing.value.noCard" : card.textKey());
    }

    boolean covered() {
        return coverage != null && coverage.covered();
    }
}
