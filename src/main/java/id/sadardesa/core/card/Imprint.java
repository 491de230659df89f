package id.sadardesa.core.card;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every card of a batch: who hands it out, and whether it is only a sample.
 *
 * @param office e.g. {@code Kecamatan Dlanggu, Kabupaten Mojokerto}
 * @param logo the office's own JPEG or PNG, or null
 * @param sample printed across every card as CONTOH
 * @param pictures the kept pictures of a template by their ids; null for one that is gone
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once per batch; never compared
public record Imprint(
        String office,
        byte @Nullable [] logo,
        boolean sample,
        Function<UUID, byte @Nullable []> pictures) {}
