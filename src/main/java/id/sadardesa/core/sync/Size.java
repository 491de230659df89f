package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a file is, in the words in which offices speak of it. */
final class Size {
    private static final long KB = 1_000;
    private static final long MB = 1_000_000;

    private Size() {}

    /** Whole KB below 1 MB, from there MB with one decimal; never less than 1 KB. */
    static Text of(long bytes) {
        long kb = (bytes + KB - 1) / KB;
        return kb < KB
                ? Text.of("sync.size.kb", Math.max(1, kb))
                : Text.of(
                        "sync.size.mb",
                        BigDecimal.valueOf(bytes)
                                .divide(BigDecimal.valueOf(MB), 1, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
    }
}
