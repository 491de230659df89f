package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;

/** The command line was understood but asks for something that cannot be: a usage error. */
final class Misused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    Misused(String key, Object... values) {
        super(key);
        this.text = Text.of(key, values);
    }

    Misused(Problem problem) {
        super(problem);
        this.text = problem.text();
    }

    Text text() {
        return text;
    }
}
