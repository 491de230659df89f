package id.sadardesa.desk.billing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Where every village stands with every month of a year, and who is late. */
public final class ArrearsViewModel {
    /**
     * What was read.
     *
     * @param overdue who should have paid by now and has not, or still owes a penalty
     */
    record Picture(HeatMap map, List<Overdue> overdue, boolean billed, Office office) {
        Picture {
            overdue = List.copyOf(overdue);
        }

        Rupiah open() {
            return overdue.stream().map(Overdue::open).reduce(Rupiah.ZERO, Rupiah::plus);
        }

        Rupiah penalty() {
            return overdue.stream().map(Overdue::penalty).reduce(Rupiah.ZERO, Rupiah::plus);
        }
    }

    private static final int YEARS_BACK = 5;

    final ObjectProperty<Integer> year;

    private final BillingDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();

    public ArrearsViewModel(BillingDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.notices = notices;
        this.jobs = jobs;
        this.year = new SimpleObjectProperty<>(doors.today().getYear());
        year.subscribe(this::refresh);
    }

    Words words() {
        return new Words(doors.texts(), doors.today());
    }

    /** Next year stands first: what is paid in advance lies there. */
    List<Integer> years() {
        int next = doors.today().getYear() + 1;
        return IntStream.rangeClosed(0, YEARS_BACK + 1).mapToObj(back -> next - back).toList();
    }

    ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    void refresh() {
        int wanted = year.get();
        Period from = new Period(YearMonth.of(wanted, Month.JANUARY));
        Period to = new Period(YearMonth.of(wanted, Month.DECEMBER));
        jobs.ask(
                () ->
                        new Picture(
                                doors.arrears().heatMap(from, to, doors.today()),
                                doors.arrears().owing(doors.today()),
                                !doors.arrears().accounts(doors.today()).isEmpty(),
                                doors.offices().current()),
                read -> {
                    if (wanted == year.get()) {
                        picture.set(read);
                    }
                });
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** {@code surat-tunggakan-2026-03-10.pdf}, with the village where it is only one. */
    String fileName(List<Overdue> whom) {
        String one =
                whom.size() == 1
                        ? "-" + whom.get(0).debtor().village().name().replaceAll("\\W+", "-")
                        : "";
        return "surat-tunggakan-" + doors.today() + one + ".pdf";
    }

    /** Writes the letters that remind debtors of what they owe. */
    void save(List<Overdue> whom, Path file) {
        jobs.start(
                Text.of("billing.arrears.writing"),
                progress -> {
                    doors.papers().reminders(whom, file, Paper.F4, null, progress);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "billing.arrears.written",
                                        whom.size(),
                                        String.valueOf(written.getFileName())),
                                written));
    }

    String mapName() {
        return "peta-iuran-" + year.get() + ".xlsx";
    }

    /** Writes the map that is shown as a workbook. */
    void saveMap(Path file) {
        Picture known = picture.get();
        if (known == null) {
            return;
        }
        jobs.start(
                Text.of("billing.map.writing"),
                progress -> {
                    doors.papers().map(known.map(), file, Paper.F4);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "billing.map.written",
                                        String.valueOf(written.getFileName())),
                                written));
    }

    /** Finds the bill of a village and month; empty when it has none, or more than one. */
    void find(Village village, Period period, Consumer<Optional<Bill>> found) {
        jobs.ask(
                () ->
                        doors.arrears().accounts(doors.today()).stream()
                                .filter(one -> one.debtor().village().id().equals(village.id()))
                                .map((Account one) -> one.of(period))
                                .flatMap(Optional::stream)
                                .map(Settlement::bill)
                                .toList(),
                bills ->
                        found.accept(
                                bills.size() == 1 ? Optional.of(bills.get(0)) : Optional.empty()));
    }
}
