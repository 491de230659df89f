package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.training.TrainingOffice;
import id.sadardesa.desk.history.HistoryView;
import id.sadardesa.desk.history.HistoryViewModel;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.DeskApplication;
import id.sadardesa.desk.shell.OpenOffice;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.welcome.Gate;
import id.sadardesa.desk.welcome.WelcomeView;
import id.sadardesa.desk.welcome.WelcomeViewModel;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Joins the doors of an office to the rooms of the desk. */
final class DeskWiring implements OpenOffice {
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    /** How far back an action is sought that still stands. */
    private static final int LOOK_BACK = 200;

    private final Wiring doors;
    private final Office office;

    DeskWiring(Wiring doors) {
        this.doors = doors;
        this.office = doors.offices.current();
    }

    /** Opens the window; {@code training} goes straight into the training office. */
    static void openWindow(DataFolder folder, boolean training) {
        Gate gate = new FolderGate(folder);
        DeskApplication.open(
                folder,
                (desk, opening) -> {
                    WelcomeViewModel model =
                            new WelcomeViewModel(gate, desk.jobs(), opening::opened);
                    WelcomeView view = new WelcomeView(desk, model);
                    if (training && opening.first()) {
                        model.train();
                    }
                    return view.root();
                });
    }

    @Override
    public String name() {
        return switch (office.role()) {
            case KECAMATAN -> "Kecamatan " + office.name();
            case BRANCH -> "Cabang " + office.name().replace("Cabang ", "");
            case REGION -> "Wilayah " + office.name().replace("Wilayah ", "");
        };
    }

    @Override
    public String place() {
        return office.regencyName();
    }

    @Override
    public boolean training() {
        return office.training();
    }

    @Override
    public Map<Room, Supplier<RoomView>> rooms(Desk desk) {
        return new RoomWiring(doors, desk).rooms();
    }

    @Override
    public RoomView history(Desk desk) {
        return new HistoryView(
                desk,
                new HistoryViewModel(
                        doors.journal, doors.undoing, desk.jobs(), desk.notices(), desk.texts()));
    }

    @Override
    public Undo undo(Texts texts) {
        return new Undo() {
            @Override
            public Optional<LastAction> last() {
                return doors.journal.latest(LOOK_BACK).stream()
                        .filter(Entry::isOriginal)
                        .findFirst()
                        .map(
                                e ->
                                        new LastAction(
                                                e.seq(),
                                                texts.get(e.action()),
                                                e.at(),
                                                doors.undoing.told(e.seq())));
            }

            @Override
            public void takeBack(LastAction action) {
                doors.undoing.undo(action.seq());
            }
        };
    }

    @Override
    public void close() {
        doors.close();
    }

    /** The offices that lie in one data folder: the real one, and the training office beside it. */
    private record FolderGate(DataFolder folder) implements Gate {
        @Override
        public boolean hasOffice() {
            return folder.hasOffice();
        }

        @Override
        public OpenOffice unlock(char[] passphrase, Progress progress) {
            return enter(FolderWiring.unlock(folder, passphrase, CLOCK));
        }

        @Override
        public OpenOffice train(Progress progress) {
            DataFolder place = new DataFolder(folder.path().resolve("latihan"));
            char[] passphrase = TrainingOffice.PASSPHRASE.toCharArray();
            return enter(
                    place.hasOffice()
                            ? FolderWiring.unlock(place, passphrase, CLOCK)
                            : FolderWiring.train(place, CLOCK, progress));
        }

        @Override
        public OpenOffice found(OfficeForm form, char[] passphrase, Progress progress) {
            return enter(
                    FolderWiring.create(
                            folder, passphrase, CLOCK, doors -> doors.offices.setUp(form)));
        }

        /** A database without an office must not stay open behind the trouble it gives. */
        private static OpenOffice enter(Wiring doors) {
            try {
                return new DeskWiring(doors);
            } catch (RuntimeException e) {
                doors.close();
                throw e;
            }
        }
    }
}
