package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.office.Office;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Party;
import id.sadardesa.core.sync.v1.Place;
import id.sadardesa.core.sync.v1.Signing;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody put together who is not the sender, or means no good: refused by name. */
class HostileSendersTest {
    @TempDir static Path folder;

    private static CheapPair two;
    private static CheapOffice other;

    private UUID siti;
    private Forgery real;
    private Untouched branch;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
        other = new CheapOffice(Office.Role.KECAMATAN, "35.16.10", "Puri");
        other.introduceTo(two.branch, folder);
        two.branch.introduceTo(other, folder);
    }

    @BeforeEach
    void begin() throws IOException {
        Village village = two.begin();
        other.begin();
        siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        two.kecamatan.enrol(siti);
        two.send("asli.sadar");
        real = new Forgery(two.kecamatan, two.branch, two.file("asli.sadar"));
        branch = new Untouched(two.branch, folder);
    }

    private void refused(String key, byte[] file) {
        assertEquals(key, branch.refusal(file, key));
        branch.check();
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(two.file(name));
    }

    private static Manifest from(Manifest manifest, Party sender) {
        return new Manifest(
                manifest.kind(),
                manifest.place(),
                manifest.made(),
                manifest.training(),
                sender,
                manifest.receiver(),
                manifest.totals(),
                manifest.holds(),
                manifest.codeLists(),
                manifest.parts());
    }

    @Test
    void whatTheSenderSealsAnewIsTakenAsItIs() throws IOException {
        Files.write(two.file("sama.sadar"), real.file());
        assertTrue(two.take("sama.sadar").agrees());
        two.assertSame();
    }

    @Test
    void aForgedSenderIsNamed() throws IOException {
        Manifest manifest = real.manifest();
        refused("sync.file.forged", real.file(manifest, Signing.newPair().secret()));
        refused("sync.file.forged", real.file(manifest, Forgery.signer(other)));
        refused("sync.file.forged", real.file(from(manifest, other.keys.self()), signer()));
        Party nobody = new Party(UUID.randomUUID(), "35.16.09", "Kecamatan Gadungan", "kecamatan");
        refused("sync.partner.stranger", real.file(from(manifest, nobody), signer()));
    }

    private static byte[] signer() {
        return Forgery.signer(two.kecamatan);
    }

    /** A known office cannot make itself another one's branch by saying so. */
    @Test
    void whatASenderSaysOfItsRoleCountsForNothing() throws IOException {
        Party us = two.kecamatan.keys.self();
        Party higher = new Party(us.id(), us.code(), us.name(), "region");
        Files.write(two.file("peran.sadar"), real.file(from(real.manifest(), higher), signer()));
        assertEquals("kecamatan", two.branch.partner(two.kecamatan).office().role());
        two.take("peran.sadar");
        assertEquals("kecamatan", two.branch.partner(two.kecamatan).office().role());
    }

    @Test
    void aManifestOfAnotherFileIsRefused() throws IOException {
        two.kecamatan.change(siti, "name", "SITI BARU");
        two.send("2.sadar");
        Forgery second = new Forgery(two.kecamatan, two.branch, two.file("2.sadar"));
        byte[] swapped = swap(real.inner(), second);
        refused("sync.file.malformed", real.sealed(swapped));
    }

    /**
     * Puts manifest and signature of another file before these parts; both are sound by themselves.
     */
    private static byte[] swap(byte[] inner, Forgery other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            try (var in =
                    new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(inner))) {
                for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                    byte[] own = in.readAllBytes();
                    String name = one.getName();
                    entry(zip, name, name.startsWith("manifest.") ? other.part(name) : own);
                }
            }
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    @Test
    void aReplyIsTakenOnceAndByItsKecamatanOnly() throws IOException {
        two.take("asli.sadar");
        two.reply("balasan.sadar");
        Forgery reply = new Forgery(two.branch, two.kecamatan, two.file("balasan.sadar"));
        two.takeReply("balasan.sadar");
        Untouched kecamatan = new Untouched(two.kecamatan, folder);
        assertEquals("sync.import.again", kecamatan.refusal(bytes("balasan.sadar"), "again"));
        assertEquals("sync.import.again", kecamatan.refusal(reply.sealed(reply.inner()), "anew"));
        kecamatan.check();
        Untouched puri = new Untouched(other, folder);
        assertEquals("sync.file.otherKey", puri.refusal(bytes("balasan.sadar"), "elsewhere"));
        Forgery posted = new Forgery(two.branch, two.kecamatan, two.file("balasan.sadar"));
        byte[] sealed = sealedFor(other, posted.inner());
        assertEquals("sync.file.otherOffice", puri.refusal(sealed, "sealed for another office"));
        puri.check();
        Manifest again = numbered(reply.manifest(), 2, "0".repeat(64));
        assertEquals(
                "sync.import.fork", kecamatan.refusal(reply.file(again, branchSigner()), "fork"));
        kecamatan.check();
    }

    private static byte[] branchSigner() {
        return Forgery.signer(two.branch);
    }

    private static Manifest numbered(Manifest manifest, int number, String previous) {
        Place old = manifest.place();
        return new Manifest(
                manifest.kind(),
                new Place(number, 1, 1, 0, null, previous, old.seen(), old.seenHash(), null),
                manifest.made(),
                manifest.training(),
                manifest.sender(),
                manifest.receiver(),
                manifest.totals(),
                manifest.holds(),
                manifest.codeLists(),
                manifest.parts());
    }

    private static byte[] sealedFor(CheapOffice office, byte[] inner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var seal = id.sadardesa.core.sync.v1.Age.seal(office.keys.own().recipient());
        try (var sealing = id.sadardesa.core.sync.v1.Age.sealing(out, seal)) {
            sealing.write(inner);
        }
        return out.toByteArray();
    }

    @Test
    void namesOutsideAndNamesTwiceAreRefused() throws IOException {
        for (String name : List.of("../ple.csv", "/eople.csv", "pe/../.csv", "..\\ple.csv")) {
            refused("sync.file.name", real.sealed(renamed("people.csv", name)));
        }
        refused("sync.file.twice", real.sealed(renamed("deaths.csv", "people.csv")));
        refused("sync.file.missing", real.sealed(renamed("people.csv", "people.exe")));
    }

    /** In front of the entry and in the directory, not in the signed list. */
    private byte[] renamed(String from, String to) {
        return new String(real.inner(), StandardCharsets.ISO_8859_1)
                .replaceAll(
                        "(?<!\")" + java.util.regex.Pattern.quote(from),
                        java.util.regex.Matcher.quoteReplacement(to))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A small file that would become 200 MB is refused before anything is unpacked. */
    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            byte[] piece = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(piece);
            }
        }
        byte[] bomb = out.toByteArray();
        refused("sync.file.damaged", real.sealed(bomb));
        bomb[6] = 0;
        bomb[7] = 0;
        refused("sync.file.packed", real.sealed(bomb));
    }

    /** An entry that says it is larger than the file, and a file that is larger than it says. */
    @Test
    void wrongSizesAreRefused() throws IOException {
        byte[] inner = real.inner();
        byte[] huge = inner.clone();
        Arrays.fill(huge, 18, 26, (byte) 0x7F);
        refused("sync.file.malformed", real.sealed(huge));
        refused("sync.file.damaged", real.sealed(Arrays.copyOf(inner, inner.length + 1)));
        refused("sync.file.damaged", real.sealed(Arrays.copyOf(inner, inner.length - 22)));
    }

    /** Anybody may send us a manifest: it is read before it is known who signed it. */
    @Test
    void aManifestThatWouldFillTheMemoryIsRefused() throws IOException {
        for (String bomb :
                List.of(
                        "[".repeat(5_000_000),
                        "{\"format\":\"sadar-sync/1\",\"x\":" + "[".repeat(1_000_000),
                        "{\"format\":\"sadar-sync/1\",\"x\":[{}" + ",{}".repeat(7_000_000) + "]}",
                        "{\"format\":\"sadar-sync/1\",\"x\":[0" + ",0".repeat(10_000_000) + "]}",
                        "{\"format\":\"sadar-sync/1\",\"x\":" + "9".repeat(20_000_000) + "}")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                entry(zip, "manifest.json", bomb.getBytes(StandardCharsets.US_ASCII));
                entry(zip, "manifest.sig", new byte[64]);
            }
            refused("sync.file.malformed", real.sealed(out.toByteArray()));
        }
    }
}
