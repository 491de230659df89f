package id.sadardesa.core.paper;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head of an office's letters.
 *
 * @param above the lines over the office's name, e.g. "PEMERINTAH KABUPATEN MOJOKERTO"
 * @param name in capitals, e.g. "KECAMATAN DLANGGU"
 * @param below address and telephone
 * @param logo the office's own JPEG or PNG, or null
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once; never compared
public record Letterhead(
        List<String> above, String name, List<String> below, byte @Nullable [] logo) {
    /** The head of this office, as its particulars say or as is usual where they are silent. */
    public static Letterhead of(Office office, byte @Nullable [] logo, Texts texts) {
        List<String> below = new ArrayList<>();
        if (office.address() != null) {
            below.add(office.address());
        }
        if (office.phone() != null) {
            below.add(texts.get("paper.head.phone", office.phone()));
        }
        return new Letterhead(above(office, texts), upper(office.ownName()), below, logo);
    }

    private static List<String> above(Office office, Texts texts) {
        String own = office.letterhead();
        if (own != null && !own.isBlank()) {
            return own.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        if (office.role() != Office.Role.KECAMATAN) {
            return List.of(upper(Office.BPJS));
        }
        return List.of(
                texts.get(
                        office.isInTown() ? "paper.head.kota" : "paper.head.kabupaten",
                        upper(office.regency())));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
