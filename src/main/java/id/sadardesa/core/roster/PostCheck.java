package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.journal.Lengths;
import id.sadardesa.core.rule.AgeLimit;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, or probably wrong, with a post as it was typed: once for form, import and wizard.
 *
 * @param born when its holder was born, or null when that is not known
 * @param died when its holder died, or null
 * @param least from which age on somebody may work at all, or null where no rule says it
 */
record PostCheck(
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        @Nullable AgeLimit least,
        LocalDate today) {
    /** For the posts of nobody in particular. */
    static PostCheck on(LocalDate today, Rules rules) {
        return new PostCheck(null, null, rules.age(AgeRule.WORK, today).orElse(null), today);
    }

    /** The same for the posts of somebody. */
    PostCheck of(@Nullable LocalDate birth, @Nullable LocalDate death) {
        return new PostCheck(birth, death, least, today);
    }

    List<FieldProblem> problems(PostForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        days(form, problems);
        life(form, problems);
        Lengths.POST.check("unit", "unit", form.unit(), problems);
        Lengths.POST.check("skNumber", "sk_number", form.skNumber(), problems);
        return problems;
    }

    private void days(PostForm form, List<FieldProblem> problems) {
        LocalDate starts = form.starts();
        LocalDate ends = form.ends();
        LocalDate decree = form.skDate();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            problems.add(FieldProblem.error("ends", "roster.check.endsBefore", ends, starts));
        }
        if (decree != null && decree.isAfter(today)) {
            problems.add(FieldProblem.error("skDate", "roster.check.skFuture", decree));
        }
        if (decree != null && starts != null && starts.isBefore(decree)) {
            problems.add(
                    FieldProblem.warning("starts", "roster.check.startsBeforeSk", starts, decree));
        }
    }

    /** Nobody holds a post before being old enough to work, or after death. */
    private void life(PostForm form, List<FieldProblem> problems) {
        LocalDate starts = form.starts();
        if (starts != null && born != null) {
            tooEarly(starts, born, problems);
        }
        LocalDate ends = form.ends();
        if (died != null && (ends == null || ends.isAfter(died))) {
            problems.add(FieldProblem.error("ends", "roster.check.endsAfterDeath", died));
        }
    }

    private void tooEarly(LocalDate starts, LocalDate birth, List<FieldProblem> problems) {
        if (starts.isBefore(birth)) {
            problems.add(
                    FieldProblem.error("starts", "roster.check.startsBeforeBirth", starts, birth));
        } else if (least != null && !least.isReachedBy(birth, starts)) {
            problems.add(
                    FieldProblem.error(
                            "starts",
                            "roster.check.startsTooYoung",
                            starts,
                            birth,
                            least.years(),
                            least.legalBasis()));
        }
    }
}
