package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What closed months lack or have too much, compared with the records as they stand now. The lines
 * of closed bills that are still right are never read, so that many closed months cost little.
 */
final class ClosedMonths {
    /** From how many doubtful bills on all lines of a month are read at once. */
    private static final int MANY = 20;

    private final LineStore lines;
    private final Function<UUID, Person> persons;
    private final Map<Period, Map<Debtor, Bill>> issued = new HashMap<>();
    private final Map<UUID, Fingerprint> asked;
    private final Map<Period, List<Due.Placed>> corrected = new HashMap<>();

    /**
     * @param persons finds whom a line names
     * @param making the month that is being made; what stands in it already does not count
     */
    ClosedMonths(BillStore bills, LineStore lines, Function<UUID, Person> persons, Period making) {
        this.lines = lines;
        this.persons = persons;
        this.asked = bills.fingerprints();
        Map<UUID, Bill> byId = new HashMap<>();
        for (Bill bill : bills.all()) {
            byId.put(bill.id(), bill);
            issued.computeIfAbsent(bill.period(), none -> new TreeMap<>(Debtor.ORDER))
                    .put(bill.debtor(), bill);
        }
        for (LineStore.Stored one : lines.corrections()) {
            Bill bill = byId.get(one.bill());
            Correction correction = one.line().correction();
            if (bill != null && correction != null && !bill.period().equals(making)) {
                corrected
                        .computeIfAbsent(correction.month(), none -> new ArrayList<>())
                        .add(Shared.own(bill.debtor(), one.line(), persons));
            }
        }
    }

    /** The lines that put a closed month right. */
    List<Due.Placed> corrections(Period month, Due due) {
        Map<Debtor, List<BillLine>> should = due.of(month);
        List<Due.Placed> billed = new ArrayList<>(corrected.getOrDefault(month, List.of()));
        Set<String> touched =
                billed.stream().map(one -> one.debtor().key()).collect(Collectors.toSet());
        List<Bill> doubtful = new ArrayList<>();
        for (Bill bill : issued.getOrDefault(month, Map.of()).values()) {
            List<BillLine> now = should.getOrDefault(bill.debtor(), List.of());
            if (touched.contains(bill.debtor().key())
                    || !Fingerprint.of(now).equals(asked.get(bill.id()))) {
                doubtful.add(bill);
            } else {
                should.remove(bill.debtor());
            }
        }
        billed.addAll(own(month, doubtful));
        return Due.corrections(month, should, billed);
    }

    /** What bills asked for their own month. */
    private List<Due.Placed> own(Period month, List<Bill> bills) {
        Map<UUID, Debtor> debtors =
                bills.stream().collect(Collectors.toMap(Bill::id, Bill::debtor));
        List<LineStore.Stored> stored = new ArrayList<>();
        if (bills.size() < MANY) {
            bills.forEach(bill -> stored.addAll(lines.of(bill.id())));
        } else {
            stored.addAll(lines.of(month));
        }
        List<Due.Placed> own = new ArrayList<>();
        for (LineStore.Stored one : stored) {
            Debtor debtor = debtors.get(one.bill());
            if (debtor != null && one.line().correction() == null) {
                own.add(Shared.own(debtor, one.line(), persons));
            }
        }
        return own;
    }
}
