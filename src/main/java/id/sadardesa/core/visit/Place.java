package id.sadardesa.core.visit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageHead;

/** How a village is named where its kind is said too: {@code Desa Talok}. */
final class Place {
    private Place() {}

    static String named(Village village, Texts texts) {
        return texts.get(village.kind().textKey()) + " " + VillageHead.bareName(village);
    }
}
