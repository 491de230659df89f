package id.sadardesa.desk.shell;

import id.sadardesa.base.Problem;

/** Where trouble of background work goes: expected trouble as a sentence, a bug as a code. */
public interface Trouble {
    void problem(Problem problem);

    void bug(Throwable bug);
}
