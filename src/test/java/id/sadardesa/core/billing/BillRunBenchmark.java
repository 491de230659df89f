package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.journal.Action;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * By hand: 25,000 people in 352 villages (22 kecamatan of 16) are billed. How many people-months a
 * second the arithmetic does; the stored run beside bare JDBC batches of the same rows into the
 * same tables; and what a run costs when 12, 24 and 36 months are closed ({@code closed} as
 * argument, some minutes).
 */
public final class BillRunBenchmark {
    private static final int PEOPLE = 25_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final Period FIRST = Period.parse("2023-01");

    /** Rows of one table as they were read. */
    private record Rows(String table, List<String> columns, List<@Nullable Object[]> values) {}

    private BillRunBenchmark() {}

    public static void main(String[] args) throws IOException {
        int people = args.length > 1 ? Integer.parseInt(args[1]) : PEOPLE;
        Path folder = Files.createTempDirectory("bills");
        try (TestOffice office = TestOffice.in(folder)) {
            say(
                    "%d people in %d villages%n",
                    ManyVillages.fill(office, people, FIRST), ManyVillages.COUNT);
            if (args.length > 0) {
                closed(office);
            } else {
                calculation(office);
                stored(office);
            }
        }
    }

    private static void calculation(TestOffice office) {
        double[][] months = new double[2][ROUNDS];
        double[][] lines = new double[2][ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Function<Period, OfficeBill> run = office.rooms().contributions.months();
            Due due = new Due(office.rooms().contributions.months());
            double[] pure = both(() -> year(run));
            double[] whole = both(() -> year(due::of));
            for (int kind = 0; kind < 2 && i >= 0; kind++) {
                months[kind][i] = pure[kind];
                lines[kind][i] = whole[kind];
            }
        }
        say("people-months a second, worked out:    %s%n", rate(months));
        say("the same with the lines of the bills:  %s%n", rate(lines));
    }

    private static String rate(double[][] times) {
        return "%,.0f of processor time, %,.0f by the clock"
                .formatted(
                        PEOPLE * 12_000.0 / median(times[0]), PEOPLE * 12_000.0 / median(times[1]));
    }

    /** Milliseconds on the processor, which a busy machine does not stretch, and by the clock. */
    private static double[] both(Runnable work) {
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double clock = millis(work);
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new double[] {(after - busy) / 1e6, clock};
    }

    private static <T> T year(Function<Period, T> run) {
        Period month = Period.parse("2025-01");
        T last = run.apply(month);
        for (int i = 1; i < 12; i++) {
            month = month.next();
            last = run.apply(month);
        }
        return last;
    }

    private static void stored(TestOffice office) {
        Period month = Period.parse("2026-01");
        Bills bills = office.rooms().ledger.bills();
        double[][] looked = new double[2][ROUNDS];
        double[][] ours = new double[2][ROUNDS];
        double[][] bare = new double[2][ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double[] look = both(() -> bills.preview(month));
            double[] issue = both(() -> bills.issue(month));
            List<Rows> rows = new ArrayList<>();
            raw(office, handle -> take(handle, rows));
            double[] peer = both(() -> raw(office, handle -> put(handle, rows)));
            raw(office, BillRunBenchmark::empty);
            for (int kind = 0; kind < 2 && i >= 0; kind++) {
                looked[kind][i] = look[kind];
                ours[kind][i] = issue[kind];
                bare[kind][i] = peer[kind];
            }
        }
        say("processor: ");
        say(looked[0], ours[0], bare[0]);
        say("clock:     ");
        say(looked[1], ours[1], bare[1]);
    }

    private static void say(double[] looked, double[] ours, double[] bare) {
        say(
                "stored run: %.0f ms (reading and working out alone %.0f), bare batches %.0f ms:"
                        + " %.2f x; beyond working out %.2f x%n",
                median(ours),
                median(looked),
                median(bare),
                median(ours) / median(bare),
                (median(ours) - median(looked)) / median(bare));
    }

    /** Past the journal, in one transaction that is forced to the medium as ours are. */
    private static void raw(TestOffice office, Work work) {
        office.rooms()
                .journal
                .act(
                        Action.of("uji"),
                        pen -> {
                            try {
                                work.on(pen.handle());
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                            return null;
                        });
    }

    private interface Work {
        void on(Handle handle) throws SQLException;
    }

    private static void take(Handle handle, List<Rows> into) {
        for (String table : List.of("bill", "bill_basis", "bill_line")) {
            List<String> columns = new ArrayList<>();
            List<@Nullable Object[]> values =
                    handle.createQuery("select * from " + table)
                            .map(
                                    (rows, context) -> {
                                        int count = rows.getMetaData().getColumnCount();
                                        @Nullable Object[] row = new Object[count];
                                        for (int i = 0; i < count; i++) {
                                            row[i] = rows.getObject(i + 1);
                                            if (columns.size() < count) {
                                                columns.add(
                                                        rows.getMetaData().getColumnName(i + 1));
                                            }
                                        }
                                        return row;
                                    })
                            .list();
            into.add(new Rows(table, columns, values));
        }
        empty(handle);
    }

    private static void empty(Handle handle) {
        for (String table : List.of("bill_line", "bill_basis", "bill")) {
            handle.execute("delete from " + table);
        }
    }

    private static void put(Handle handle, List<Rows> all) throws SQLException {
        for (Rows rows : all) {
            String sql =
                    "insert into "
                            + rows.table()
                            + " ("
                            + String.join(", ", rows.columns())
                            + ") values (?"
                            + ", ?".repeat(rows.columns().size() - 1)
                            + ")";
            try (PreparedStatement insert = handle.getConnection().prepareStatement(sql)) {
                int waiting = 0;
                for (@Nullable Object[] row : rows.values()) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                    if (++waiting % 500 == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
    }

    /** Issues and closes month after month; the run after it is looked at, not kept. */
    private static void closed(TestOffice office) {
        Period month = FIRST;
        for (int closed = 0; closed <= 36; closed++) {
            if (closed % 12 == 0) {
                Period next = month;
                double[] times = new double[7];
                for (int i = 0; i < times.length; i++) {
                    times[i] = both(() -> office.rooms().ledger.bills().preview(next))[0];
                }
                say(
                        "%d months closed: next month is worked out in %.0f ms of processor time%n",
                        closed, median(times));
            }
            if (closed < 36) {
                office.rooms().ledger.bills().issue(month);
                office.rooms().ledger.periods().close(month);
                month = month.next();
            }
        }
    }

    private static void say(String what, Object... values) {
        System.out.printf(Locale.ROOT, what, values);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
