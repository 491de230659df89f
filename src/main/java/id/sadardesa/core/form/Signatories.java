package id.sadardesa.core.form;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letterhead;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.VillageHeads;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who signs for an employer, and under which letterhead. */
final class Signatories {
    private static final String BY_HAND = "..............................................";

    private final Stationery stationery;
    private final Texts texts;
    private final VillageHeads heads;

    Signatories(Stationery stationery, People people) {
        this.stationery = stationery;
        this.texts = stationery.texts();
        this.heads = new VillageHeads(people.lines(stationery.on()));
    }

    /** Who holds the head's post on the day of the paper; a definite one before an acting one. */
    Optional<VillageHeads.Head> head(Employer employer) {
        Village village = employer.village();
        PostKind wanted =
                employer.kind() == Employer.Kind.ENTERPRISE
                        ? PostKind.BUMDES_DIREKTUR
                        : PostKind.KADES;
        if (village == null) {
            return Optional.empty();
        }
        return heads.holding(village, wanted);
    }

    /** The head signs; whoever is not known is left to be written by hand. */
    Signature of(Employer employer) {
        if (employer.kind() == Employer.Kind.OFFICE) {
            return stationery.signature();
        }
        VillageHeads.Head head = head(employer).orElse(null);
        String name = head == null ? BY_HAND : head.person().fullName();
        String placed = place(employer.village()) + ", " + texts.longDate(stationery.on());
        return new Signature(placed, title(employer, head), name, List.of());
    }

    private String place(@Nullable Village village) {
        return village == null ? stationery.office().name() : village.name();
    }

    /** {@code Plt. KEPALA DESA PUNGGUL}. */
    String title(Employer employer, VillageHeads.@Nullable Head head) {
        Village village = employer.village();
        String place = upper(place(village));
        Appointment how = head == null ? Appointment.DEFINITIF : head.post().appointment();
        String before =
                switch (how) {
                    case DEFINITIF -> "";
                    case PLT -> "Plt. ";
                    case PJ -> "Pj. ";
                };
        if (employer.kind() == Employer.Kind.ENTERPRISE) {
            return before + texts.get("form.sign.enterprise", place);
        }
        return village != null && village.kind() == Village.Kind.KELURAHAN
                ? texts.get("form.sign.kelurahan", place)
                : before + texts.get("form.sign.village", place);
    }

    /** Of a village: the kabupaten and the kecamatan over its own name. */
    Letterhead head(Employer employer, Letterhead office) {
        if (employer.village() == null) {
            return office;
        }
        List<String> above = new ArrayList<>(office.above());
        above.add(office.name());
        List<String> below = new ArrayList<>();
        if (employer.address() != null) {
            below.add(employer.address());
        }
        if (employer.phone() != null) {
            below.add(texts.get("paper.head.phone", employer.phone()));
        }
        return new Letterhead(
                above, employer.name().replace("PEMERINTAH ", ""), below, office.logo());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
