package id.sadardesa.core.card;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of one piece of card: seven drawn signs and one to check them, none of which looks or
 * sounds like another. It is drawn and not counted, so that a number is never used for two cards,
 * not even after an action was taken back or on a second computer.
 *
 * @param signs eight signs without a dash, e.g. {@code K7QD3F2M}
 */
public record CardNumber(String signs) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    /** x^5 + x^2 + 1: the field of 32 elements in which the check is computed. */
    private static final int FIELD = 0b100101;

    private static final SecureRandom RANDOM = new SecureRandom();

    public CardNumber {
        if (!isRight(signs)) {
            throw new IllegalArgumentException("No card number");
        }
    }

    /** A number that was never given before, as far as chance goes: one of 34 thousand million. */
    static CardNumber draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return of(drawn.toString());
    }

    /** The number that begins with seven signs. */
    static CardNumber of(String seven) {
        return new CardNumber(seven + ALPHABET.charAt(sum(seven)));
    }

    /** The number a person typed or read aloud, in any spelling; empty when a sign is wrong. */
    public static Optional<CardNumber> parse(String typed) {
        String clean = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");
        return isRight(clean) ? Optional.of(new CardNumber(clean)) : Optional.empty();
    }

    /** The seven drawn signs as a number of 35 bits. */
    long value() {
        long value = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            value = (value << 5) | ALPHABET.indexOf(signs.charAt(i));
        }
        return value;
    }

    /** The number of such a value; empty when it is too large for one. */
    static Optional<CardNumber> of(long value) {
        if (value < 0 || value >> (5 * (LENGTH - 1)) != 0) {
            return Optional.empty();
        }
        StringBuilder seven = new StringBuilder();
        for (int i = LENGTH - 2; i >= 0; i--) {
            seven.append(ALPHABET.charAt((int) (value >> (5 * i)) & 31));
        }
        return Optional.of(of(seven.toString()));
    }

    /** {@code K7QD-3F2M}, as it is printed. */
    public String printed() {
        return signs.substring(0, 4) + "-" + signs.substring(4);
    }

    private static boolean isRight(String signs) {
        return signs.length() == LENGTH
                && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && sum(signs.substring(0, LENGTH - 1))
                        == ALPHABET.indexOf(signs.charAt(LENGTH - 1));
    }

    /**
     * Each sign times another power of two in the field: one wrong sign, or two that changed
     * places, always give another sum.
     */
    private static int sum(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum = doubled(sum ^ ALPHABET.indexOf(signs.charAt(i)));
        }
        return sum;
    }

    private static int doubled(int element) {
        int twice = element << 1;
        return twice >= ALPHABET.length() ? twice ^ FIELD : twice;
    }

    @Override
    public String toString() {
        return printed();
    }
}
