package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The key opens with its passphrase and with nothing else. */
class KeyFileTest {
    @TempDir Path folder;

    @Test
    void opensWithItsPassphraseOnly() {
        DataFolder place = new DataFolder(folder);
        char[] key = KeyFile.create(place, "sandi uji".toCharArray());

        assertArrayEquals(key, KeyFile.unlock(place, "sandi uji".toCharArray()));
        refused("base.passphrase.wrong", () -> KeyFile.unlock(place, "Sandi uji".toCharArray()));
        refused("base.passphrase.short", () -> KeyFile.create(place, "tujuh77".toCharArray()));
    }

    @Test
    void anOfficeWithAShortPassphraseOfFormerTimesStillOpens() {
        DataFolder place = new DataFolder(folder);
        char[] key = KeyFile.createKnown(place, "abcd".toCharArray());
        assertArrayEquals(key, KeyFile.unlock(place, "abcd".toCharArray()));
    }

    @Test
    void aNewPassphraseOpensTheSameKeyAndTheOldOneNoLonger() throws IOException {
        DataFolder place = new DataFolder(folder);
        char[] old = "sandi uji".toCharArray();
        char[] fresh = "sandi baru 2026".toCharArray();
        char[] key = KeyFile.create(place, old);

        KeyFile.change(place, old, fresh);
        assertArrayEquals(key, KeyFile.unlock(place, fresh));
        refused("base.passphrase.wrong", () -> KeyFile.unlock(place, old));

        String before = Files.readString(place.keyFile());
        refused(
                "base.passphrase.wrong",
                () -> KeyFile.change(place, old, "lain lagi".toCharArray()));
        refused("base.passphrase.short", () -> KeyFile.change(place, fresh, "abc".toCharArray()));
        assertEquals(before, Files.readString(place.keyFile()), "a refused change changes nothing");
    }

    @Test
    void saysWhenTheFileIsNotWhatItWas() throws IOException {
        DataFolder place = new DataFolder(folder);
        KeyFile.create(place, "sandi uji".toCharArray());
        String text = Files.readString(place.keyFile());

        Files.writeString(place.keyFile(), text.replace("format=1", "format=2"));
        refused("base.key.newer", () -> KeyFile.unlock(place, "sandi uji".toCharArray()));
        Files.writeString(place.keyFile(), text.replaceFirst("salt=.*", "salt=?"));
        refused("base.key.unreadable", () -> KeyFile.unlock(place, "sandi uji".toCharArray()));
        Files.delete(place.keyFile());
        refused("base.key.unreadable", () -> KeyFile.unlock(place, "sandi uji".toCharArray()));
    }

    @Test
    void anotherOfficesKeyOpensNothing(@TempDir Path other) {
        DataFolder place = new DataFolder(folder);
        Database.open(place, KeyFile.create(place, "sandi uji".toCharArray())).close();
        char[] foreign = KeyFile.create(new DataFolder(other), "sandi uji".toCharArray());

        refused("base.database.foreignKey", () -> Database.open(place, foreign));
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(Problem.class, work).text().key());
    }
}
