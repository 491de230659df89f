package id.sadardesa.core.branch;

import id.sadardesa.base.Database;
import id.sadardesa.core.roster.Issued;
import id.sadardesa.core.roster.Kpj;

/**
 * The numbers that a branch vouches for: those of its blocks, and those that came with what it
 * accepted or corrected.
 */
public final class IssuedNumbers implements Issued {
    private final BranchStore store;

    public IssuedNumbers(Database database) {
        this.store = new BranchStore(database);
    }

    @Override
    public boolean holds(Kpj kpj) {
        return store.issued(kpj);
    }
}
