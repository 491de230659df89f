package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.core.village.Villages;
import java.time.DateTimeException;
import java.time.LocalDate;
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
}
