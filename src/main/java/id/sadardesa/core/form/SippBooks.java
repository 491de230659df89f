package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Bills;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The door to the upload workbooks of SIPP: who belongs into which, checked row by row before
 * anything is written. A workbook never holds a row that SIPP would refuse for what we know.
 */
public final class SippBooks {
    private final Offices offices;
    private final Contributions contributions;
    private final Bills bills;
    private final Rules rules;
    private final Journal journal;
    private final Clock clock;

    public SippBooks(
            Offices offices,
            Contributions contributions,
            Bills bills,
            Rules rules,
            Journal journal,
            Clock clock) {
        this.offices = offices;
        this.contributions = contributions;
        this.bills = bills;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who belongs into the workbooks of a month, one workbook for each employer (NPP):
     *
     * <ul>
     *   <li>NEW: who was put forward up to this month, is not registered yet and has no KPJ
     *   <li>CONTINUED: the same, with a KPJ
     *   <li>LEFT: who was registered and left in this month
     *   <li>WAGES: who is registered and takes part in this month
     * </ul>
     *
     * @param only one village, or null for all
     * @throws Problem for UPDATE, which exists only inside a workbook that SIPP gave
     */
    public SippPlan plan(SippKind kind, Period period, @Nullable Village only) {
        if (kind == SippKind.UPDATE) {
            throw Problem.of("form.sipp.needsDownload");
        }
        return new SippPlan(kind, period, sorter(kind, period).sheets(bills(kind, period, only)));
    }

    /**
     * The same for WAGES and UPDATE, filled into the workbook that SIPP gave: its rows in its order
     * with its codes, and in them only what may be changed.
     *
     * @param download the file as it came from SIPP
     * @throws Problem when it is no such workbook
     */
    public SippPlan fill(SippKind kind, Period period, Path download, Progress progress) {
        if (kind != SippKind.WAGES && kind != SippKind.UPDATE) {
            throw Problem.of("form.sipp.noDownload", kind.sheet());
        }
        SippDownload given = SippDownload.read(kind, download, progress);
        List<PersonBill> people = bills(SippKind.WAGES, period, null);
        return new SippPlan(kind, period, sorter(kind, period).filled(given, people));
    }

    private SippSorter sorter(SippKind kind, Period period) {
        RuleBook book = rules.book();
        Map<UUID, Rupiah> late = kind == SippKind.WAGES ? new BackPay(bills).of(period) : Map.of();
        return new SippSorter(
                kind,
                period,
                new Employers(offices),
                Practice.of(offices),
                book,
                late,
                LocalDate.now(clock));
    }

    private List<PersonBill> bills(SippKind kind, Period period, @Nullable Village only) {
        Predicate<PersonBill> belongs = belongs(kind, period);
        return contributions
                .bill(period)
                .people()
                .filter(bill -> bill.participation().segment().wageEarner())
                .filter(bill -> only == null || bill.village().id().equals(only.id()))
                .filter(belongs)
                .toList();
    }

    private static Predicate<PersonBill> belongs(SippKind kind, Period period) {
        return switch (kind) {
            case NEW -> bill -> isPutForward(bill) && bill.person().kpj() == null;
            case CONTINUED -> bill -> isPutForward(bill) && bill.person().kpj() != null;
            case LEFT -> bill -> wasRegistered(bill) && leftIn(bill.participation(), period);
            case WAGES, UPDATE -> SippBooks::wasRegistered;
        };
    }

    private static boolean isPutForward(PersonBill bill) {
        return bill.participation().state() == State.PROPOSED;
    }

    private static boolean wasRegistered(PersonBill bill) {
        Participation one = bill.participation();
        return one.registeredOn() != null || one.activeOn() != null;
    }

    private static boolean leftIn(Participation one, Period period) {
        LocalDate ended = one.endedOn();
        return ended != null && Period.of(ended).equals(period);
    }

    /**
     * Writes the workbooks under the names that SIPP demands, into one folder; parts beyond 10,000
     * rows into folders of their own.
     *
     * @return what was written
     * @throws Problem when no row can be written, or the place cannot be written to
     */
    public List<SippFile> write(SippPlan plan, Path folder, Progress progress) {
        try (Tray tray = Tray.over(folder)) {
            List<SippFile> files = writer(plan).write(tray.place(), progress);
            tray.putDown();
            return note(
                    plan.period(),
                    files.stream().map(one -> one.at(tray.target(one.file()))).toList());
        }
    }

    private SippWriter writer(SippPlan plan) {
        return new SippWriter(plan, offices.current(), LocalDate.now(clock));
    }

    /**
     * Writes the only workbook of a plan to a file of this name.
     *
     * @throws Problem when there would be several, or none
     */
    public SippFile writeOne(SippPlan plan, Path file, Progress progress) {
        SippFile written = writer(plan).writeOne(file, progress);
        note(plan.period(), List.of(written));
        return written;
    }

    /** Notes that they were written: what the branch got can be read in the journal. */
    private List<SippFile> note(Period month, List<SippFile> files) {
        int rows = files.stream().mapToInt(SippFile::rows).sum();
        journal.act(
                Action.of("form.sipp", month, files.size(), rows),
                pen -> {
                    SippStore.insert(pen, month, files);
                    return files;
                });
        return files;
    }

    /**
     * Writes whatever the branch has to enter of a month into one folder: newcomers, those who come
     * again, who left, and the wages; and beside them who is refused and why.
     *
     * @throws Problem when nobody belongs into any of them, or the place cannot be written to;
     *     nothing is left there then
     */
    public SippSet writeAll(Period period, Path folder, Progress progress) {
        List<SippPlan> plans =
                Stream.of(SippKind.NEW, SippKind.CONTINUED, SippKind.LEFT, SippKind.WAGES)
                        .map(kind -> plan(kind, period, null))
                        .toList();
        if (plans.stream().allMatch(plan -> plan.rows() == 0 && plan.refused() == 0)) {
            throw Problem.of("form.sipp.nothing", period);
        }
        try (Tray tray = Tray.over(folder)) {
            SippSet set = writeAll(plans, tray, progress);
            progress.check();
            tray.putDown();
            note(period, set.files());
            return set;
        }
    }

    private SippSet writeAll(List<SippPlan> plans, Tray tray, Progress progress) {
        List<SippFile> files = new ArrayList<>();
        List<Path> faults = new ArrayList<>();
        for (SippPlan plan : plans) {
            progress.check();
            if (plan.rows() > 0) {
                writer(plan).write(tray.place(), progress).stream()
                        .map(one -> one.at(tray.target(one.file())))
                        .forEach(files::add);
            }
            if (plan.refused() > 0) {
                Path file = tray.place().resolve("ditolak-" + plan.kind().sheet() + ".xlsx");
                writeFaults(plan, file);
                faults.add(tray.target(file));
            }
        }
        return new SippSet(
                files, plans.stream().mapToInt(SippPlan::refused).sum(), reasons(plans), faults);
    }

    /** Each reason once; what keeps a whole employer out comes before what is one person's. */
    private static List<SippFault> reasons(List<SippPlan> plans) {
        Map<Text, SippFault> reasons = new LinkedHashMap<>();
        plans.stream()
                .flatMap(plan -> plan.faults().stream())
                .filter(fault -> fault.problem().isError())
                .sorted(Comparator.comparing(fault -> fault.person() != null))
                .forEach(fault -> reasons.putIfAbsent(fault.problem().text(), fault));
        return List.copyOf(reasons.values());
    }

    /** Writes who is refused and why, and what to look at, as a workbook for the office. */
    public void writeFaults(SippPlan plan, Path file) {
        new FaultsWorkbook(plan, offices.current(), LocalDate.now(clock)).write(file);
    }
}
