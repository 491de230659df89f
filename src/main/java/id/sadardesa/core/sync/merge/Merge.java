package id.sadardesa.core.sync.merge;

import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.sync.v1.Contents;
import id.sadardesa.core.sync.v1.Resource;
import java.util.Locale;
import java.util.UUID;

/**
 * The rows of a file on their way into the database, inside one action: some hundred at a time are
 * in memory. The action is given up when the file turns out to be unsound, so nothing that is
 * written on the way stays then.
 */
public final class Merge implements Contents {
    private static final int RESOURCE = Resource.TOMBSTONES.at("resource");

    private final Desk desk;
    private final Numbers numbers;
    private final Photos photos;
    private final Removals removals;
    private final Batch batch;

    /**
     * @param looking whether it is a preview, which remembers what is touched
     */
    public Merge(
            Pen pen,
            Pictures pictures,
            Authors authors,
            Exchange exchange,
            Edits edits,
            boolean looking) {
        this.desk = Desk.of(pen, exchange, edits, authors, looking);
        Area area = new Area(exchange, desk.store());
        this.numbers = new Numbers(pen, desk.store(), exchange, desk.findings());
        this.photos = new Photos(pen, pictures, desk.store(), desk.tallying());
        this.removals = new Removals(desk, area, numbers, photos);
        this.batch = new Batch(desk, area, numbers, photos);
    }

    /** For what a reply says of people. */
    public Corrections corrections(People people) {
        return new Corrections(desk, people);
    }

    @Override
    public void photo(String sha256, byte[] jpeg) {
        photos.keep(sha256, jpeg);
    }

    @Override
    public void row(Resource resource, String[] cells) {
        UUID id = UUID.fromString(cells[0]);
        check(resource, cells);
        refuseInside(resource);
        if (resource == Resource.TOMBSTONES) {
            Resource of = gone(cells);
            refuseInside(of);
            refuseAnswers(of);
            removals.add(of, id);
        } else {
            batch.add(resource, id, Cells.of(resource, cells));
        }
    }

    /**
     * Families and the like are no other office's to tell, and what an office decided comes in its
     * replies, never from below.
     */
    private void refuseInside(Resource resource) {
        boolean decided = resource == Resource.DECISIONS || resource == Resource.CORRECTIONS;
        if ((resource.inside() || decided) && !desk.exchange().relation().sameOffice()) {
            throw Problem.of("sync.file.malformed", resource.path());
        }
    }

    /**
     * Looks at the words of a row.
     *
     * @throws Problem when one is on no list of ours
     */
    public static void check(Resource resource, String[] cells) {
        CodeLists.refuseUnknown(resource, cells);
    }

    /** Of which table a tombstone is. */
    public static Resource gone(String[] cells) {
        check(Resource.TOMBSTONES, cells);
        Resource resource = Resource.valueOf(cells[RESOURCE].toUpperCase(Locale.ROOT));
        if (resource == Resource.TOMBSTONES) {
            throw Problem.of("sync.file.malformed", Resource.TOMBSTONES.path());
        }
        return resource;
    }

    /** Answers are in replies only, and no rows of ours. */
    private static void refuseAnswers(Resource resource) {
        if (resource == Resource.ANSWERS) {
            throw Problem.of("sync.file.malformed", Resource.TOMBSTONES.path());
        }
    }

    @Override
    public void end(Resource resource) {
        if (resource == Resource.TOMBSTONES) {
            removals.first();
        } else {
            batch.write(resource);
        }
        if (resource == Resource.PEOPLE) {
            numbers.after();
        }
    }

    /** Ends the work, when the file was read to its end and found sound. */
    public Merged finish() {
        removals.last();
        Reappearance.settle(desk.pen(), "", desk.exchange().today());
        return desk.tallying().merged(desk.findings().differing(desk.store()));
    }
}
