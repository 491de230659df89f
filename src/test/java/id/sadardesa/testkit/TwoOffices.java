package id.sadardesa.testkit;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Made;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import java.nio.file.Path;

/** A kecamatan and its branch, each in a folder of its own, whose keys know each other. */
public final class TwoOffices implements AutoCloseable {
    private static final char[] PASSPHRASE = "sandi cabang".toCharArray();

    public final Path folder;
    public final TestOffice kecamatan;
    public final Wiring branch;

    public TwoOffices(Path folder) {
        this.folder = folder;
        this.kecamatan = TestOffice.in(folder);
        this.branch = branch(folder);
        meet(folder, kecamatan.rooms(), branch);
    }

    /** The branch of Mojokerto, in a folder of its own. */
    public static Wiring branch(Path folder) {
        return office(folder.resolve("cabang"), Office.Role.BRANCH, "35.16.00", "Mojokerto");
    }

    public static Wiring office(Path folder, Office.Role role, String code, String name) {
        return FolderWiring.create(
                new DataFolder(folder),
                PASSPHRASE,
                TestOffice.CLOCK,
                made -> made.offices.setUp(OfficeForm.of(role, code, name, "Mojokerto")));
    }

    /** Each gives its key to the other, and reads its words to it. */
    public static void meet(Path folder, Wiring one, Wiring other) {
        introduce(folder, one, other);
        introduce(folder, other, one);
    }

    /** The first office gives its key to the second, and reads its words to it. */
    private static void introduce(Path folder, Wiring who, Wiring to) {
        Path file = folder.resolve("kunci-" + who.offices.current().role() + ".txt");
        who.sync.keys().export(file);
        Partner partner = to.sync.keys().take(file);
        to.sync.keys().confirm(partner, String.join(" ", who.sync.keys().own().words()));
    }

    public Wiring rooms() {
        return kecamatan.rooms();
    }

    public Partner toBranch() {
        return rooms().sync.keys().partner("35.16.00");
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public Made send(String name) {
        return send(name, SendForm.NEXT);
    }

    public Made send(String name, SendForm form) {
        return rooms().sync.submissions().send(toBranch(), form, file(name), Progress.SILENT);
    }

    public Arrival take(String name) {
        return branch.sync.arrivals().take(file(name), Progress.SILENT);
    }

    public void acknowledge(Arrival arrival) {
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
