package id.sadardesa.core.billing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment on record, as it was stated.
 *
 * @param slip the photo or scan of the transfer slip among the pictures, or null
 */
public record Payment(UUID id, PaymentForm form, @Nullable UUID slip) {
    public Debtor debtor() {
        return form.debtor();
    }
}
