package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.village.Village;

import java.nio.file.Path;

/** A kecamatan and its branch in memory, whose keys know each other. */
final class CheapPair {
    final Path folder;
    final CheapOffice kecamatan = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
    final CheapOffice branch = new CheapOffice(Office.Role.BRANCH, "35.16.00", "Mojokerto");

    CheapPair(Path folder) {
        this.folder = folder;
        kecamatan.introduceTo(branch, folder);
        branch.introduceTo(kecamatan, folder);
    }

    /** The first day again, with one village. */
    Village begin() {
        kecamatan.begin();
        branch.begin();
        return kecamatan.village("35.16.09.2001", "Punggul");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Made send(String name) {
        return send(name, SendForm.NEXT);
    }

    Made send(String name, SendForm form) {
        return kecamatan.send(branch, form, file(name));
    }

    Arrival take(String name) {
        return branch.take(file(name));
    }

    Made reply(String name) {
        return branch.submissions.reply(
                branch.partner(kecamatan), file(name), id.sadardesa.base.Progress.SILENT);
    }

    Arrival takeReply(String name) {
        return kecamatan.take(file(name));
    }

    void acknowledge(Arrival arrival) {
        kecamatan.submissions.acknowledge(
                kecamatan.partner(branch), arrival.manifest().number(), arrival.receiptCode());
    }

    /** Why the branch does not take a file; nothing is written then. */
    String refusal(String name) {
        return refusal(branch, name);
    }

    String refusal(CheapOffice office, String name) {
        long before = office.journal.lastSeq();
        String key = assertThrows(Problem.class, () -> office.take(file(name))).text().key();
        assertEquals(before, office.journal.lastSeq());
        return key;
    }

    void assertSame() {
        assertEquals(kecamatan.said(), branch.said());
    }
}
