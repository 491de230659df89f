package id.sadardesa.core.sync;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;

/** A kecamatan and its branch, each in a folder of its own, whose keys know each other. */
final class TwoOffices implements AutoCloseable {
    private static final char[] PASSPHRASE = "sandi cabang".toCharArray();

    final Path folder;
    final TestOffice kecamatan;
    final Wiring branch;

    TwoOffices(Path folder) {
        this.folder = folder;
        this.kecamatan = TestOffice.in(folder);
        this.branch = office(folder.resolve("cabang"), Office.Role.BRANCH, "35.16.00", "Mojokerto");
        introduce(kecamatan.rooms(), branch);
        introduce(branch, kecamatan.rooms());
    }

    static Wiring office(Path folder, Office.Role role, String code, String name) {
        return FolderWiring.create(
                new DataFolder(folder),
                PASSPHRASE,
                TestOffice.CLOCK,
                made -> made.offices.setUp(OfficeForm.of(role, code, name, "Mojokerto")));
    }

    /** The first office gives its key to the second, and reads its words to it. */
    void introduce(Wiring who, Wiring to) {
        Path file = folder.resolve("kunci-" + who.offices.current().role() + ".txt");
        who.sync.keys().export(file);
        Partner partner = to.sync.keys().take(file);
        to.sync.keys().confirm(partner, String.join(" ", who.sync.keys().own().words()));
    }

    Wiring rooms() {
        return kecamatan.rooms();
    }

    Partner toBranch() {
        return rooms().sync.keys().partner("35.16.00");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Made send(String name) {
        return send(name, SendForm.NEXT);
    }

    Made send(String name, SendForm form) {
        return rooms().sync.submissions().send(toBranch(), form, file(name), Progress.SILENT);
    }

    Arrival take(String name) {
        return branch.sync.arrivals().take(file(name), Progress.SILENT);
    }

    void acknowledge(Arrival arrival) {
        rooms().sync
                .submissions()
                .acknowledge(toBranch(), arrival.manifest().number(), arrival.receiptCode());
    }

    @Override
    public void close() {
        kecamatan.close();
        branch.close();
    }
}
