package id.sadardesa.desk.shell;

import id.sadardesa.base.BugCode;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import java.lang.System.Logger.Level;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

/**
 * Tells the person about trouble: a sentence when it was expected, a code for the phone when it is
 * our bug.
 */
public final class ProblemDialog implements Trouble {
    private static final System.Logger LOG = System.getLogger("id.sadardesa.desk");

    private final Dialogs dialogs;
    private final Texts texts;
    private boolean showing;

    public ProblemDialog(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public void problem(Problem problem) {
        dialogs.problem(problem);
    }

    @Override
    public void bug(Throwable bug) {
        String code = BugCode.of(bug);
        LOG.log(Level.ERROR, code + "\n" + BugCode.trace(bug));
        if (showing) {
            return; // a screen that fails at every frame must not bury the person in dialogs
        }
        showing = true;
        try {
            dialogs.show(
                    "mdoal-bug_report",
                    "dialog-bug",
                    texts.get("shell.bug.title"),
                    texts.get("shell.bug.sentence", code),
                    new ButtonType(
                            texts.get("shell.dialog.understood"), ButtonBar.ButtonData.OK_DONE));
        } finally {
            showing = false;
        }
    }
}
