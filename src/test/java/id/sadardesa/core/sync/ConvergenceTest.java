package id.sadardesa.core.sync;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/**
 * Whatever happens on the way, all offices say the same in the end, row by row:
 *
 * <ul>
 *   <li>a kecamatan and its branch: villages, seats, people, deaths, posts, participations, steps
 *       and terms of that kecamatan, and the decisions, corrections and conflicts between the two,
 *       each with all columns that go between two offices;
 *   <li>two computers of a kecamatan: the same, and families, earlier months and what villages
 *       provide, with all columns; and all conflicts that either has with the branch or with the
 *       other, the ones between the two computers under the id of the other at each.
 * </ul>
 *
 * <p>The kecamatan owns everything of its people but the KPJ that the branch gave, which the branch
 * owns together with its decisions and corrections. The only cells that may differ are NIK and KPJ
 * that the branch cannot write because somebody else has the number there, and only where both
 * sides list that as a conflict.
 *
 * <p>Many more by hand: {@link #main}.
 */
class ConvergenceTest {
    private static final long SEED = 20_261_129L;
    private static final int FEW = 60;

    @TempDir Path folder;

    /** How many histories, and the seed of the first: 10000 1. */
    public static void main(String[] told) throws IOException {
        long count = Long.parseLong(told[0]);
        long seed = Long.parseLong(told[1]);
        PrintStream out = System.out;
        live(
                Files.createTempDirectory("riwayat"),
                seed,
                count,
                lived -> {
                    if (lived % 250 == 0 || lived == count) {
                        out.println(lived + " of " + count + " histories, all the same");
                    }
                });
    }

    @Test
    void afterAnyHistoryAllSidesAreTheSame() {
        live(folder, SEED, FEW, lived -> {});
    }

    private static void live(Path folder, long first, long count, LongConsumer lived) {
        RandomHistory history = new RandomHistory(folder);
        for (long seed = first; seed < first + count; seed++) {
            try {
                history.run(seed);
                lived.accept(seed - first + 1);
            } catch (RuntimeException | AssertionError e) {
                String told = String.join("\n  ", history.log());
                throw new AssertionError("seed " + seed + ":\n  " + told + "\n" + told(e), e);
            }
        }
    }

    private static String told(Throwable e) {
        if (e instanceof AssertionFailedError failed && failed.isExpectedDefined()) {
            List<String> here = lines(failed.getExpected());
            List<String> there = lines(failed.getActual());
            return "only here: "
                    + here.stream().filter(line -> !there.contains(line)).toList()
                    + "\nonly there: "
                    + there.stream().filter(line -> !here.contains(line)).toList();
        }
        return String.valueOf(e);
    }

    private static List<String> lines(ValueWrapper value) {
        return List.of(String.valueOf(value.getValue()).split("\n", -1));
    }
}
