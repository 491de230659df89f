package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import java.util.Optional;

/** Numbers that are known to come from BPJS itself, so that their digits need no second look. */
@FunctionalInterface
public interface Issued {
    /** Knows of none. */
    Issued NOTHING = kpj -> false;

    boolean holds(Kpj kpj);

    /** What {@link Kpj#check} finds in a text, but no doubt of a number that BPJS issued. */
    default Optional<FieldProblem> check(String text) {
        return Kpj.check(text)
                .filter(found -> found.isError() || Kpj.parse(text).filter(this::holds).isEmpty());
    }
}
