package id.sadardesa.core.training;

import id.sadardesa.core.roster.Sex;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Invented numbers that pass every check and belong to nobody: NIK serials from 9901, KPJ from
 * 24-0000000.
 */
final class Numbers {
    private static final int FIRST_SERIAL = 9901;

    private final Set<String> niks = new HashSet<>();
    private int kpjs;

    /** A NIK issued in Kecamatan Dlanggu. */
    String nik(LocalDate born, Sex sex) {
        int serial = FIRST_SERIAL;
        while (true) {
            String nik =
                    String.format(
                            Locale.ROOT,
                            "351609%02d%02d%02d%04d",
                            born.getDayOfMonth() + (sex == Sex.P ? 40 : 0),
                            born.getMonthValue(),
                            born.getYear() % 100,
                            serial++);
            if (niks.add(nik)) {
                return nik;
            }
        }
    }

    /** An 11-digit KPJ whose last digit fits (Luhn). */
    String kpj() {
        String ten = String.format(Locale.ROOT, "24%08d", ++kpjs);
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = ten.charAt(9 - i) - '0';
            int part = i % 2 == 0 ? digit * 2 : digit;
            sum += part > 9 ? part - 9 : part;
        }
        return ten + (10 - sum % 10) % 10;
    }
}
