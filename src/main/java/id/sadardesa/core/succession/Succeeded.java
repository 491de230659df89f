package id.sadardesa.core.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change of holders did.
 *
 * @param left who left, or null where the seat was vacant
 * @param came the successor
 * @param ended how many participations ended
 * @param enrolled whether the successor was put forward
 * @param moved whether a participation of the successor goes on, resting on the new post
 * @param claim whether a death has to be claimed (JKM)
 */
public record Succeeded(
        @Nullable UUID left,
        UUID came,
        int ended,
        boolean enrolled,
        boolean moved,
        boolean claim) {}
