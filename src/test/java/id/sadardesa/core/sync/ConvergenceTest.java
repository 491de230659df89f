package id.sadardesa.core.sync;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens on the way, both offices say the same in the end. */
class ConvergenceTest {
    private static final long SEED = Long.getLong("sadar.histories.seed", 20_261_129L);
    private static final int COUNT = Integer.getInteger("sadar.histories", 200);

    @TempDir Path folder;

    private static String told(Throwable e) {
        if (e instanceof org.opentest4j.AssertionFailedError failed && failed.isExpectedDefined()) {
            List<String> here = lines(failed.getExpected());
            List<String> there = lines(failed.getActual());
            return "only at the kecamatan: "
                    + here.stream().filter(line -> !there.contains(line)).toList()
                    + "\nonly at the branch: "
                    + there.stream().filter(line -> !here.contains(line)).toList();
        }
        return String.valueOf(e);
    }

    private static List<String> lines(org.opentest4j.ValueWrapper value) {
        return List.of(String.valueOf(value.getValue()).split("\n", -1));
    }

    @Test
    void afterAnyHistoryBothSidesAreTheSame() {
        RandomHistory history = new RandomHistory(folder);
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            try {
                history.run(seed);
            } catch (RuntimeException | AssertionError e) {
                String told = String.join("\n  ", history.log());
                throw new AssertionError("history " + seed + ":\n  " + told + "\n" + told(e), e);
            }
        }
    }
}
