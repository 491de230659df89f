package id.sadardesa.core.sync;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.sync.v1.Age;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Signing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Our keys and those of the offices we exchange files with. There is no password between two
 * offices: each has a pair of its own, made here, and people compare six words aloud.
 */
public final class SyncKeys {
    private static final int LONGEST_WHY = 300;

    private final Database database;
    private final Journal journal;
    private final Offices offices;
    private final Clock clock;

    public SyncKeys(Database database, Journal journal, Offices offices, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.clock = clock;
    }

    /** Our public keys; the first question for them makes them. */
    public KeyCard own() {
        return card(ownKey());
    }

    /** Our public keys as the text of the small file that offices give each other. */
    public String ownText() {
        SyncKeyStore.OwnKey key = ownKey();
        return card(key).text(KeyCard.bytes(secret(key).signer()));
    }

    /** Writes our public keys to a file for another office. */
    public void export(Path file) {
        String text = ownText();
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** All offices we know. */
    public List<Partner> partners() {
        return database.read(SyncKeyStore::partners);
    }

    /**
     * The office that a person means.
     *
     * @param named its code or the beginning of its name
     * @throws Problem when there is none or more than one
     */
    public Partner partner(String named) {
        String wanted = named.strip().toLowerCase(Locale.ROOT);
        List<Partner> meant =
                partners().stream()
                        .filter(
                                one ->
                                        one.office().code().equalsIgnoreCase(wanted)
                                                || one.office()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(wanted))
                        .toList();
        if (meant.size() != 1) {
            throw Problem.of(
                    meant.isEmpty() ? "sync.partner.none" : "sync.partner.several",
                    named,
                    partners().stream().map(SyncKeys::said).toList());
        }
        return meant.get(0);
    }

    private static String said(Partner partner) {
        return partner.office().code() + " " + partner.office().name();
    }

    /**
     * Takes the key file of another office, or a picture (JPEG, PNG) of its key sheet. A key that
     * the office's trusted key vouches for is trusted at once; any other waits for its six words.
     *
     * @throws Problem when it is no such file or no code is found in the picture, it was changed,
     *     or it is our own
     */
    public Partner take(Path file) {
        KeyCard card = KeyCard.read(KeyReading.of(file));
        Office own = offices.current();
        if (card.office().id().equals(own.id())) {
            throw Problem.of("sync.key.own");
        }
        if (card.training() != own.training()) {
            throw Problem.of(card.training() ? "sync.key.training" : "sync.key.real");
        }
        return journal.act(
                Action.of("sync.taken", card.office().name()),
                pen -> {
                    Partner known =
                            SyncKeyStore.partner(pen.handle(), card.office().id()).orElse(null);
                    refuseRevoked(known, card);
                    Partner young = renewed(Flows.seen(self(), card.office()), known, card);
                    SyncKeyStore.keep(pen, young);
                    return young;
                });
    }

    /** What was revoked once comes back as a new key, not as the old one. */
    private static void refuseRevoked(@Nullable Partner known, KeyCard card) {
        if (known != null
                && known.revokedOn() != null
                && known.verifier().equals(card.verifier())) {
            throw Problem.of("sync.partner.gone", known.office().name());
        }
    }

    private Partner renewed(Party office, @Nullable Partner known, KeyCard card) {
        boolean same = known != null && known.verifier().equals(card.verifier());
        boolean vouched =
                known != null && known.revokedOn() == null && card.isEndorsedBy(known.verifier());
        boolean keeps = same || vouched;
        return new Partner(
                office,
                card.training(),
                card.recipient(),
                card.verifier(),
                known == null ? today() : known.knownOn(),
                known != null && keeps && recipientHolds(known, card, vouched)
                        ? known.confirmedOn()
                        : null,
                null,
                null);
    }

    /** Under the same verifier a card must not bring another key to seal with. */
    private static boolean recipientHolds(Partner known, KeyCard card, boolean vouched) {
        return vouched || known.recipient().equals(card.recipient());
    }

    /**
     * Trusts an office whose six words were read aloud.
     *
     * @param typed the words as they were heard
     * @throws Problem when they are not the words of the key we hold
     */
    public Partner confirm(Partner partner, String typed) {
        KeyCard card =
                new KeyCard(
                        partner.office(),
                        partner.training(),
                        partner.knownOn(),
                        partner.recipient(),
                        partner.verifier(),
                        null,
                        null);
        if (partner.revokedOn() != null) {
            throw Problem.of("sync.partner.gone", partner.office().name());
        }
        if (!card.words().equals(SixWords.read(typed))) {
            throw Problem.of("sync.words.differ", partner.office().name());
        }
        return change(
                partner,
                Action.of("sync.confirmed", partner.office().name()),
                known ->
                        new Partner(
                                known.office(),
                                known.training(),
                                known.recipient(),
                                known.verifier(),
                                known.knownOn(),
                                today(),
                                null,
                                null));
    }

    /**
     * Trusts an office's key no longer, e.g. because its computer was stolen. A new key of that
     * office waits for its words again.
     */
    public Partner revoke(Partner partner, String why) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_WHY) {
            throw Problem.of("sync.revoke.why", LONGEST_WHY);
        }
        return change(
                partner,
                Action.of("sync.revoked", partner.office().name()).because(reason),
                known ->
                        new Partner(
                                known.office(),
                                known.training(),
                                known.recipient(),
                                known.verifier(),
                                known.knownOn(),
                                known.confirmedOn(),
                                today(),
                                reason));
    }

    private Partner change(Partner partner, Action action, Function<Partner, Partner> change) {
        return journal.act(
                action,
                pen -> {
                    Partner known =
                            SyncKeyStore.partner(pen.handle(), partner.office().id())
                                    .filter(one -> one.verifier().equals(partner.verifier()))
                                    .orElseThrow(() -> Problem.of("journal.row.changed"));
                    Partner young = change.apply(known);
                    SyncKeyStore.keep(pen, young);
                    return young;
                });
    }

    /**
     * Makes new keys for us; the old ones vouch for them and are destroyed. What was sealed with
     * the old ones cannot be opened any more, by us or by whoever has our old computer.
     */
    public KeyCard renew() {
        SyncKeyStore.OwnKey old = ownKey();
        Office office = offices.current();
        return journal.act(
                Action.of("sync.renewed"),
                pen -> {
                    SyncSecretStore.Secret secret = SyncSecretStore.of(pen.handle(), old.id());
                    SyncKeyStore.retire(pen, old.id(), today());
                    SyncKeyStore.OwnKey young =
                            make(pen, office.id(), old.verifier(), KeyCard.bytes(secret.signer()));
                    SyncSecretStore.destroy(pen.handle(), old.id());
                    return card(young);
                });
    }

    private SyncKeyStore.OwnKey ownKey() {
        return database.read(SyncKeyStore::current)
                .orElseGet(
                        () -> {
                            Office office = offices.current();
                            return journal.act(
                                    Action.of("sync.keyMade"),
                                    pen -> make(pen, office.id(), null, null));
                        });
    }

    private SyncKeyStore.OwnKey make(
            Pen pen, UUID office, @Nullable String previous, byte @Nullable [] signer) {
        Age.Pair age = Age.newPair();
        Signing.Pair pair = Signing.newPair();
        String verifier = KeyCard.base64(pair.verifier());
        byte[] statement = KeyCard.statement(office, age.recipient(), verifier);
        SyncKeyStore.OwnKey key =
                new SyncKeyStore.OwnKey(
                        Ids.next(),
                        age.recipient(),
                        verifier,
                        previous,
                        signer == null ? null : KeyCard.base64(Signing.sign(signer, statement)),
                        today());
        SyncKeyStore.insert(pen, key);
        SyncSecretStore.keep(
                pen.handle(),
                key.id(),
                new SyncSecretStore.Secret(age.identity(), KeyCard.base64(pair.secret())));
        return key;
    }

    private KeyCard card(SyncKeyStore.OwnKey key) {
        Office office = offices.current();
        return new KeyCard(
                party(office),
                office.training(),
                key.made(),
                key.recipient(),
                key.verifier(),
                key.previous(),
                key.endorsement());
    }

    /** This computer as files name it. */
    public Party self() {
        return party(offices.current());
    }

    boolean training() {
        return offices.current().training();
    }

    /**
     * The sender of a file as we know it, whatever it says of its own role.
     *
     * @throws Problem when it is not known
     */
    Party known(Party sender) {
        return database.read(handle -> SyncKeyStore.partner(handle, sender.id()))
                .map(Partner::office)
                .orElseThrow(() -> Problem.of("sync.partner.stranger", sender.name()));
    }

    /** Whether it is another computer of our office. */
    boolean isStation(UUID partner) {
        return database.read(handle -> SyncKeyStore.partner(handle, partner))
                .filter(Partner::sameOffice)
                .isPresent();
    }

    /**
     * @throws Problem when nothing goes to an office yet, or no longer
     */
    void refuseUntrusted(Partner partner) {
        if (!partner.trusted()) {
            throw Problem.of(
                    partner.revokedOn() == null ? "sync.partner.unread" : "sync.partner.gone",
                    partner.office().name());
        }
    }

    private static Party party(Office office) {
        return new Party(
                office.id(),
                office.code(),
                office.fullName(),
                office.role().name().toLowerCase(Locale.ROOT));
    }

    /** The secret half of the key that holds now. */
    SyncSecretStore.Secret secret() {
        return secret(ownKey());
    }

    private SyncSecretStore.Secret secret(SyncKeyStore.OwnKey key) {
        return database.read(handle -> SyncSecretStore.of(handle, key.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
