package id.sadardesa.core.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the list of an office above and the data of the office below differ, and the one below
 * insists. It goes up with the next sync file, and the answer comes with the next reply.
 *
 * @param office the office that we differ with: above or below us
 * @param field the word of a {@link Kind}; a newer program may know more of them
 * @param ours what the office says that insists
 * @param theirs what the list said
 * @param note why the operator insists
 * @param madeAt when, as files say it
 * @param by who insisted
 * @param answer what the office above says to it; null until it did
 */
public record Dispute(
        UUID id,
        UUID office,
        @Nullable UUID person,
        @Nullable String nik,
        @Nullable String kpj,
        @Nullable String name,
        String field,
        @Nullable String ours,
        @Nullable String theirs,
        @Nullable String note,
        String madeAt,
        @Nullable String by,
        @Nullable String answer,
        @Nullable LocalDate closedOn) {

    /** Empty where a newer program knows more kinds. */
    public Optional<Kind> kind() {
        return Kind.of(field);
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return closedOn == null;
    }

    @Override
    public String toString() {
        return "Dispute " + id;
    }
}
