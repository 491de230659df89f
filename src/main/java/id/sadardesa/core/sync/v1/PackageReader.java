package id.sadardesa.core.sync.v1;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads a package from its first byte to its last and holds every byte of it against the signed
 * manifest at its beginning.
 */
public final class PackageReader {
    private static final int MOST_MANIFEST = 24_000_000;
    private static final int MOST_PHOTO = 1_000_000;
    private static final String PHOTOS = "photos/";
    private static final String JPG = ".jpg";

    private final ZipReader zip;
    private final Contents contents;
    private final Progress progress;
    private int people;
    private int tombstones;
    private int decisions;

    /** Told apart only where their number is stated, and never more than may be stated. */
    private final Set<String> participations = new HashSet<>();

    private boolean stated;
    private BigDecimal rupiah = BigDecimal.ZERO;

    private PackageReader(ZipReader zip, Contents contents, Progress progress) {
        this.zip = zip;
        this.contents = contents;
        this.progress = progress;
    }

    /**
     * Reads it all.
     *
     * @param in the package as it was before it was sealed
     * @param trust says whose signature it must carry, or refuses the manifest with a {@link
     *     Problem}; 32 bytes
     * @throws Problem when anything is not as format 1 says
     */
    public static Signed read(
            InputStream in,
            Function<Manifest, byte[]> trust,
            Contents contents,
            Progress progress) {
        try {
            return new PackageReader(new ZipReader(in), contents, progress).read(trust);
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.damaged"), e);
        }
    }

    /**
     * Reads only what the package says of itself, and checks who signed it.
     *
     * @throws Problem when it is no such package or the signature is not the sender's
     */
    public static Signed head(InputStream in, Function<Manifest, byte[]> trust) {
        try {
            return new PackageReader(new ZipReader(in), Contents.NONE, Progress.SILENT)
                    .signed(trust);
        } catch (IOException e) {
            throw new Problem(Text.of("sync.file.damaged"), e);
        }
    }

    private Signed signed(Function<Manifest, byte[]> trust) throws IOException {
        byte[] bytes = whole(expected(PackageWriter.MANIFEST), MOST_MANIFEST);
        byte[] signature = whole(expected(PackageWriter.SIGNATURE), Signing.SIGNATURE);
        Manifest manifest = Manifest.parse(bytes);
        if (!Signing.verify(trust.apply(manifest), bytes, signature)) {
            throw Problem.of("sync.file.forged", manifest.sender().name());
        }
        return Signed.of(manifest, bytes);
    }

    private Signed read(Function<Manifest, byte[]> trust) throws IOException {
        Signed signed = signed(trust);
        Manifest manifest = signed.manifest();
        refuseOtherParts(manifest);
        stated = manifest.totals().wages() != null;
        contents.begin(manifest);
        long read = 0;
        for (Listed part : manifest.parts()) {
            progress.check();
            progress.at(read++, manifest.parts().size());
            part(part);
        }
        if (zip.next() != null) {
            throw Problem.of("sync.file.unlisted");
        }
        Wages said = manifest.totals().wages();
        Wages wages = said == null ? null : said.counted(participations.size());
        Totals counted = new Totals(people, rupiah, tombstones, decisions, wages);
        if (!counted.equals(manifest.totals())) {
            throw Problem.of("sync.file.totals");
        }
        return signed;
    }

    /** Every table of the kind once and in its order, photos only where the people follow. */
    private static void refuseOtherParts(Manifest manifest) {
        Iterator<Resource> tables = manifest.kind().tables().iterator();
        Resource next = tables.hasNext() ? tables.next() : null;
        boolean first = true;
        for (Listed part : manifest.parts()) {
            Resource table = Resource.ofPath(part.name()).orElse(null);
            if (first) {
                refuse(!part.name().equals(DataPackage.NAME), part.name());
            } else if (table == null) {
                boolean photos = next == null || next == Resource.PEOPLE;
                refuse(!manifest.kind().hasPhotos() || !photos, part.name());
            } else {
                refuse(table != next, part.name());
                next = tables.hasNext() ? tables.next() : null;
            }
            first = false;
        }
        refuse(first || next != null, next == null ? DataPackage.NAME : next.path());
    }

    private ZipReader.Head expected(String name) throws IOException {
        ZipReader.Head head = zip.next();
        if (head == null || !head.name().equals(name)) {
            throw Problem.of("sync.file.missing", name);
        }
        return head;
    }

    private byte[] whole(ZipReader.Head head, int most) throws IOException {
        if (head.size() > most) {
            throw Problem.of("sync.file.malformed", head.name());
        }
        byte[] bytes = zip.body(head).readAllBytes();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        refuse((int) crc.getValue() != head.crc(), head.name());
        return bytes;
    }

    private void part(Listed part) throws IOException {
        ZipReader.Head head = expected(part.name());
        refuse(head.size() != part.bytes(), part.name());
        TallyIn tally = new TallyIn(zip.body(head));
        Resource table = Resource.ofPath(part.name()).orElse(null);
        byte[] photo = null;
        if (table != null) {
            table(table, tally);
        } else if (part.name().startsWith(PHOTOS) && part.name().endsWith(JPG)) {
            refuse(head.size() > MOST_PHOTO, part.name());
            photo = tally.readAllBytes();
        } else {
            refuse(!part.name().equals(DataPackage.NAME), part.name());
            tally.transferTo(java.io.OutputStream.nullOutputStream());
        }
        refuse(tally.crc() != head.crc(), part.name());
        refuse(!tally.listed(part.name()).equals(part), part.name());
        if (photo != null) {
            refuse(!part.name().equals(PHOTOS + part.sha256() + JPG), part.name());
            contents.photo(part.sha256(), photo);
        }
    }

    private void table(Resource resource, InputStream in) throws IOException {
        CsvText csv = CsvText.of(in);
        String[] heading = csv.next();
        String[] wanted = resource.fields().stream().map(Field::name).toArray(String[]::new);
        refuse(!Arrays.equals(heading, wanted), resource.path());
        int line = 1;
        for (String[] cells = csv.next(); cells != null; cells = csv.next()) {
            line++;
            if (line % 1000 == 0) {
                progress.check();
            }
            row(resource, cells, line);
        }
        contents.end(resource);
    }

    private void row(Resource resource, String[] cells, int line) {
        refuse(cells.length != resource.fields().size(), resource.path());
        for (int i = 0; i < cells.length; i++) {
            Field field = resource.fields().get(i);
            boolean sound = cells[i].isEmpty() ? !field.required() : field.type().takes(cells[i]);
            if (!sound) {
                throw Problem.of("sync.file.cell", resource.path(), line, field.name());
            }
            if (field.type() == Type.AMOUNT && !cells[i].isEmpty()) {
                rupiah = rupiah.add(new BigDecimal(cells[i]));
            }
        }
        people += resource == Resource.PEOPLE ? 1 : 0;
        tombstones += resource == Resource.TOMBSTONES ? 1 : 0;
        decisions += resource == Resource.DECISIONS ? 1 : 0;
        String participation = resource.participation();
        if (participation != null && stated && participations.size() <= Wages.MOST) {
            participations.add(cells[resource.at(participation)]);
        }
        contents.row(resource, cells);
    }

    private static void refuse(boolean wrong, @Nullable String part) {
        if (wrong) {
            throw Problem.of("sync.file.malformed", String.valueOf(part));
        }
    }
}
