package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.journal.Pen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an issue changes, gathered and written some villages at a time. */
final class Written {
    /** So many lines are worth a batch of their own. */
    private static final int BATCH = 1_000;

    private final Pen pen;
    private final Period period;
    private final BillStore store;
    private final LineStore lines;
    private final LineStore.Adding adding;
    private final List<Bill> fresh = new ArrayList<>();
    private final List<Bill> gone = new ArrayList<>();
    private final List<LineStore.Stored> wrong = new ArrayList<>();
    private final Map<UUID, List<BillLine>> missing = new LinkedHashMap<>();
    private int waiting;
    private boolean tidy;

    Written(Pen pen, Period period, BillStore store, LineStore lines, Map<Period, UUID> closings) {
        this.pen = pen;
        this.period = period;
        this.store = store;
        this.lines = lines;
        this.adding = new LineStore.Adding(pen, period, closings);
    }

    /** A bill that was not there. */
    void issue(Bill bill, List<BillLine> all) {
        fresh.add(bill);
        missing(bill, all);
    }

    /** A bill that is there, and what it should be; without lines it goes. */
    void change(Bill old, Bill young, List<LineStore.Stored> before, List<BillLine> after) {
        Set<BillLine> should = new HashSet<>(after);
        Set<BillLine> has = new HashSet<>();
        for (LineStore.Stored line : before) {
            has.add(line.line());
            if (!should.contains(line.line())) {
                wrong.add(line);
                waiting++;
            }
        }
        missing(old, after.stream().filter(line -> !has.contains(line)).toList());
        if (after.isEmpty()) {
            gone.add(old);
        } else if (!has.equals(should)) {
            store.revise(pen, young);
        }
    }

    private void missing(Bill bill, List<BillLine> some) {
        missing.put(bill.id(), some);
        waiting += some.size();
    }

    /** Writes what has come together, when it is enough for a batch. */
    void some() {
        if (waiting >= BATCH) {
            all();
        }
    }

    /** Writes what has come together. */
    private void all() {
        lines.delete(pen, wrong);
        store.insert(pen, fresh);
        adding.add(missing);
        gone.forEach(bill -> store.delete(pen, bill.id()));
        tidy |= !wrong.isEmpty();
        List.of(wrong, fresh, gone).forEach(List::clear);
        missing.clear();
        waiting = 0;
    }

    /** Writes the rest, and takes away what nothing rests on any more. */
    void finish() {
        all();
        if (tidy) {
            BasisStore.tidy(pen, period);
        }
    }
}
