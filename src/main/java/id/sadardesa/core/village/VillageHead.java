package id.sadardesa.core.village;

import id.sadardesa.base.Texts;
import java.util.List;

/** To whom a letter to a village is addressed. */
public final class VillageHead {
    private VillageHead() {}

    /** Whom, e.g. {@code Kepala Desa Talok}, {@code Lurah Mojosari} or {@code Camat Dlanggu}. */
    public static String of(Village village, Texts texts) {
        return texts.get("village.head." + village.kind().name(), bareName(village));
    }

    /** {@code Dlanggu} also for an office that was written as {@code Kecamatan Dlanggu}. */
    public static String bareName(Village village) {
        return village.kind() == Village.Kind.KECAMATAN
                ? village.name().replaceFirst("(?i)^(kantor )?(kecamatan|kec\\.) *", "")
                : village.name();
    }

    /** Where, e.g. {@code di Talok}. */
    public static String at(Village village, Texts texts) {
        return texts.get("village.headAt", bareName(village));
    }

    /** The lines of a letter's address. */
    public static List<String> lines(Village village, Texts texts) {
        return List.of(of(village, texts), at(village, texts));
    }
}
