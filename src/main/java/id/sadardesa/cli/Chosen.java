package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.core.village.Villages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person names on the command line, found in the office. */
final class Chosen {
    private Chosen() {}

    /** The value of an option that must be given, which the parser has seen to. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** A village by its code in either form. */
    static Village village(Villages villages, String code) {
        return VillageCode.parse(code)
                .flatMap(villages::byCode)
                .orElseThrow(() -> Problem.of("cli.village.unknown", code));
    }
}
