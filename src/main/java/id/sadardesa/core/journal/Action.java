package id.sadardesa.core.journal;

import id.sadardesa.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * The name of something an office does, as it will stand in the journal.
 *
 * @param text a message key under {@code journal.action.} with its values; must not carry a full
 *     NIK or KPJ
 * @param why the reason the operator gave, where one was asked for
 */
public record Action(Text text, @Nullable String why) {
    /**
     * The action {@code journal.action.<name>}; values may be strings, numbers, months and texts.
     */
    public static Action of(String name, Object... values) {
        return new Action(Text.of("journal.action." + name, values), null);
    }

    public Action because(@Nullable String reason) {
        return new Action(text, reason);
    }
}
