package id.sadardesa.core.card;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.sync.v1.Signing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;

/** The office's hand on its cards: signs their codes, and knows its own signature again. */
final class CardSeal {
    private final Database database;
    private final Journal journal;
    private final Clock clock;

    CardSeal(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes the key when there is none; never inside another action, which could be undone. */
    void prepare() {
        if (database.read(CardKeyStore::current).isEmpty()) {
            Signing.Pair pair = Signing.newPair();
            CardKeyStore.Key key = new CardKeyStore.Key(Ids.next(), base64(pair.verifier()));
            journal.act(
                    Action.of("card.keyMade"),
                    pen -> {
                        CardKeyStore.insert(pen, key, LocalDate.now(clock));
                        CardSecretStore.keep(pen.handle(), key.id(), base64(pair.secret()));
                        return key;
                    });
        }
    }

    /** Signs the codes of a batch; the secret is read once and forgotten with it. */
    Signer signer() {
        byte[] secret =
                database.read(
                        handle ->
                                CardKeyStore.current(handle)
                                        .map(key -> CardSecretStore.of(handle, key.id()))
                                        .map(Base64.getDecoder()::decode)
                                        .orElseThrow());
        return code -> code.text(Signing.sign(secret, code.statement()));
    }

    /** Whether this office signed a code. */
    boolean isOurs(CardCode.Signed card) {
        return database.read(CardKeyStore::current)
                .map(key -> Base64.getDecoder().decode(key.verifier()))
                .filter(
                        verifier ->
                                Signing.verify(verifier, card.code().statement(), card.signature()))
                .isPresent();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Gives the text that is drawn as the square. */
    interface Signer {
        String text(CardCode code);
    }
}
