package id.sadardesa.core.press;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.paper.Paper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far each printer of the office is off, tray by tray, as somebody measured it. */
public final class Calibrations {
    private static final int LONGEST_PRINTER = 120;
    private static final int LONGEST_TRAY = 80;

    /** Who reads more than this has read something else. */
    private static final BigDecimal MOST_OFF = BigDecimal.valueOf(15);

    private static final BigDecimal MOST_SCALE = new BigDecimal("0.10");

    /** A calibration with its machine and the day it was measured. */
    public record Known(Machine machine, Calibration calibration, LocalDate measuredOn) {}

    private final CalibrationStore store;
    private final Journal journal;
    private final Clock clock;

    public Calibrations(Database database, Journal journal, Clock clock) {
        this.store = new CalibrationStore(database);
        this.journal = journal;
        this.clock = clock;
    }

    /** All that were measured, by printer and tray. */
    public List<Known> all() {
        return store.all();
    }

    /** That of one machine; nothing is corrected when nobody has measured it. */
    public Calibration of(@Nullable Machine machine) {
        return all().stream()
                .filter(known -> known.machine().equals(machine))
                .findFirst()
                .map(Known::calibration)
                .orElse(Calibration.NONE);
    }

    /**
     * That of a machine that somebody named, in any spelling of capitals.
     *
     * @throws Problem when nobody has measured it; names those that were
     */
    public Calibration measured(Machine machine) {
        List<Known> all = all();
        return all.stream()
                .filter(known -> known.machine().means(machine))
                .findFirst()
                .map(Known::calibration)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "press.unmeasured",
                                        machine.printer(),
                                        machine.tray(),
                                        all.stream().map(one -> one.machine().said()).toList()));
    }

    /** What is wrong with a machine and what was read on its test page. */
    public List<FieldProblem> check(Machine machine, Reading reading) {
        List<FieldProblem> problems = new ArrayList<>();
        length("printer", machine.printer(), LONGEST_PRINTER, problems);
        length("tray", machine.tray(), LONGEST_TRAY, problems);
        near("left", reading.left(), Reading.CROSS, MOST_OFF, problems);
        near("top", reading.top(), Reading.CROSS, MOST_OFF, problems);
        scaled("across", reading.across(), Reading.ACROSS, problems);
        scaled("down", reading.down(), Reading.DOWN, problems);
        return problems;
    }

    private static void length(String field, String text, int most, List<FieldProblem> problems) {
        if (text.isEmpty() || text.length() > most) {
            problems.add(FieldProblem.error(field, "press.check.name", most));
        }
    }

    private static void near(
            String field,
            BigDecimal read,
            BigDecimal meant,
            BigDecimal most,
            List<FieldProblem> problems) {
        if (read.subtract(meant).abs().compareTo(most) > 0) {
            problems.add(
                    FieldProblem.error(
                            field, "press.check.far", read, meant.subtract(most), meant.add(most)));
        }
    }

    private static void scaled(
            String field,
            @Nullable BigDecimal read,
            BigDecimal meant,
            List<FieldProblem> problems) {
        if (read != null) {
            near(field, read, meant, meant.multiply(MOST_SCALE), problems);
        }
    }

    /**
     * Keeps what was measured; a later measurement of the same machine takes its place.
     *
     * @throws Problem when {@link #check} finds an error
     */
    public Calibration measure(Machine machine, Reading reading) {
        check(machine, reading).stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
        Calibration calibration = reading.calibration();
        Optional<CalibrationStore.Row> row = store.row(machine);
        journal.act(
                Action.of("press.measure", machine.printer(), machine.tray()),
                pen -> {
                    CalibrationStore.keep(
                            pen, row, new Known(machine, calibration, LocalDate.now(clock)));
                    return machine;
                });
        return calibration;
    }

    /** Forgets a machine, e.g. because the office has it no longer. */
    public void forget(Machine machine) {
        store.row(machine)
                .ifPresent(
                        row ->
                                journal.act(
                                        Action.of(
                                                "press.forget", machine.printer(), machine.tray()),
                                        pen -> {
                                            CalibrationStore.delete(pen, row);
                                            return row;
                                        }));
    }

    /** The page that is measured: a cross of millimetres, as the printer prints it uncorrected. */
    public byte[] testPage(Paper paper) {
        return TestPage.of(paper);
    }
}
