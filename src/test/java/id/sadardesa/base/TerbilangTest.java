package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {
    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1100, seribu seratus",
        "2000, dua ribu",
        "11000, sebelas ribu",
        "21000, dua puluh satu ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "2773302, dua juta tujuh ratus tujuh puluh tiga ribu tiga ratus dua",
        "1000000000, satu miliar",
        "1061553600, satu miliar enam puluh satu juta lima ratus lima puluh tiga ribu enam ratus",
        "1000000000000, satu triliun",
        "1000000001000, satu triliun seribu",
        "-15, minus lima belas"
    })
    void saysNumbers(long number, String words) {
        assertEquals(words, Terbilang.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol rupiah",
        "1000, seribu rupiah",
        "23110.85, dua puluh tiga ribu seratus sepuluh rupiah delapan puluh lima sen",
        "0.50, lima puluh sen",
        "1.01, satu rupiah satu sen",
        "-100.10, minus seratus rupiah sepuluh sen",
        "2773302.00, dua juta tujuh ratus tujuh puluh tiga ribu tiga ratus dua rupiah"
    })
    void saysMoney(String amount, String words) {
        assertEquals(words, Terbilang.of(Rupiah.of(amount)));
    }

    @Test
    void beginsASentenceWithACapital() {
        assertEquals("Seratus rupiah", Terbilang.capital(Rupiah.of(100)));
    }

    @Test
    void everyNumberHasItsOwnWordsThatReadBackToIt() {
        Set<String> seen = new HashSet<>();
        for (long n = 0; n < 20_000; n++) {
            assertEquals(true, seen.add(Terbilang.of(n)), () -> "said twice");
        }
        for (long n = 1; n < 1_000_000_000_000L; n = n * 7 / 3 + 13) {
            assertEquals(n, read(Terbilang.of(n)));
        }
    }

    @Test
    void refusesWhatHasNoCommonWord() {
        assertThrows(
                IllegalArgumentException.class, () -> Terbilang.of(1_000_000_000_000_000_000L));
        assertThrows(IllegalArgumentException.class, () -> Terbilang.of(Long.MIN_VALUE));
    }

    /** Reads words back by another way than they were made. */
    private static long read(String words) {
        Map<String, Long> big =
                Map.of("ribu", 1_000L, "juta", 1_000_000L, "miliar", 1_000_000_000L);
        List<String> ones =
                List.of(
                        "nol",
                        "satu",
                        "dua",
                        "tiga",
                        "empat",
                        "lima",
                        "enam",
                        "tujuh",
                        "delapan",
                        "sembilan");
        long total = 0;
        long part = 0;
        long digit = 0;
        String plain =
                words.replace("sepuluh", "satu puluh")
                        .replace("sebelas", "satu belas")
                        .replace("seratus", "satu ratus")
                        .replace("seribu", "satu ribu");
        for (String word : plain.split(" ", -1)) {
            if (word.equals("puluh")) {
                part += digit * 10;
                digit = 0;
            } else if (word.equals("belas")) {
                part += digit + 10;
                digit = 0;
            } else if (word.equals("ratus")) {
                part += digit * 100;
                digit = 0;
            } else if (big.containsKey(word)) {
                total += (part + digit) * big.get(word);
                part = 0;
                digit = 0;
            } else {
                digit = ones.indexOf(word);
            }
        }
        return total + part + digit;
    }
}
