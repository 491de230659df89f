package id.sadardesa.core.agreement;

import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about an agreement or a regulation.
 *
 * @param ours the side of the government
 * @param theirs the side of BPJS Ketenagakerjaan; without a party for a regulation
 * @param village the only village it is about, or null for the whole office
 * @param from the first day it holds
 * @param until the last day it holds, or null while no end was agreed
 * @param renewal what was agreed about going on, or null
 * @param programmes what it is about; empty when it does not say
 * @param base the rule for the wage, e.g. "UMK Kabupaten Mojokerto", or null
 * @param payer who pays, e.g. "APBDes (ADD)", or null
 * @param legalBases what it rests on, each in its own words
 */
public record AgreementForm(
        AgreementKind kind,
        String title,
        Side ours,
        Side theirs,
        @Nullable UUID village,
        @Nullable LocalDate signedOn,
        @Nullable String place,
        @Nullable String witness,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String renewal,
        Set<Programme> programmes,
        @Nullable String base,
        @Nullable String payer,
        List<String> legalBases,
        @Nullable String note) {
    public AgreementForm {
        title = title.strip();
        place = Side.bare(place);
        witness = Side.bare(witness);
        renewal = Side.bare(renewal);
        programmes = Set.copyOf(programmes);
        base = Side.bare(base);
        payer = Side.bare(payer);
        legalBases = legalBases.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        note = Side.bare(note);
    }

    /** One of a kind with its title, its parties and the time it holds; the rest is unknown. */
    public static AgreementForm of(
            AgreementKind kind,
            String title,
            Side ours,
            Side theirs,
            LocalDate signedOn,
            @Nullable LocalDate until) {
        return new AgreementForm(
                kind, title, ours, theirs, null, signedOn, null, null, signedOn, until, null,
                Set.of(), null, null, List.of(), null);
    }
}
