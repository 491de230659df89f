package id.sadardesa.core.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Texts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A dispute is read by two offices; "here" is another place for each. */
class WordingTest {
    private static Dispute about(String field) {
        UUID id = new UUID(0, 1);
        return new Dispute(
                id,
                id,
                null,
                null,
                null,
                "SITI UJI",
                field,
                "REGISTERED",
                null,
                null,
                "",
                null,
                null,
                null);
    }

    @Test
    void onlyHereIsSaidAsOnlyAtTheOfficeThatDisputes() {
        Wording words = new Wording(Texts.indonesian(), false);
        assertEquals("hanya di penyanggah", words.kind(about(Kind.ONLY_OURS.code())));
        assertEquals("hanya di cabang", words.kind(about(Kind.ONLY_BRANCH.code())));
        assertEquals("sesuatu", words.kind(about("sesuatu")));
    }
}
