package id.sadardesa.base;

import java.math.BigDecimal;

/**
 * A number or an amount of money in Indonesian words, as letters and receipts want it beside the
 * digits.
 */
public final class Terbilang {
    private static final String[] ONES = {
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas"
    };
    private static final String[] SCALES = {"", "ribu", "juta", "miliar", "triliun", "kuadriliun"};

    private Terbilang() {}

    /**
     * {@code 1100} is "seribu seratus".
     *
     * @throws IllegalArgumentException from a million million million (10^18) on
     */
    public static String of(long number) {
        if (Math.abs(number) >= 1_000_000_000_000_000_000L || number == Long.MIN_VALUE) {
            throw new IllegalArgumentException("Too large for words: " + number);
        }
        if (number < 0) {
            return "minus " + of(-number);
        }
        return number == 0 ? ONES[0] : grouped(number);
    }

    /** {@code 23110.85} is "dua puluh tiga ribu seratus sepuluh rupiah delapan puluh lima sen". */
    public static String of(Rupiah amount) {
        BigDecimal value = amount.value();
        if (value.signum() < 0) {
            return "minus " + of(new Rupiah(value.negate()));
        }
        long whole = value.longValue();
        long sen = value.remainder(BigDecimal.ONE).movePointRight(2).longValueExact();
        if (sen == 0) {
            return of(whole) + " rupiah";
        }
        return whole == 0 ? of(sen) + " sen" : of(whole) + " rupiah " + of(sen) + " sen";
    }

    /** As {@link #of(Rupiah)} with a capital first letter, the way a sentence or a cell begins. */
    public static String capital(Rupiah amount) {
        String words = of(amount);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String grouped(long number) {
        StringBuilder words = new StringBuilder();
        long unit = 1_000_000_000_000_000L;
        for (int scale = SCALES.length - 1; scale >= 0; scale--, unit /= 1000) {
            int three = (int) (number / unit % 1000);
            if (three > 0) {
                append(
                        words,
                        three == 1 && scale == 1
                                ? "seribu"
                                : belowThousand(three) + " " + SCALES[scale]);
            }
        }
        return words.toString();
    }

    private static String belowThousand(int number) {
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds > 0) {
            append(words, hundreds == 1 ? "seratus" : ONES[hundreds] + " ratus");
        }
        if (rest > 0) {
            append(words, belowHundred(rest));
        }
        return words.toString();
    }

    private static String belowHundred(int number) {
        if (number < 12) {
            return ONES[number];
        }
        if (number < 20) {
            return ONES[number - 10] + " belas";
        }
        String tens = ONES[number / 10] + " puluh";
        return number % 10 == 0 ? tens : tens + " " + ONES[number % 10];
    }

    private static void append(StringBuilder words, String word) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(word.strip());
    }
}
