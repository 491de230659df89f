package id.sadardesa.desk.welcome;

import id.sadardesa.base.Progress;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.desk.shell.OpenOffice;

/**
 * How the desk reaches the offices on this computer. Opening takes seconds and is work for {@link
 * id.sadardesa.desk.shell.Jobs}.
 */
public interface Gate {
    /** Whether an office was set up here before; looks at the folder only. */
    boolean hasOffice();

    /** Opens the office with its passphrase. */
    OpenOffice unlock(char[] passphrase, Progress progress);

    /** Opens the training office, made when it is not there. */
    OpenOffice train(Progress progress);

    /** Sets a new office up and opens it. */
    OpenOffice found(OfficeForm form, char[] passphrase, Progress progress);
}
