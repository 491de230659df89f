package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardCheck.Verdict;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pixels;
import id.sadardesa.core.picture.QrReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a card is good, from its code or its number, without a network: the signature shows
 * that the office made it, the ledger whether it still holds.
 */
public final class CardChecks {
    /** Enough for a code that fills a fifth of a photograph, and for a scanned sheet of ten. */
    private static final List<Integer> PIXELS = List.of(2000, 3500);

    private final LedgerStore ledger;
    private final CardSeal seal;
    private final Offices offices;

    public CardChecks(Database database, Journal journal, Offices offices, Clock clock) {
        this.ledger = new LedgerStore(database);
        this.seal = new CardSeal(database, journal, clock);
        this.offices = offices;
    }

    /** Checks what a scanner typed, or a card's number as a person typed it. */
    public CardCheck check(String said) {
        Optional<CardCode.Signed> code = CardCode.read(said);
        if (code.isPresent()) {
            return check(code.get());
        }
        return CardNumber.parse(said)
                .map(number -> known(number, null))
                .orElseGet(() -> foreign("card.checked.noCode"));
    }

    /**
     * Checks every code in a picture: of one card, or of a whole sheet.
     *
     * @return an answer for each card, at least one
     * @throws Problem when the file is no picture, or no code can be found in it
     */
    public List<CardCheck> check(Path picture) {
        byte[] file;
        try {
            file = Files.readAllBytes(picture);
        } catch (IOException e) {
            throw new Problem(
                    Text.of("card.checked.unreadable", String.valueOf(picture.getFileName())), e);
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int pixels : PIXELS) {
            codes.addAll(QrReader.readAll(Pixels.of(file, pixels)));
        }
        if (codes.isEmpty()) {
            throw Problem.of("card.checked.noSquare");
        }
        return codes.stream().map(this::check).toList();
    }

    private CardCheck check(CardCode.Signed signed) {
        Office office = offices.current();
        CardCode code = signed.code();
        if (!code.office().equals(office.code().replace(".", ""))
                || code.sample() != office.training()) {
            return code.sample() && !office.training()
                    ? foreign("card.checked.sample")
                    : foreign("card.checked.otherOffice", code.office());
        }
        return seal.isOurs(signed) ? known(code.number(), code) : foreign("card.checked.forged");
    }

    private static CardCheck foreign(String why, Object... values) {
        return new CardCheck(Verdict.FOREIGN, null, false, Text.of(why, values));
    }

    private CardCheck known(CardNumber number, @Nullable CardCode code) {
        Optional<IssuedCard> found = ledger.byNumber(number);
        boolean proven = code != null;
        if (found.isEmpty()) {
            return new CardCheck(
                    Verdict.UNKNOWN,
                    null,
                    proven,
                    Text.of("card.checked.notInLedger", number.printed()));
        }
        IssuedCard card = found.get();
        if (code != null && !code.names(card.name())) {
            return new CardCheck(Verdict.UNKNOWN, card, true, Text.of("card.checked.otherName"));
        }
        return switch (card.state()) {
            case PRINTED, HANDED ->
                    new CardCheck(
                            Verdict.VALID,
                            card,
                            proven,
                            Text.of(proven ? "card.checked.good" : "card.checked.numberOnly"));
            case READY ->
                    new CardCheck(
                            Verdict.UNKNOWN, card, proven, Text.of("card.checked.unconfirmed"));
            case VOID, LOST, REPLACED -> ended(card, proven);
        };
    }

    private CardCheck ended(IssuedCard card, boolean proven) {
        return new CardCheck(
                Verdict.VOID,
                card,
                proven,
                Text.of(
                        "card.checked.ended",
                        Text.of(card.state().textKey()),
                        Objects.requireNonNull(card.endedOn()),
                        Objects.requireNonNullElse(card.endedWhy(), "–")));
    }
}
