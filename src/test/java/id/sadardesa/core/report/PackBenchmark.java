package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.billing.ManyVillages;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * By hand: what the whole pack of a month costs a kecamatan of 16 villages and 3,000 people with a
 * year of bills and payments, reading the records included; first cold, then warm.
 */
public final class PackBenchmark {
    private static final int PEOPLE = 3_000;
    private static final int ROUNDS = 7;
    private static final Period FIRST = Period.parse("2025-04");
    private static final Period LAST = Period.parse("2026-03");

    private PackBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("pack");
        try (TestOffice office = TestOffice.in(folder)) {
            fill(office);
            Reports reports = office.rooms().reports;
            long[][] read = new long[2][ROUNDS];
            long[][] written = new long[2][ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long[] start = now();
                MonthlyReport report = reports.ready(LAST, Progress.SILENT);
                long[] middle = now();
                reports.pack()
                        .write(report, folder, Edition.signed(Paper.F4, null), Progress.SILENT);
                long[] end = now();
                for (int kind = 0; kind < 2; kind++) {
                    read[kind][i] = middle[kind] - start[kind];
                    written[kind][i] = end[kind] - middle[kind];
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d people, first: %d + %d ms; then (median) reading %d, writing %d ms by the"
                            + " clock, %d and %d of processor time%n",
                    PEOPLE,
                    read[0][0] / 1_000_000,
                    written[0][0] / 1_000_000,
                    median(read[0]),
                    median(written[0]),
                    median(read[1]),
                    median(written[1]));
            closed(office);
        }
    }

    /** A closed month is made again from the journal, the first time it is asked for. */
    private static void closed(TestOffice office) {
        Period month = LAST.previous();
        for (Period each = FIRST; each.compareTo(LAST) < 0; each = each.next()) {
            office.rooms().ledger.periods().close(each);
        }
        for (int i = 0; i < 3; i++) {
            var reports = office.restart().reports;
            long[] start = now();
            reports.ready(month, Progress.SILENT);
            long[] end = now();
            System.out.printf(
                    Locale.ROOT,
                    "a closed month again: %d ms by the clock, %d of processor time%n",
                    (end[0] - start[0]) / 1_000_000,
                    (end[1] - start[1]) / 1_000_000);
        }
    }

    /** The clock, and the processor time of this thread, which a busy machine does not stretch. */
    private static long[] now() {
        return new long[] {
            System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
        };
    }

    private static void fill(TestOffice office) {
        ManyVillages.fill(office, 1, PEOPLE, FIRST);
        var rooms = office.rooms();
        Map<UUID, String> numbers = new HashMap<>();
        rooms.people
                .all()
                .forEach(one -> numbers.put(one.id(), "240%08d".formatted(numbers.size())));
        rooms.people.kpjs().record(numbers);
        LocalDate start = FIRST.first();
        rooms.enrolments.registered(rooms.enrolments.all(), start);
        rooms.enrolments.activate(rooms.enrolments.all(), start.plusDays(3));
        for (Period month = FIRST; month.compareTo(LAST) <= 0; month = month.next()) {
            rooms.ledger.bills().issue(month);
        }
        // two thirds of the villages have paid, each of the others stopped on the way
        int no = 0;
        for (Overdue one : rooms.ledger.arrears().overdue(TestOffice.TODAY)) {
            int paid = no % 3 == 0 ? no % one.months().size() : one.months().size();
            for (Overdue.Month month : one.months().subList(0, paid)) {
                rooms.ledger
                        .payments()
                        .record(
                                PaymentForm.of(
                                        one.debtor(),
                                        month.period(),
                                        month.open(),
                                        month.period().last()));
            }
            no++;
        }
    }

    private static long median(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, 2, nanos.length);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1_000_000;
    }
}
