package id.sadardesa.core.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door to the papers of issued bills: a letter for each debtor, and a workbook of a month. */
public final class BillPapers {
    private final Bills bills;
    private final Arrears arrears;
    private final Offices offices;
    private final Clock clock;
    private final Texts texts = Texts.indonesian();

    public BillPapers(Bills bills, Arrears arrears, Offices offices, Clock clock) {
        this.bills = bills;
        this.arrears = arrears;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The letter of one bill as PDF.
     *
     * @param number the letter's number, or null to leave room for it
     */
    public byte[] letter(Bill bill, Paper sheet, @Nullable String number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(Map.of(bill, bills.people(bill)), sheet, number, out, Progress.SILENT);
        return out.toByteArray();
    }

    /** Writes the letter of one bill as PDF. */
    public void write(Bill bill, Path file, Paper sheet, @Nullable String number) {
        Map<Bill, List<BilledPerson>> one = Map.of(bill, bills.people(bill));
        SafeFile.write(file, out -> write(one, sheet, number, out, Progress.SILENT));
    }

    /** Writes the letters of some bills as PDF, one after another. */
    public void write(
            List<Bill> chosen, Path file, Paper sheet, @Nullable String number, Progress progress) {
        Map<Bill, List<BilledPerson>> all = new LinkedHashMap<>();
        chosen.forEach(bill -> all.put(bill, bills.people(bill)));
        SafeFile.write(file, out -> write(all, sheet, number, out, progress));
    }

    /**
     * Writes all bills of a month as the file's name ends: {@code .xlsx} the workbook, else the
     * letters, one after another.
     *
     * @throws Problem when the month was not issued
     */
    public void write(
            Period period, Path file, Paper sheet, @Nullable String number, Progress progress) {
        Map<Bill, List<BilledPerson>> all = bills.people(period);
        if (all.isEmpty()) {
            throw Problem.of("billing.paper.none", period);
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            new BillWorkbook(period, all, settlements(), stationery(sheet)).write(file);
        } else {
            SafeFile.write(file, out -> write(all, sheet, number, out, progress));
        }
    }

    /**
     * Writes a heat map as workbook: its letters, and what is owed.
     *
     * @throws Problem when the place cannot be written to
     */
    public void map(HeatMap map, Path file, Paper sheet) {
        new HeatMapWorkbook(map, stationery(sheet)).write(file);
    }

    /** The letter that reminds a debtor of what is owed, as PDF. */
    public byte[] reminder(Overdue overdue, Paper sheet, @Nullable String number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reminders(List.of(overdue), out, sheet, number, Progress.SILENT);
        return out.toByteArray();
    }

    /**
     * Writes the letters that remind debtors of what they owe as PDF, one after another.
     *
     * @throws Problem when nobody owes anything
     */
    public void reminders(
            List<Overdue> chosen,
            Path file,
            Paper sheet,
            @Nullable String number,
            Progress progress) {
        if (chosen.isEmpty()) {
            throw Problem.of("billing.arrears.none");
        }
        SafeFile.write(file, out -> reminders(chosen, out, sheet, number, progress));
    }

    private void reminders(
            List<Overdue> chosen,
            OutputStream out,
            Paper sheet,
            @Nullable String number,
            Progress progress) {
        Stationery stationery = stationery(sheet);
        ArrearsLetter letter = new ArrearsLetter(stationery, number);
        try (PaperDocument paper = stationery.open(out, texts.get("billing.arrears.subject"))) {
            for (int i = 0; i < chosen.size(); i++) {
                progress.check();
                progress.at(i, chosen.size());
                if (i > 0) {
                    paper.newPage();
                }
                letter.write(paper, chosen.get(i));
            }
        }
    }

    private void write(
            Map<Bill, List<BilledPerson>> all,
            Paper sheet,
            @Nullable String number,
            OutputStream out,
            Progress progress) {
        Stationery stationery = stationery(sheet);
        BillLetter letter = new BillLetter(stationery, number);
        Map<UUID, Settlement> settlements = settlements();
        Period period = all.keySet().iterator().next().period();
        try (PaperDocument paper = stationery.open(out, texts.get("billing.paper.title", period))) {
            int done = 0;
            for (Map.Entry<Bill, List<BilledPerson>> one : all.entrySet()) {
                progress.check();
                progress.at(done, all.size());
                if (done++ > 0) {
                    paper.newPage();
                }
                letter.write(paper, settlement(settlements, one.getKey()), one.getValue());
            }
        }
    }

    /** How far each bill is paid today. */
    private Map<UUID, Settlement> settlements() {
        return arrears.accounts(LocalDate.now(clock)).stream()
                .flatMap(account -> account.bills().stream())
                .collect(Collectors.toMap(one -> one.bill().id(), Function.identity()));
    }

    private static Settlement settlement(Map<UUID, Settlement> all, Bill bill) {
        return all.getOrDefault(bill.id(), Settlement.untouched(bill));
    }

    private Stationery stationery(Paper sheet) {
        return Stationery.of(offices, sheet, LocalDate.now(clock), texts);
    }
}
