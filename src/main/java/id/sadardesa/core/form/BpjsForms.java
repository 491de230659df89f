package id.sadardesa.core.form;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bills;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.Disclosures;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Village;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The door to the printed forms of BPJS Ketenagakerjaan: F1, F1a, F2 and F2a, out of what the
 * office knows. The totals are those of the bills to the sen.
 */
public final class BpjsForms {
    private final Offices offices;
    private final People people;
    private final Enrolments enrolments;
    private final Contributions contributions;
    private final Bills bills;
    private final Disclosures disclosures;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public BpjsForms(
            Offices offices,
            People people,
            Enrolments enrolments,
            Contributions contributions,
            Bills bills,
            Disclosures disclosures,
            Clock clock) {
        this.offices = offices;
        this.people = people;
        this.enrolments = enrolments;
        this.contributions = contributions;
        this.bills = bills;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /**
     * What the forms of a month say: F1A for those who are put forward and not registered yet, the
     * others for every employer with workers.
     *
     * @param only one village, or null for all
     */
    public FormBatch batch(FormKind kind, Period period, @Nullable Village only) {
        Employers employers = new Employers(offices);
        if (kind == FormKind.F1A) {
            return new FormBatch(
                    kind, period, List.of(), List.of(), applicants(employers, period, only));
        }
        PayLists lists = new PayLists(employers, contributions, bills, enrolments);
        List<PayList> all = lists.of(period);
        List<PayList> now = only(kind == FormKind.F1 ? withAll(all, employers, period) : all, only);
        return new FormBatch(
                kind,
                period,
                now,
                kind == FormKind.F2 ? before(now, lists.of(period.previous())) : List.of(),
                List.of());
    }

    /** A village is put on the books before its first worker is. */
    private List<PayList> withAll(List<PayList> lists, Employers employers, Period period) {
        List<PayList> all = new ArrayList<>(lists);
        for (VillageBill bill : contributions.bill(period).villages()) {
            Employer employer = employers.of(bill.village());
            if (all.stream().noneMatch(list -> list.employer().equals(employer))) {
                all.add(new PayList(employer, period, false, List.of()));
            }
        }
        all.sort(
                Comparator.comparing(BpjsForms::place)
                        .thenComparing(list -> list.employer().kind()));
        return all;
    }

    private static String place(PayList list) {
        Village village = list.employer().village();
        return village == null ? "" : village.code().dotted();
    }

    private List<FormBatch.Applicant> applicants(
            Employers employers, Period period, @Nullable Village only) {
        return contributions
                .bill(period)
                .people()
                .filter(bill -> bill.participation().segment().wageEarner())
                .filter(bill -> bill.participation().state() == State.PROPOSED)
                .filter(bill -> only == null || bill.village().id().equals(only.id()))
                .map(
                        bill ->
                                new FormBatch.Applicant(
                                        bill,
                                        employers.of(
                                                bill.participation().segment(), bill.village())))
                .toList();
    }

    private static List<PayList> only(List<PayList> all, @Nullable Village village) {
        return all.stream()
                .filter(list -> village == null || isOf(list.employer(), village))
                .toList();
    }

    private static boolean isOf(Employer employer, Village village) {
        Village whose = employer.village();
        return whose != null && whose.id().equals(village.id());
    }

    private static List<PayList> before(List<PayList> now, List<PayList> previous) {
        List<PayList> before = new ArrayList<>();
        for (PayList list : now) {
            before.add(
                    previous.stream()
                            .filter(one -> one.employer().equals(list.employer()))
                            .findFirst()
                            .orElse(
                                    new PayList(
                                            list.employer(),
                                            list.period().previous(),
                                            false,
                                            List.of())));
        }
        return before;
    }

    /**
     * The forms as PDF.
     *
     * @param full whether NIK and KPJ stand in it whole, as the branch needs them; the training
     *     office never shows them
     * @throws Problem when there is nothing to print
     */
    public byte[] paper(FormBatch batch, Paper sheet, boolean full) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(batch, sheet, full, out, Progress.SILENT);
        return out.toByteArray();
    }

    /**
     * Writes the forms as PDF, or F2 and F2A as a workbook, as the file's name ends; with NIK and
     * KPJ shortened.
     *
     * @throws Problem when there is nothing to write, the name ends otherwise or the place cannot
     *     be written to
     */
    public void write(FormBatch batch, Path file, Paper sheet, Progress progress) {
        write(batch, file, sheet, false, progress);
    }

    /**
     * Writes them with whole NIK and KPJ, as the branch needs them; the journal keeps why.
     *
     * @param reason as it was typed
     * @throws Problem as {@link #write}, and when no reason is given
     */
    public void writeWhole(
            FormBatch batch, Path file, Paper sheet, @Nullable String reason, Progress progress) {
        refuseNothing(batch);
        refuseOtherKinds(batch, file);
        disclosures.note(
                batch.kind().name().toLowerCase(Locale.ROOT),
                batch.period(),
                String.valueOf(file.getFileName()),
                (int) batch.people(),
                reason);
        write(batch, file, sheet, true, progress);
    }

    private void write(FormBatch batch, Path file, Paper sheet, boolean full, Progress progress) {
        refuseNothing(batch);
        refuseOtherKinds(batch, file);
        if (isWorkbook(file)) {
            new FormWorkbook(batch, stationery(sheet), numbers(full)).write(file, progress);
        } else {
            SafeFile.write(file, out -> draw(batch, sheet, full, out, progress));
        }
    }

    private static boolean isWorkbook(Path file) {
        return ending(file, ".xlsx");
    }

    private static boolean ending(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static void refuseOtherKinds(FormBatch batch, Path file) {
        boolean table = batch.kind().isTable();
        if (!ending(file, ".pdf") && !(isWorkbook(file) && table)) {
            throw Problem.of(
                    table ? "form.file.both" : "form.file.pdf", String.valueOf(file.getFileName()));
        }
    }

    private void refuseNothing(FormBatch batch) {
        if (batch.isEmpty()) {
            throw Problem.of("form.nobody." + batch.kind(), batch.period());
        }
    }

    private Numbers numbers(boolean full) {
        return new Numbers(full && !offices.current().training());
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), texts);
    }

    private void draw(
            FormBatch batch, Paper sheet, boolean full, OutputStream out, Progress progress) {
        refuseNothing(batch);
        Stationery stationery = stationery(batch.kind().lies() ? sheet.turned() : sheet);
        Signatories signatories = new Signatories(stationery, people);
        String title =
                texts.get("form.paper.title", texts.get(batch.kind().textKey()), batch.period());
        try (PaperDocument paper = stationery.open(out, title)) {
            new FormPages(batch, paper, stationery, signatories, numbers(full)).draw(progress);
        }
    }
}
