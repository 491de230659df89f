package id.sadardesa.core.form;

import id.sadardesa.base.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend before a file goes to the branch.
 *
 * @param person whom it is about; null when it is about nobody
 * @param place the village whose own data it is about; null when it is about none
 * @param who the person's name, or what it is about
 * @param village where; empty when it is nowhere
 * @param blocking whether the branch could not register the person like this
 */
public record Hindrance(
        @Nullable UUID person,
        @Nullable UUID place,
        String who,
        String village,
        Text what,
        boolean blocking) {}
