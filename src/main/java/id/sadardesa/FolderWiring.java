package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.KeyFile;
import id.sadardesa.base.Migrations;
import id.sadardesa.base.NewFolder;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.training.TrainingBranch;
import id.sadardesa.core.training.TrainingOffice;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes and opens the office of a data folder. */
public final class FolderWiring {
    private FolderWiring() {}

    /**
     * Makes a new data folder, locked with a passphrase: whole, or not at all.
     *
     * @param fill sets the office up in it
     * @throws Problem when something is in it already, the passphrase is too short or the office
     *     cannot be set up
     */
    public static Wiring create(
            DataFolder folder, char[] passphrase, Clock clock, Consumer<Wiring> fill) {
        return make(folder, place -> KeyFile.create(place, passphrase), clock, fill);
    }

    /** Makes the training office in a data folder: whole, or not at all. */
    public static Wiring train(DataFolder folder, Clock clock, Progress progress) {
        char[] known = TrainingOffice.PASSPHRASE.toCharArray();
        return make(
                folder,
                place -> KeyFile.createKnown(place, known),
                clock,
                made -> made.training.fill(progress));
    }

    /** Makes the branch that the training office sends its files to: whole, or not at all. */
    public static Wiring trainBranch(DataFolder folder, Clock clock) {
        char[] known = TrainingOffice.PASSPHRASE.toCharArray();
        return make(
                folder,
                place -> KeyFile.createKnown(place, known),
                clock,
                made -> new TrainingBranch(made.offices, made.branch.numbers()).fill());
    }

    private static Wiring make(
            DataFolder folder,
            Function<DataFolder, char[]> lock,
            Clock clock,
            Consumer<Wiring> fill) {
        NewFolder fresh = new NewFolder(folder);
        DataFolder place = fresh.begin();
        try {
            char[] key = lock.apply(place);
            try (Wiring made = open(place, key, clock, Migrations::begin)) {
                fill.accept(made);
            }
            fresh.complete();
            return open(folder, key, clock, database -> {});
        } finally {
            fresh.discard();
        }
    }

    /**
     * Opens the office in a data folder.
     *
     * @throws Problem when the passphrase is wrong or the database cannot be opened
     */
    public static Wiring unlock(DataFolder folder, char[] passphrase, Clock clock) {
        new NewFolder(folder).finish();
        return open(
                folder,
                KeyFile.unlock(folder, passphrase),
                clock,
                database -> Migrations.bringUpToDate(database, folder));
    }

    private static Wiring open(
            DataFolder folder, char[] key, Clock clock, Consumer<Database> migration) {
        Database database = Database.open(folder, key);
        try {
            migration.accept(database);
            return new Wiring(database, folder, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
