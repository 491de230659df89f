package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.VillageHeads;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who signs the papers of a ceremony; whoever is not known is left to be written by hand. */
record Signers(CeremonyForm plan, Stationery stationery, VillageHeads heads) {
    private static final String BY_HAND = "..............................................";

    /** The head of this office. */
    Signature camat() {
        return stationery.signature().undated();
    }

    /** Who brings the cards. */
    Signature giver() {
        Texts texts = stationery.texts();
        String title = plan.giverTitle();
        return new Signature(
                "",
                title == null ? texts.get("ceremony.sign.branch") : title.toUpperCase(Locale.ROOT),
                Objects.requireNonNullElse(plan.giver(), BY_HAND),
                List.of());
    }

    /** The head of a village. */
    Signature head(Village village) {
        return new Signature("", title(village), name(village), List.of());
    }

    String name(Village village) {
        return heads.of(village).map(head -> head.person().fullName()).orElse(BY_HAND);
    }

    /** {@code Pj. KEPALA DESA PUNGGUL}. */
    String title(Village village) {
        Texts texts = stationery.texts();
        String place = village.name().toUpperCase(Locale.ROOT);
        if (village.kind() == Village.Kind.KELURAHAN) {
            return texts.get("ceremony.sign.kelurahan", place);
        }
        if (village.kind() == Village.Kind.KECAMATAN) {
            return texts.get("ceremony.sign.office", place);
        }
        return heads.of(village).map(head -> acting(head.post().appointment())).orElse("")
                + texts.get("ceremony.sign.village", place);
    }

    private static String acting(Appointment how) {
        return switch (how) {
            case DEFINITIF -> "";
            case PLT -> "Plt. ";
            case PJ -> "Pj. ";
        };
    }

    static Signature witness(@Nullable Official official) {
        return official == null
                ? new Signature("", "", BY_HAND, List.of())
                : new Signature(
                        "", official.title().toUpperCase(Locale.ROOT), official.name(), List.of());
    }
}
