package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How workers and wages went from one month to the next (F2): last month, with those who came,
 * without those who left, with wages that changed, is this month.
 *
 * @param changed the sum of what wages rose or fell
 */
record Movement(Part last, Part joined, Part left, long changedWorkers, Rupiah changed, Part now) {
    /** Workers and the sum of their wages. */
    record Part(long workers, Rupiah wages) {}

    static Movement between(PayList last, PayList now) {
        Map<UUID, PayLine> before = byId(last);
        Map<UUID, PayLine> after = byId(now);
        Rupiah changed = Rupiah.ZERO;
        long workers = 0;
        for (PayLine line : after.values()) {
            PayLine old = before.get(line.participation());
            if (old != null && !old.wage().equals(line.wage())) {
                changed = changed.plus(line.wage().minus(old.wage()));
                workers++;
            }
        }
        return new Movement(
                part(before, Map.of()),
                part(after, before),
                part(before, after),
                workers,
                changed,
                part(after, Map.of()));
    }

    private static Map<UUID, PayLine> byId(PayList list) {
        return list.lines().stream()
                .filter(PayLine::counts)
                .collect(Collectors.toMap(PayLine::participation, Function.identity()));
    }

    private static Part part(Map<UUID, PayLine> lines, Map<UUID, PayLine> without) {
        Rupiah wages = Rupiah.ZERO;
        long workers = 0;
        for (PayLine line : lines.values()) {
            if (!without.containsKey(line.participation())) {
                wages = wages.plus(line.wage());
                workers++;
            }
        }
        return new Part(workers, wages);
    }
}
