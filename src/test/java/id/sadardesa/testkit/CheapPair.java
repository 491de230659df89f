package id.sadardesa.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Made;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.Clock;

/** A kecamatan and its branch in memory, whose keys know each other. */
public final class CheapPair {
    public final Path folder;
    public final CheapOffice kecamatan;
    public final CheapOffice branch;

    public CheapPair(Path folder) {
        this(folder, TestOffice.CLOCK);
    }

    public CheapPair(Path folder, Clock clock) {
        this.folder = folder;
        this.kecamatan = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu", clock);
        this.branch = new CheapOffice(Office.Role.BRANCH, "35.16.00", "Mojokerto", clock);
        kecamatan.introduceTo(branch, folder);
        branch.introduceTo(kecamatan, folder);
    }

    /** The first day again, with one village. */
    public Village begin() {
        kecamatan.begin();
        branch.begin();
        return kecamatan.village("35.16.09.2001", "Punggul");
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public Made send(String name) {
        return send(name, SendForm.NEXT);
    }

    public Made send(String name, SendForm form) {
        return kecamatan.send(branch, form, file(name));
    }

    public Arrival take(String name) {
        return branch.take(file(name));
    }

    public Made reply(String name) {
        return branch.submissions.reply(branch.partner(kecamatan), file(name), Progress.SILENT);
    }

    public Arrival takeReply(String name) {
        return kecamatan.take(file(name));
    }

    public void acknowledge(Arrival arrival) {
        kecamatan.submissions.acknowledge(
                kecamatan.partner(branch), arrival.manifest().number(), arrival.receiptCode());
    }

    /** Why the branch does not take a file; nothing is written then. */
    public String refusal(String name) {
        return refusal(branch, name);
    }

    public String refusal(CheapOffice office, String name) {
        long before = office.journal.lastSeq();
        String key = assertThrows(Problem.class, () -> office.take(file(name))).text().key();
        assertEquals(before, office.journal.lastSeq());
        return key;
    }

    public void assertSame() {
        assertEquals(kecamatan.said(), branch.said());
    }
}
