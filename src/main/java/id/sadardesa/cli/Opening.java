package id.sadardesa.cli;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.OfficeForm;

/** How the command line gets to an office's doors, or to the window. */
public interface Opening {
    /**
     * Makes a new data folder: whole, or not at all.
     *
     * @param form the office that is set up in it
     * @throws Problem when the folder cannot be written to, something is in it already or the
     *     passphrase is too short
     */
    void create(DataFolder folder, char[] passphrase, OfficeForm form);

    /** Makes the training office in a data folder and opens it. */
    Doors train(DataFolder folder, Progress progress);

    /** Makes the branch that the training office sends its files to, and opens it. */
    Doors trainBranch(DataFolder folder);

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
