package id.sadardesa.core.benefit;

import id.sadardesa.core.roster.Heir;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child who may get a scholarship.
 *
 * @param age whole years on the day of the event
 * @param school the level the child attends, or null before TK
 * @param year the school year within the level, from 1
 */
public record Child(int age, @Nullable School school, int year) {
    /** A child in the class that is usual at an age: TK at 4 and 5, SD from 6 on, and so forth. */
    public static Child aged(int age) {
        int left = age - School.FIRST_AGE;
        if (left < 0) {
            return small(age);
        }
        for (School school : School.values()) {
            if (left < school.usualYears()) {
                return new Child(age, school, left + 1);
            }
            left -= school.usualYears();
        }
        return new Child(age, School.HIGHER, School.HIGHER.usualYears());
    }

    /**
     * The children of a family as far as they were born by a day; those who are older than the rule
     * allows fall out of it. Who has no birth date counts for the most that a child can get.
     */
    public static List<Child> of(List<Heir> family, LocalDate day) {
        List<Child> children = new ArrayList<>();
        for (Heir one : family) {
            if (one.relation() == Heir.Relation.CHILD) {
                if (one.born() == null) {
                    children.add(small(0));
                } else {
                    one.age(day).map(Child::aged).ifPresent(children::add);
                }
            }
        }
        return children;
    }

    /** A child who does not go to school yet. */
    public static Child small(int age) {
        return new Child(age, null, 1);
    }
}
