package id.sadardesa.core.sync;

/**
 * How a file is to be made.
 *
 * @param everything a full file instead of what changed
 * @param limit the most bytes of one file, for e-mail; photos that do not fit go into further
 *     files. 0 when there is no limit
 * @param number the number it is to have, where a restored copy has forgotten later files; 0 for
 *     the next one
 */
public record SendForm(boolean everything, long limit, int number) {
    public static final SendForm NEXT = new SendForm(false, 0, 0);
    public static final SendForm FULL = new SendForm(true, 0, 0);
}
