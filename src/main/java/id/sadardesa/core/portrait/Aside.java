package id.sadardesa.core.portrait;

import id.sadardesa.base.Text;

/**
 * A picture that is not kept, and why.
 *
 * @param why said to the person at the computer
 */
public record Aside(Shot shot, Cause cause, Text why) {
    /** Why; the words for so many of them are {@code portrait.aside.*}. */
    public enum Cause {
        /** It is no picture that can be kept. */
        UNREADABLE,
        /** Nobody is called as the file is. */
        NOBODY,
        /** Several people are. */
        SEVERAL,
        /** There is another picture of the same person. */
        TWICE,
        /** It is the person's photograph already. */
        SAME,
        /** Somebody took its tick away. */
        UNTICKED;

        /** So many pictures. */
        public Text times(int count) {
            return Text.of("portrait.aside." + name(), count);
        }
    }

    static Aside of(Shot shot, Cause cause, Object... values) {
        return new Aside(shot, cause, Text.of("portrait.why." + cause.name(), values));
    }
}
