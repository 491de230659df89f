package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Change;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.office.Office;
import id.sadardesa.testkit.TwoOffices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How two offices come to trust each other, and stop to. */
class SyncKeysTest {
    @TempDir Path folder;

    private static String refusal(Runnable what) {
        return assertThrows(Problem.class, what::run).text().key();
    }

    @Test
    void theListHasFiveHundredAndTwelveWordsThatNobodyConfuses() throws IOException {
        List<String> words;
        try (var in = SixWords.class.getResourceAsStream("words.txt")) {
            words =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII)
                            .lines()
                            .toList();
        }
        assertEquals(512, words.size());
        assertEquals(words.stream().sorted().distinct().toList(), words);
        for (String word : words) {
            assertTrue(word.matches("[a-z]{4,8}"), word);
            for (String other : words) {
                assertTrue(word.equals(other) || differ(word, other), word + " " + other);
            }
        }
    }

    /** More than one letter apart. */
    private static boolean differ(String a, String b) {
        if (a.length() == b.length()) {
            int different = 0;
            for (int i = 0; i < a.length(); i++) {
                different += a.charAt(i) == b.charAt(i) ? 0 : 1;
            }
            return different > 1;
        }
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        for (int i = 0; i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theWordsAreThoseOfTheDocument() {
        assertEquals(
                List.of("tegak", "duduk", "gerak", "rimba", "anggur", "badan"),
                SixWords.of(new byte[32]));
        assertNotEquals(SixWords.of(new byte[32]), SixWords.of(new byte[] {1}));
    }

    @Test
    void aKeyIsTrustedWhenItsWordsWereHeard() {
        try (Wiring a =
                        TwoOffices.office(
                                folder.resolve("a"), Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
                Wiring b =
                        TwoOffices.office(
                                folder.resolve("b"), Office.Role.BRANCH, "35.16.00", "Cabang")) {
            Path file = folder.resolve("kunci.txt");
            a.sync.keys().export(file);
            Partner partner = b.sync.keys().take(file);
            assertFalse(partner.trusted());
            assertEquals(
                    "sync.words.differ",
                    refusal(
                            () ->
                                    b.sync.keys()
                                            .confirm(
                                                    partner,
                                                    String.join(
                                                            " ", b.sync.keys().own().words()))));
            String heard =
                    String.join(", ", a.sync.keys().own().words())
                            .toUpperCase(java.util.Locale.ROOT);
            assertTrue(b.sync.keys().confirm(partner, heard).trusted());
            assertTrue(b.sync.keys().take(file).trusted(), "the same key again");
            assertEquals("sync.key.own", refusal(() -> a.sync.keys().take(file)));
        }
    }

    @Test
    void everyChangedLetterOfAKeyFileIsRefused() throws IOException {
        try (Wiring a =
                TwoOffices.office(
                        folder.resolve("a"), Office.Role.KECAMATAN, "35.16.09", "Dlanggu")) {
            Path file = folder.resolve("kunci.txt");
            a.sync.keys().export(file);
            String text = Files.readString(file);
            KeyCard.read(text);
            KeyCard.read(text.replace("\n", "\r\n"));
            for (int i = 0; i < text.strip().length(); i++) {
                char other = text.charAt(i) == 'x' ? 'y' : 'x';
                String changed = text.substring(0, i) + other + text.substring(i + 1);
                int place = i;
                assertThrows(Problem.class, () -> KeyCard.read(changed), () -> "letter " + place);
            }
            assertEquals("sync.key.newer", refusal(() -> KeyCard.read("SADAR-KEY 2\n")));
            assertEquals("sync.key.foreign", refusal(() -> KeyCard.read("halo")));
        }
    }

    @Test
    void aRenewedKeyIsTrustedByTheWordOfTheOldOne() {
        try (TwoOffices two = new TwoOffices(folder)) {
            List<String> before = two.rooms().sync.keys().own().words();
            assertNotEquals(before, two.rooms().sync.keys().renew().words());
            Path file = two.file("kunci-baru.txt");
            two.rooms().sync.keys().export(file);
            Partner renewed = two.branch.sync.keys().take(file);
            assertTrue(renewed.trusted());
            assertEquals(two.rooms().sync.keys().own().verifier(), renewed.verifier());
        }
    }

    @Test
    void aRevokedKeyVouchesForNobody() {
        try (TwoOffices two = new TwoOffices(folder)) {
            Partner known = two.branch.sync.keys().partner("35.16.09");
            Path file = two.file("kunci-baru.txt");
            two.rooms().sync.keys().export(file);
            two.branch.sync.keys().revoke(known, "komputer hilang");
            assertEquals("sync.partner.gone", refusal(() -> two.branch.sync.keys().take(file)));
            two.rooms().sync.keys().renew();
            two.rooms().sync.keys().export(file);
            Partner young = two.branch.sync.keys().take(file);
            assertFalse(young.trusted());
            assertNull(young.revokedOn());
            String heard = String.join(" ", two.rooms().sync.keys().own().words());
            assertTrue(two.branch.sync.keys().confirm(young, heard).trusted());
        }
    }

    @Test
    void noSecretIsInTheJournalAndNoKeyIsTakenBack() {
        try (TwoOffices two = new TwoOffices(folder)) {
            String identity = two.rooms().sync.keys().secret().identity();
            String signer = two.rooms().sync.keys().secret().signer();
            two.rooms().sync.keys().renew();
            for (Entry entry : two.rooms().journal.latest(100)) {
                for (Change change : two.rooms().journal.changes(entry.seq())) {
                    String noted = change.before() + " " + change.after();
                    assertFalse(noted.contains(identity) || noted.contains(signer), noted);
                }
            }
            Entry renewal = two.rooms().journal.latest(1).get(0);
            assertEquals("journal.action.sync.renewed", renewal.action().key());
            assertFalse(renewal.undoable());
            assertNotEquals(identity, two.rooms().sync.keys().secret().identity());
        }
    }
}
