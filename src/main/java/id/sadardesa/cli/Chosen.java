package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.core.village.Villages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a person names on the command line, found in the office. */
final class Chosen {
    private Chosen() {}

    /** The value of an option that must be given, which the parser has seen to. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** What was typed, read as it must be; trouble with it is a usage error. */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Problem e) {
            throw new Misused(e);
        }
    }

    static Period month(String typed) {
        return read(() -> Period.parse(typed));
    }

    /** An amount as people type it. */
    static Rupiah rupiah(String typed) {
        return Rupiah.parse(typed).orElseThrow(() -> new Misused("cli.rupiah.bad", typed));
    }

    /** A day written year first. */
    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new Misused("cli.coverage.day", typed);
        }
    }

    /** A village by its code in either form. */
    static Village village(Villages villages, String code) {
        return VillageCode.parse(code)
                .flatMap(villages::byCode)
                .orElseThrow(() -> Problem.of("cli.village.unknown", code));
    }

    /** How a value is called on the command line: {@code self-employed} for SELF_EMPLOYED. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A value by its word; the others are named when there is none like it. */
    @SafeVarargs
    static <T extends Enum<T>> T one(String option, String typed, T... all) {
        List<String> words = new ArrayList<>();
        for (T value : all) {
            if (word(value).equals(typed.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return value;
            }
            words.add(word(value));
        }
        throw new Misused("cli.word.unknown", option, typed, String.join(", ", words));
    }
}
