package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import java.text.Normalizer;
import java.util.Locale;

/** How the file of a list is called: {@code daftar-belum-terdaftar-2026-03}. */
public final class FileName {
    private FileName() {}

    /** Without its ending; of the list's name what every file system takes. */
    public static String of(Listing listing, Period month) {
        String plain =
                Normalizer.normalize(listing.name(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return "daftar-" + (plain.isEmpty() ? "" : plain + "-") + month;
    }
}
