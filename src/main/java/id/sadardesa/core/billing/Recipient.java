package id.sadardesa.core.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageHead;
import java.util.List;

/** To whom a letter to a debtor is addressed. */
public final class Recipient {
    private Recipient() {}

    /** Whom, e.g. {@code Kepala Desa Talok}. */
    public static String of(Debtor debtor, Texts texts) {
        String named = debtor.named();
        if (named != null) {
            return named;
        }
        if (debtor.funding() == Funding.SELF) {
            return texts.get("billing.paper.participants");
        }
        Village village = debtor.village();
        return village.kind() == Village.Kind.KECAMATAN
                ? texts.get("billing.paper.district", VillageHead.bareName(village))
                : VillageHead.of(village, texts);
    }

    /** The lines of a letter's address. */
    static List<String> lines(Debtor debtor, Texts texts) {
        return List.of(of(debtor, texts), VillageHead.at(debtor.village(), texts));
    }
}
