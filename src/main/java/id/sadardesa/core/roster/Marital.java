package id.sadardesa.core.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether somebody is married, as BPJS asks it (STATUS_KAWIN): Y or T. */
public enum Marital {
    MARRIED,
    UNMARRIED;

    private static final Set<String> NOT = Set.of("belum", "tidak", "blm", "tdk", "bukan");
    private static final Set<String> MARRIED_WORDS =
            Set.of("kawin", "menikah", "nikah", "sudah", "k", "y", "ya");

    /** Whose marriage is over is not married, and the form knows no third answer. */
    private static final Set<String> UNMARRIED_WORDS =
            Set.of("lajang", "bujang", "janda", "duda", "cerai", "tk", "t", "b", "bk");

    public String textKey() {
        return "roster.marital." + name();
    }

    /** {@code Y} or {@code T}. */
    public String code() {
        return this == MARRIED ? "Y" : "T";
    }

    /** What a cell in small letters says; empty when it does not say. */
    static Optional<Marital> read(String folded) {
        List<String> words = Arrays.asList(folded.split(" ", -1));
        boolean married = words.stream().anyMatch(MARRIED_WORDS::contains);
        boolean unmarried = words.stream().anyMatch(UNMARRIED_WORDS::contains);
        if (unmarried || words.stream().anyMatch(NOT::contains)) {
            return Optional.of(UNMARRIED);
        }
        return married ? Optional.of(MARRIED) : Optional.empty();
    }
}
