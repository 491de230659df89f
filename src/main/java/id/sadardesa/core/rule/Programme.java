package id.sadardesa.core.rule;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The programmes of BPJS Ketenagakerjaan that a village joins. */
public enum Programme {
    /** Jaminan Kecelakaan Kerja: work accident. */
    JKK,
    /** Jaminan Kematian: death. */
    JKM,
    /** Jaminan Hari Tua: old age savings. */
    JHT,
    /** Jaminan Pensiun: pension. */
    JP;

    /** {@code JKK,JKM}: the form kept in the database. */
    public static String join(Set<Programme> programmes) {
        return Arrays.stream(values())
                .filter(programmes::contains)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    /** {@code JKK, JKM}: for reading. */
    public static String said(Set<Programme> programmes) {
        return join(programmes).replace(",", ", ");
    }

    /**
     * Reads a list as people write it, e.g. {@code jkk,jkm}.
     *
     * @throws IllegalArgumentException when a name is none of the programmes
     */
    public static Set<Programme> parse(String list) {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        for (String name : list.split("[,;+ ]+", -1)) {
            if (!name.isBlank()) {
                programmes.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
            }
        }
        return programmes;
    }
}
