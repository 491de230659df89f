package id.sadardesa.core.office;

import id.sadardesa.base.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an office is known by: a kecamatan by its Kemendagri code, {@code 35.16.09}; an office of
 * BPJS by the code it has there, by that of its place, or by one that is made of its name.
 */
final class OfficeCode {
    private static final Pattern PLACE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");
    private static final Pattern PLAIN = Pattern.compile("\\d{6}");
    private static final Pattern OWN = Pattern.compile("[A-Z0-9]{2,8}");
    private static final int FIRST_TOWN = 71;
    private static final int LETTERS = 3;
    private static final int DIGITS = 5;

    private OfficeCode() {}

    /**
     * As it is kept: 351609 means 35.16.09, of an office of BPJS only where there is such a place;
     * an office of BPJS that has no code gets one.
     */
    static String of(Office.Role role, String typed, String name) {
        String code = typed.strip();
        if (PLAIN.matcher(code).matches()) {
            String place =
                    code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4);
            return role == Office.Role.KECAMATAN || exists(place) ? place : code;
        }
        if (role == Office.Role.KECAMATAN) {
            return code;
        }
        return code.isEmpty() && !name.isBlank() ? made(name) : code.toUpperCase(Locale.ROOT);
    }

    /**
     * The same name makes the same code, so that two computers of an office know each other, and
     * other names another one.
     */
    private static String made(String name) {
        String said = name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        String letters = said.replaceAll("[^A-Z]", "") + "XXX";
        String digits =
                UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .toUpperCase(Locale.ROOT);
        return letters.substring(0, LETTERS) + digits.substring(0, DIGITS);
    }

    /** Whether it is a place in a kota: its regency's number is 71 or higher. */
    static boolean isInTown(String code) {
        return isPlace(code) && Integer.parseInt(code.substring(3, 5)) >= FIRST_TOWN;
    }

    static void check(Office.Role role, String code, List<FieldProblem> problems) {
        boolean sound =
                isPlace(code)
                        || (role != Office.Role.KECAMATAN
                                && (code.isEmpty() || OWN.matcher(code).matches()));
        if (!sound) {
            String key =
                    role == Office.Role.KECAMATAN ? "office.check.code" : "office.check.ownCode";
            problems.add(FieldProblem.error("code", key, code));
        } else if (isPlace(code) && !exists(code)) {
            String key =
                    role == Office.Role.KECAMATAN
                            ? "office.check.unknownRegency"
                            : "office.check.unknownPlace";
            problems.add(FieldProblem.error("code", key, code, code.substring(0, 5)));
        }
    }

    /** Whether there is such a regency; 00 stands for a whole province, which has no kecamatan. */
    private static boolean exists(String place) {
        return Regencies.has(place) && (!place.startsWith("00", 3) || place.endsWith(".00"));
    }

    /** Whether it says where the office lies. */
    static boolean isPlace(String code) {
        return PLACE.matcher(code).matches();
    }
}
