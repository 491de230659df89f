package id.sadardesa.core.billing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant without wages who pays the own contributions. It is the same one whatever the name
 * is.
 *
 * @param participation what is paid for
 * @param name for screens and papers
 */
public record SelfPayer(UUID participation, String name) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelfPayer one && one.participation.equals(participation);
    }

    @Override
    public int hashCode() {
        return participation.hashCode();
    }
}
