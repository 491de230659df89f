package id.sadardesa.core.benefit;

import org.jspecify.annotations.Nullable;

/**
 * A child who may get a scholarship.
 *
 * @param age whole years on the day of the event
 * @param school the level the child attends, or null before TK
 * @param year the school year within the level, from 1
 */
public record Child(int age, @Nullable School school, int year) {
    /** A child who does not go to school yet. */
    public static Child small(int age) {
        return new Child(age, null, 1);
    }
}
