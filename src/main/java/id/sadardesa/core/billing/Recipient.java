package id.sadardesa.core.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.Village;
import java.util.List;

/** To whom a letter to a debtor is addressed. */
public final class Recipient {
    private Recipient() {}

    /** Whom, e.g. {@code Kepala Desa Talok}. */
    public static String of(Debtor debtor, Texts texts) {
        Village village = debtor.village();
        String named = debtor.named();
        if (named != null) {
            return named;
        }
        if (debtor.funding() == Funding.SELF) {
            return texts.get("billing.paper.participants");
        }
        return switch (village.kind()) {
            case DESA -> texts.get("billing.paper.head", village.name());
            case KELURAHAN -> texts.get("billing.paper.lurah", village.name());
            case KECAMATAN -> texts.get("billing.paper.district", bare(village.name()));
        };
    }

    /** {@code Dlanggu} for an office that was written as {@code Kecamatan Dlanggu}. */
    private static String bare(String name) {
        return name.replaceFirst("(?i)^(kantor )?(kecamatan|kec\\.) *", "");
    }

    /** The lines of a letter's address. */
    static List<String> lines(Debtor debtor, Texts texts) {
        return List.of(
                of(debtor, texts), texts.get("billing.paper.at", bare(debtor.village().name())));
    }
}
