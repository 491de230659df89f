package id.sadardesa.cli;

import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be typed about an agreement; what is not said stays, and - takes it away. */
final class AgreementFields {
    /** Nothing known yet. */
    static final AgreementForm BLANK =
            new AgreementForm(
                    AgreementKind.MOU,
                    "",
                    new Side("", null, null),
                    new Side("", null, null),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    null,
                    null,
                    List.of(),
                    null);

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.agreementKind")
    @Nullable String kind;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.agreementTitle")
    @Nullable String title;

    @Option(names = "--ours", paramLabel = "TEXT", descriptionKey = "cli.option.ours")
    @Nullable String ours;

    @Option(names = "--our-number", paramLabel = "TEXT", descriptionKey = "cli.option.ourNumber")
    @Nullable String ourNumber;

    @Option(
            names = "--our-signatory",
            paramLabel = "TEXT",
            descriptionKey = "cli.option.ourSignatory")
    @Nullable String ourSignatory;

    @Option(names = "--theirs", paramLabel = "TEXT", descriptionKey = "cli.option.theirs")
    @Nullable String theirs;

    @Option(
            names = "--their-number",
            paramLabel = "TEXT",
            descriptionKey = "cli.option.theirNumber")
    @Nullable String theirNumber;

    @Option(
            names = "--their-signatory",
            paramLabel = "TEXT",
            descriptionKey = "cli.option.theirSignatory")
    @Nullable String theirSignatory;

    @Option(
            names = "--village",
            paramLabel = "CODE",
            descriptionKey = "cli.option.agreementVillage")
    @Nullable String village;

    @Option(names = "--signed", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.signed")
    @Nullable String signed;

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.option.signedAt")
    @Nullable String place;

    @Option(names = "--witness", paramLabel = "TEXT", descriptionKey = "cli.option.witness")
    @Nullable String witness;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.holdsFrom")
    @Nullable String from;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.holdsUntil")
    @Nullable String until;

    @Option(names = "--renewal", paramLabel = "TEXT", descriptionKey = "cli.option.renewalClause")
    @Nullable String renewal;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            descriptionKey = "cli.option.agreementProgrammes")
    @Nullable String programmes;

    @Option(names = "--base", paramLabel = "TEXT", descriptionKey = "cli.option.agreementBase")
    @Nullable String base;

    @Option(names = "--payer", paramLabel = "TEXT", descriptionKey = "cli.option.agreementPayer")
    @Nullable String payer;

    @Option(names = "--basis", paramLabel = "TEXT", descriptionKey = "cli.option.agreementBasis")
    List<String> bases = List.of();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.agreementNote")
    @Nullable String note;

    /**
     * @throws Misused when a word, day or programme cannot be one
     */
    void look() {
        over(BLANK, null);
    }

    /** Whether nothing was typed at all. */
    boolean silent() {
        return bases.isEmpty()
                && Stream.of(kind, title, ours, ourNumber, ourSignatory, theirs, theirNumber)
                        .allMatch(Objects::isNull)
                && Stream.of(theirSignatory, village, signed, place, witness, from, until)
                        .allMatch(Objects::isNull)
                && Stream.of(renewal, programmes, base, payer, note).allMatch(Objects::isNull);
    }

    /**
     * What was typed, laid over what is known; where no first day is known or said, it holds from
     * the day on which it was signed.
     *
     * @throws Misused when a word, day or programme cannot be one
     */
    AgreementForm over(AgreementForm known, @Nullable UUID place) {
        return new AgreementForm(
                kind == null ? known.kind() : Chosen.one("--kind", kind, AgreementKind.values()),
                title == null ? known.title() : title,
                side(known.ours(), ours, ourNumber, ourSignatory),
                side(known.theirs(), theirs, theirNumber, theirSignatory),
                place,
                day(signed, known.signedOn()),
                said(this.place, known.place()),
                said(witness, known.witness()),
                day(from, known.from() == null ? day(signed, null) : known.from()),
                day(until, known.until()),
                said(renewal, known.renewal()),
                programmes(known.programmes()),
                said(base, known.base()),
                said(payer, known.payer()),
                bases.isEmpty() ? known.legalBases() : bases,
                said(note, known.note()));
    }

    /** The only village it is about, as typed or as known. */
    @Nullable UUID place(Doors doors, @Nullable UUID known) {
        String typed = village;
        if (typed == null) {
            return known;
        }
        Village only = typed.equals("-") ? null : Chosen.village(doors.villages(), typed);
        return only == null ? null : only.id();
    }

    private Set<Programme> programmes(Set<Programme> known) {
        String typed = programmes;
        if (typed == null) {
            return known;
        }
        return typed.equals("-") ? Set.of() : Chosen.programmes(typed);
    }

    private static Side side(
            Side known,
            @Nullable String party,
            @Nullable String number,
            @Nullable String signatory) {
        return new Side(
                party == null ? known.party() : party.equals("-") ? "" : party,
                said(number, known.number()),
                said(signatory, known.signatory()));
    }

    private static @Nullable String said(@Nullable String typed, @Nullable String known) {
        return typed == null ? known : typed.equals("-") ? null : typed;
    }

    private static @Nullable LocalDate day(@Nullable String typed, @Nullable LocalDate known) {
        return typed == null ? known : typed.equals("-") ? null : Chosen.day(typed);
    }
}
