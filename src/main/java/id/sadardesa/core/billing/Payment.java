package id.sadardesa.core.billing;

import java.util.UUID;

/** A payment on record, as it was stated. */
public record Payment(UUID id, PaymentForm form) {
    public Debtor debtor() {
        return form.debtor();
    }
}
