package id.sadardesa.core.reconcile;

import id.sadardesa.core.branch.Correction;
import id.sadardesa.core.branch.Decision;
import id.sadardesa.core.branch.Requests;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.Kpj;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the branch told us of people of whom we know nothing, as happens where an office
 * goes on with an old copy. Who was removed here is not one of them.
 */
final class Remembered {
    private final Journal journal;
    private final Set<String> kpjs = new HashSet<>();

    /**
     * @param here whether a person is here
     */
    Remembered(Requests requests, Journal journal, Predicate<UUID> here) {
        this.journal = journal;
        for (Decision one : requests.decisions()) {
            note(one.person(), one.kpj() == null ? null : one.kpj().full(), here);
        }
        for (Correction one : requests.corrections()) {
            note(one.person(), one.field().equals("kpj") ? one.young() : null, here);
        }
    }

    private void note(UUID person, @Nullable String kpj, Predicate<UUID> here) {
        if (kpj != null && !here.test(person) && !wasHere(person)) {
            kpjs.add(kpj);
        }
    }

    private boolean wasHere(UUID person) {
        return journal.history(person).stream().anyMatch(one -> one.rowId().equals(person));
    }

    boolean has(@Nullable Kpj kpj) {
        return kpj != null && kpjs.contains(kpj.full());
    }
}
