package id.sadardesa.desk.branch;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import javafx.stage.Stage;

/** A branch with its rooms' doors, and kecamatan that it exchanges files with. */
final class BranchWindow implements AutoCloseable {
    final Wiring branch;
    final Desk desk;
    final BranchRoomDoors doors;
    private final Path folder;

    BranchWindow(Stage stage, Path folder) {
        this.folder = folder;
        DataFolder place = new DataFolder(folder.resolve("cabang"));
        this.branch =
                FolderWiring.create(
                        place,
                        "sandi cabang".toCharArray(),
                        TestOffice.CLOCK,
                        made ->
                                made.offices.setUp(
                                        OfficeForm.of(
                                                Office.Role.BRANCH,
                                                "35.16.00",
                                                "Mojokerto",
                                                "Mojokerto")));
        this.desk = TestDesk.around(stage, place);
        this.doors =
                new BranchRoomDoors(
                        branch.branch.inbox(),
                        branch.branch.requests(),
                        branch.branch.numbers(),
                        branch.branch.areas(),
                        branch.sync.submissions(),
                        branch.sync.keys(),
                        branch.forms.sheets(),
                        branch.clock);
    }

    /** A kecamatan whose keys and the branch's know each other. */
    CheapOffice kecamatan(String code, String name) {
        CheapOffice office = new CheapOffice(Office.Role.KECAMATAN, code, name);
        SyncKeys ours = branch.sync.keys();
        Path key = folder.resolve("kunci.txt");
        office.keys.export(key);
        ours.confirm(ours.take(key), String.join(" ", office.keys.own().words()));
        ours.export(key);
        office.keys.confirm(office.keys.take(key), String.join(" ", ours.own().words()));
        return office;
    }

    /** The branch as a kecamatan knows it. */
    static Partner branch(CheapOffice office) {
        return office.keys.partners().get(0);
    }

    /** The next file of a kecamatan. */
    Path send(CheapOffice office, String name) {
        Path file = folder.resolve(name);
        office.submissions.send(branch(office), SendForm.NEXT, file, Progress.SILENT);
        return file;
    }

    /** Takes the next file of a kecamatan. */
    void receive(CheapOffice office, String name) {
        branch.sync.arrivals().take(send(office, name), Progress.SILENT);
    }

    @Override
    public void close() {
        branch.close();
    }
}
