package id.sadardesa.core.claim;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a claim before it is written.
 *
 * @param person whom it is about, or null where nobody is chosen
 * @param first the first day that benefits are known of
 */
record ClaimCheck(
        ClaimForm form, @Nullable Person person, LocalDate today, LocalDate first, Deaths deaths) {
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        event(problems);
        if (person != null && problems.isEmpty()) {
            death(person, problems);
        }
        opened(problems);
        words(problems);
        return problems;
    }

    private void event(List<FieldProblem> problems) {
        LocalDate on = form.eventOn();
        LocalDate born = person == null ? null : person.birthDate();
        if (on.isAfter(today)) {
            problems.add(FieldProblem.error("eventOn", "claim.check.future", on));
        } else if (born != null && on.isBefore(born)) {
            problems.add(FieldProblem.error("eventOn", "claim.check.beforeBirth", born));
        } else if (on.isBefore(first)) {
            problems.add(FieldProblem.error("eventOn", "claim.check.tooEarly", on, first));
        }
    }

    /** Nobody dies twice, and nothing happens to the dead. */
    private void death(Person who, List<FieldProblem> problems) {
        LocalDate stated = form.death();
        LocalDate known = who.diedOn();
        if (stated == null) {
            if (known != null && form.kind().needsProtection() && form.eventOn().isAfter(known)) {
                problems.add(FieldProblem.error("eventOn", "claim.check.afterDeath", known));
            }
        } else if (known != null && !known.equals(stated)) {
            problems.add(
                    FieldProblem.error(
                            form.deathField(), "claim.check.otherDeath", who.name(), known));
        } else if (stated.isBefore(form.eventOn())) {
            problems.add(
                    FieldProblem.error(
                            "diedOn", "claim.check.deathBeforeEvent", stated, form.eventOn()));
        } else if (known == null) {
            deaths.check(who.id(), stated).stream()
                    .map(one -> new FieldProblem(form.deathField(), one.text(), one.weight()))
                    .forEach(problems::add);
        }
    }

    private void opened(List<FieldProblem> problems) {
        LocalDate day = form.openedOn();
        if (day != null && (day.isAfter(today) || day.isBefore(form.eventOn()))) {
            problems.add(FieldProblem.error("openedOn", "claim.check.opened", day, form.eventOn()));
        }
    }

    private void words(List<FieldProblem> problems) {
        Lengths.CLAIM.check("heir", "heir", form.heir(), problems);
        String heir = form.heir();
        if (heir != null && !OneName.is(heir)) {
            problems.add(FieldProblem.error("heir", "claim.check.oneHeir", heir.strip()));
        }
        Lengths.CLAIM.check("relation", "relation", form.relation(), problems);
        Lengths.CLAIM.check("heirPhone", "heir_phone", form.heirPhone(), problems);
        Lengths.CLAIM.check("place", "place", form.place(), problems);
        Lengths.CLAIM.check("story", "story", form.story(), problems);
        String phone = form.heirPhone();
        if (phone != null && !phone.isBlank() && !Phone.fits(phone)) {
            problems.add(FieldProblem.error("heirPhone", "roster.check.phone"));
        }
        if (form.kind().deadly() && (form.heir() == null || form.heir().isBlank())) {
            problems.add(FieldProblem.warning("heir", "claim.check.noHeir"));
        }
    }
}
