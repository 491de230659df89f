package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which village work on the bills of a month is at, and stops between two when asked to. */
final class ByVillage {
    private final Progress progress;
    private final String sentence;
    private final Period period;
    private final long total;
    private @Nullable UUID at;
    private long done;

    /**
     * @param sentence the text that names the month and the village
     * @param debtors whose bills are worked on, in the order of villages
     */
    ByVillage(Progress progress, String sentence, Period period, Collection<Debtor> debtors) {
        this.progress = progress;
        this.sentence = sentence;
        this.period = period;
        this.total = debtors.stream().map(one -> one.village().id()).distinct().count();
    }

    /**
     * Comes to a debtor.
     *
     * @return whether another village begins with it
     * @throws Progress.Cancelled when the work was to stop before that village
     */
    boolean enter(Debtor debtor) {
        if (debtor.village().id().equals(at)) {
            return false;
        }
        progress.check();
        progress.saying(Text.of(sentence, period, debtor.village().name()));
        progress.at(done++, total);
        at = debtor.village().id();
        return true;
    }
}
