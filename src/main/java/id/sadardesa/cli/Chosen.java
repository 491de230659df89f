package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.core.village.Villages;

/** What a person names on the command line, found in the office. */
final class Chosen {
    private Chosen() {}

    /** A village by its code in either form. */
    static Village village(Villages villages, String code) {
        return VillageCode.parse(code)
                .flatMap(villages::byCode)
                .orElseThrow(() -> Problem.of("cli.village.unknown", code));
    }
}
