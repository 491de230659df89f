package id.sadardesa.cli;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Problem;

/** How the command line gets to an office's doors, or to the window. */
public interface Opening {
    /**
     * Makes a new data folder without an office in it.
     *
     * @throws Problem when the folder cannot be written to or the passphrase is too short
     */
    Doors create(DataFolder folder, char[] passphrase);

    /**
     * Opens the office in a data folder.
     *
     * @throws Problem when the passphrase is wrong, somebody else has it open or it is damaged
     */
    Doors unlock(DataFolder folder, char[] passphrase);

    /**
     * Opens the window and returns at once.
     *
     * @param training whether it goes straight into the training office
     * @throws Problem when there is no display
     */
    void window(DataFolder folder, boolean training);
}
