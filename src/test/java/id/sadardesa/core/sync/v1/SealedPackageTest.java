package id.sadardesa.core.sync.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What format 1 promises of one file, and what it refuses. */
class SealedPackageTest {
    private final Age.Pair receiver = Age.newPair();
    private final Signing.Pair sender = Signing.newPair();
    private final byte[] inner = SamplePackage.bytes(sender);

    private String refusal(byte[] sealed) {
        return assertThrows(Problem.class, () -> SamplePackage.open(sealed, receiver, sender))
                .text()
                .key();
    }

    private String refusalInside(byte[] bytes) {
        return refusal(SamplePackage.sealed(bytes, Age.seal(receiver.recipient())));
    }

    @Test
    void whatGoesInComesOut() {
        List<String> seen = new ArrayList<>();
        Contents contents =
                new Contents() {
                    @Override
                    public void row(Resource resource, String[] cells) {
                        seen.add(resource.wire() + " " + String.join("/", cells));
                    }

                    @Override
                    public void photo(String sha256, byte[] jpeg) {
                        assertArrayEquals(SamplePackage.PHOTO, jpeg);
                        seen.add("photo");
                    }
                };
        Signed signed =
                PackageReader.read(
                        new ByteArrayInputStream(inner),
                        told -> sender.verifier(),
                        contents,
                        Progress.SILENT);
        Manifest manifest = signed.manifest();
        assertEquals(SamplePackage.SENDER, manifest.sender());
        assertEquals(17, seen.size());
        assertEquals("photo", seen.get(4));
        assertEquals(
                "people " + SamplePackage.id(2) + "/3516094201800001/SITI \"UJI\", S.E.\nkedua",
                seen.get(5).substring(0, seen.get(5).indexOf("kedua") + 5));
        assertEquals(manifest, Manifest.parse(manifest.json()));
    }

    @Test
    void theSameContentsGiveTheSameBytes() {
        assertArrayEquals(inner, SamplePackage.bytes(sender));
        Age.Seal seal = Age.seal(receiver.recipient());
        assertArrayEquals(SamplePackage.sealed(inner, seal), SamplePackage.sealed(inner, seal));
        assertNotEquals(
                Arrays.hashCode(SamplePackage.sealed(inner, seal)),
                Arrays.hashCode(SamplePackage.sealed(inner, Age.seal(receiver.recipient()))));
    }

    /** A whole file that is as small as format 1 allows. */
    private byte[] small() throws IOException {
        PackageWriter writer = PackageWriter.measure(List.of());
        byte[] manifest = SamplePackage.photos(writer.listed()).json();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out, manifest, Signing.sign(sender.secret(), manifest));
        return SamplePackage.sealed(out.toByteArray(), Age.seal(receiver.recipient()));
    }

    @Test
    void everyChangedByteIsRefused() throws IOException {
        byte[] sealed = small();
        SamplePackage.open(sealed, receiver, sender);
        for (int i = 0; i < sealed.length; i++) {
            refuseChanged(sealed, i);
        }
    }

    @Test
    void aChangedByteAnywhereInALargerFileIsRefused() {
        byte[] sealed = SamplePackage.sealed(inner, Age.seal(receiver.recipient()));
        SamplePackage.open(sealed, receiver, sender);
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            refuseChanged(sealed, random.nextInt(sealed.length));
        }
    }

    private void refuseChanged(byte[] sealed, int place) {
        byte[] changed = sealed.clone();
        changed[place] = (byte) (changed[place] ^ (1 << place % 8));
        assertThrows(
                Problem.class,
                () -> SamplePackage.open(changed, receiver, sender),
                () -> "the byte at " + place);
    }

    @Test
    void everyCutIsRefused() throws IOException {
        byte[] sealed = small();
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThrows(
                    Problem.class,
                    () -> SamplePackage.open(cut, receiver, sender),
                    () -> cut.length + " bytes");
        }
        assertEquals("sync.file.damaged", refusal(Arrays.copyOf(sealed, sealed.length + 1)));
    }

    /** What a sender could do who has a key of the receiver's but writes something else inside. */
    @Test
    void aChangedByteInsideIsRefused() {
        for (int i = 0; i < inner.length; i += 7) {
            byte[] changed = inner.clone();
            changed[i] = (byte) (changed[i] ^ 0x20);
            if (isTimeOrMark(i)) {
                continue;
            }
            int place = i;
            assertThrows(
                    Problem.class,
                    () ->
                            PackageReader.read(
                                    new ByteArrayInputStream(changed),
                                    manifest -> sender.verifier(),
                                    Contents.NONE,
                                    Progress.SILENT),
                    () -> "the byte at " + place);
        }
    }

    /** Versions, times and attributes of a ZIP say nothing here and may be what a program likes. */
    private boolean isTimeOrMark(int place) {
        for (int at = 0; at + 4 < inner.length; at++) {
            boolean local = inner[at] == 'P' && inner[at + 1] == 'K' && inner[at + 2] == 3;
            boolean central = inner[at] == 'P' && inner[at + 1] == 'K' && inner[at + 2] == 1;
            int in = place - at;
            if (local && (in == 4 || in == 5 || (in >= 10 && in < 14))) {
                return true;
            }
            if (central
                    && ((in >= 4 && in < 8) || (in >= 12 && in < 16) || (in >= 36 && in < 42))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anotherReceiverCannotOpenIt() {
        byte[] sealed = SamplePackage.sealed(inner, Age.seal(Age.newPair().recipient()));
        assertEquals("sync.file.otherKey", refusal(sealed));
    }

    @Test
    void aSecondReceiverIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var channel =
                new StandardEncryptingChannelFactory()
                        .newEncryptingChannel(
                                Channels.newChannel(out),
                                List.of(
                                        X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                                                receiver.recipient()),
                                        X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                                                Age.newPair().recipient())))) {
            channel.write(ByteBuffer.wrap(inner));
        }
        assertEquals("sync.file.header", refusal(out.toByteArray()));
    }

    @Test
    void anotherSenderIsAForger() {
        assertEquals("sync.file.forged", refusalInside(SamplePackage.bytes(Signing.newPair())));
    }

    @Test
    void somethingElseIsNoSyncFile() {
        assertEquals("sync.file.foreign", refusal("halo".getBytes(StandardCharsets.UTF_8)));
        assertEquals("sync.file.foreign", refusal(new byte[0]));
    }

    @Test
    void aLaterFormatIsNamed() {
        byte[] manifest =
                new String(SamplePackage.manifest(List.of()).json(), StandardCharsets.UTF_8)
                        .replace("sadar-sync/1", "sadar-sync/2")
                        .getBytes(StandardCharsets.UTF_8);
        Problem problem = assertThrows(Problem.class, () -> Manifest.parse(manifest));
        assertEquals("sync.file.newer", problem.text().key());
        assertEquals(List.of("2"), problem.text().values());
    }

    @Test
    void aNameOutsideIsRefused() {
        assertEquals("sync.file.name", refusalInside(renamed("people.csv", "../ple.csv")));
        assertEquals("sync.file.name", refusalInside(renamed("people.csv", "/eople.csv")));
        assertEquals("sync.file.name", refusalInside(renamed("people.csv", "c:\\ple.csv")));
    }

    @Test
    void aPartThatComesTwiceIsRefused() {
        assertEquals("sync.file.twice", refusalInside(renamed("terms.csv", "posts.csv")));
    }

    /** In front of the entry and in the directory, not in the signed list. */
    private byte[] renamed(String from, String to) {
        return new String(inner, StandardCharsets.ISO_8859_1)
                .replaceAll(
                        "(?<!\")" + java.util.regex.Pattern.quote(from),
                        java.util.regex.Matcher.quoteReplacement(to))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPackedPartIsRefusedBeforeItIsUnpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(new byte[50_000_000]);
        }
        String key = refusalInside(out.toByteArray());
        assertEquals("sync.file.damaged", key);
        byte[] plainFlags = out.toByteArray();
        plainFlags[6] = 0;
        plainFlags[7] = 0;
        assertEquals("sync.file.packed", refusalInside(plainFlags));
    }

    private String refusalOf(PackageWriter writer, Manifest manifest) throws IOException {
        byte[] json = manifest.json();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out, json, Signing.sign(sender.secret(), json));
        return refusalInside(out.toByteArray());
    }

    @Test
    void aPartThatIsNotListedIsRefused() throws Exception {
        PackageWriter writer = PackageWriter.measure(List.of(SamplePackage.photo()));
        List<Listed> fewer = writer.listed().subList(0, 1);
        assertEquals("sync.file.unlisted", refusalOf(writer, SamplePackage.photos(fewer)));
    }

    @Test
    void aTableThatIsMissingOrOutOfItsPlaceIsRefused() throws Exception {
        List<Part> parts = SamplePackage.parts();
        for (int i = 1; i < parts.size(); i++) {
            List<Part> other = new ArrayList<>(parts);
            Collections.swap(other, i - 1, i);
            PackageWriter writer = PackageWriter.measure(other);
            assertEquals(
                    "sync.file.malformed",
                    refusalOf(writer, SamplePackage.manifest(writer.listed())),
                    other.get(i).name());
            if (!other.get(i).name().startsWith("photos/")) {
                other = new ArrayList<>(parts);
                other.remove(i - 1);
                PackageWriter fewer = PackageWriter.measure(other);
                assertEquals(
                        "sync.file.malformed",
                        refusalOf(fewer, SamplePackage.manifest(fewer.listed())));
            }
        }
    }

    @Test
    void wrongTotalsAreRefused() throws Exception {
        PackageWriter writer = PackageWriter.measure(SamplePackage.parts());
        Manifest manifest = SamplePackage.manifest(writer.listed());
        Totals said = manifest.totals();
        for (Totals wrong :
                List.of(
                        new Totals(2, said.rupiah(), said.tombstones(), said.decisions()),
                        new Totals(1, BigDecimal.ONE, said.tombstones(), said.decisions()),
                        new Totals(1, said.rupiah(), 0, said.decisions()),
                        new Totals(1, said.rupiah(), said.tombstones(), 0),
                        withWages(said, 0),
                        withWages(said, 2))) {
            assertEquals(
                    "sync.file.totals",
                    refusalOf(writer, SamplePackage.withTotals(manifest, wrong)));
        }
    }

    private static Totals withWages(Totals said, int participations) {
        return new Totals(
                said.people(),
                said.rupiah(),
                said.tombstones(),
                said.decisions(),
                new Wages(
                        participations, new BigDecimal("4925398.00"), new BigDecimal("26597.15")));
    }

    /** A file of before says nothing of wages; one that does is held against its participations. */
    @Test
    void wagesAreSaidAndCounted() throws Exception {
        PackageWriter writer = PackageWriter.measure(SamplePackage.parts());
        Manifest manifest = SamplePackage.manifest(writer.listed());
        assertFalse(new String(manifest.json(), UTF_8).contains("wages"));
        assertNull(Manifest.parse(manifest.json()).totals().wages());
        Manifest saying = SamplePackage.withTotals(manifest, withWages(manifest.totals(), 1));
        byte[] json = saying.json();
        assertEquals(saying, Manifest.parse(json));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeTo(out, json, Signing.sign(sender.secret(), json));
        assertEquals(
                saying,
                SamplePackage.open(
                        SamplePackage.sealed(out.toByteArray(), Age.seal(receiver.recipient())),
                        receiver,
                        sender));
    }

    /** Of a number that takes all memory to write out, nothing is made. */
    @Test
    void anAmountThatIsNoneIsRefusedBeforeItIsComputedWith() {
        String json = new String(SamplePackage.manifest(List.of()).json(), UTF_8);
        for (String wrong : List.of("1E+999999999", "1.005", "1500000", "x", "")) {
            String forged = json.replace("\"13500000.50\"", "\"" + wrong + "\"");
            assertNotEquals(json, forged);
            assertEquals(
                    "sync.file.malformed",
                    assertThrows(Problem.class, () -> Manifest.parse(forged.getBytes(UTF_8)))
                            .text()
                            .key(),
                    wrong);
        }
    }

    @Test
    void jaggedWritesTheSamePiecesAsWeDo() throws Exception {
        byte[] large = new byte[300_000];
        new Random(4).nextBytes(large);
        for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000}) {
            byte[] text = Arrays.copyOf(large, length);
            byte[] sealed = SamplePackage.sealed(text, Age.seal(receiver.recipient()));
            byte[] opened =
                    Age.opening(new ByteArrayInputStream(sealed), receiver.identity())
                            .readAllBytes();
            assertArrayEquals(text, opened);
        }
    }
}
