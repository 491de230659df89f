package id.sadardesa.desk.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.BilledPerson;
import id.sadardesa.core.billing.Official;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One bill: whom it names, what the branch asks for beside it, and how far it is paid. */
public final class BillViewModel {
    /** A bill as it was read. */
    record Opened(Settlement settlement, List<BilledPerson> people) {
        Opened {
            people = List.copyOf(people);
        }

        Bill bill() {
            return settlement.bill();
        }
    }

    /** What the branch's bill says, as it is typed. */
    final StringProperty amount = new SimpleStringProperty("");

    final StringProperty penalty = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();

    final LetterChoice letter = new LetterChoice();

    /** The letter as it will be printed. */
    final Pages pages;

    private final BillingDoors doors;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    private List<Object> taken = List.of();
    private volatile boolean binding;

    public BillViewModel(BillingDoors doors, Jobs jobs, Notices notices) {
        this.doors = doors;
        this.jobs = jobs;
        this.notices = notices;
        this.pages = new Pages(jobs);
    }

    Words words() {
        return new Words(doors.texts(), doors.today());
    }

    /** The bill that is open; null when none is. */
    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What is wrong with what was typed of the branch's bill. */
    ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Opens a bill; what was typed for another is put away. */
    void open(UUID bill) {
        jobs.ask(
                () -> {
                    binding = doors.offices().chosen(Choice.OFFICIAL_BILL);
                    return read(bill);
                },
                read -> {
                    boolean same = opened.get() != null && opened.get().bill().id().equals(bill);
                    boolean typing = same && unsaved();
                    opened.set(read.orElse(null));
                    if (!same) {
                        letter.number.set(""); // each letter has a number of its own
                    }
                    if (read.isPresent() && !typing) {
                        take(read.get().bill().official());
                    }
                });
    }

    /** Whether what the branch asks for was typed and not kept. */
    boolean unsaved() {
        return opened.get() != null && !typed().equals(taken);
    }

    private List<Object> typed() {
        return List.of(amount.get(), penalty.get(), code.get(), Optional.ofNullable(on.get()));
    }

    /** Reads the bill that is open afresh, e.g. after an undo. */
    void refresh() {
        Opened known = opened.get();
        if (known != null) {
            open(known.bill().id());
        }
    }

    /** Draws the letter of the bill that is open. */
    void draw() {
        Opened known = opened.get();
        if (known != null) {
            Paper paper = letter.paper();
            String number = letter.numberOrNull();
            pages.look(() -> doors.papers().letter(known.bill(), paper, number));
        }
    }

    /** {@code tagihan-202603-3516092012-1.pdf} */
    String fileName() {
        Opened known = opened.get();
        return known == null ? "tagihan.pdf" : "tagihan-" + known.bill().code() + ".pdf";
    }

    /** Writes the letter of the bill that is open as PDF. */
    void save(Path file) {
        Opened known = opened.get();
        if (known == null) {
            return;
        }
        Bill bill = known.bill();
        Paper paper = letter.paper();
        String number = letter.numberOrNull();
        jobs.start(
                Text.of("billing.bill.writing"),
                progress -> {
                    doors.papers().write(bill, file, paper, number);
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of(
                                        "billing.bill.written",
                                        bill.debtor().village().name(),
                                        bill.period(),
                                        String.valueOf(written.getFileName())),
                                written));
    }

    void close() {
        opened.set(null);
        pages.clear();
    }

    private Optional<Opened> read(UUID bill) {
        return doors.arrears().accounts(doors.today()).stream()
                .flatMap(account -> account.bills().stream())
                .filter(one -> one.bill().id().equals(bill))
                .findFirst()
                .map(one -> new Opened(one, doors.bills().people(one.bill())));
    }

    private void take(@Nullable Official official) {
        boolean fined = official != null && !official.penalty().isZero();
        amount.set(official == null ? "" : words().amount(official.amount()));
        penalty.set(official == null || !fined ? "" : words().amount(official.penalty()));
        code.set(official == null || official.code() == null ? "" : official.code());
        on.set(official == null ? doors.today() : official.on());
        taken = typed();
        problems.set(List.of());
    }

    /** Whether the branch's amount will be what is owed; the office chooses it in Pengaturan. */
    boolean binding() {
        return binding;
    }

    /** What the branch asks for more than the program computed; empty while nothing is typed. */
    Optional<Rupiah> difference() {
        Opened known = opened.get();
        return known == null
                ? Optional.empty()
                : Rupiah.parse(amount.get()).map(typed -> typed.minus(known.bill().total()));
    }

    /** Keeps what the branch asks for beside what was computed. */
    void keepOfficial() {
        Opened known = opened.get();
        if (known == null) {
            return;
        }
        List<FieldProblem> found = new ArrayList<>();
        Optional<Rupiah> asked = Typed.amount("amount", amount.get(), found);
        Optional<Rupiah> fine = Typed.amountOrZero("penalty", penalty.get(), found);
        LocalDate day = Typed.day("on", on.get(), found);
        if (asked.isPresent() && fine.isPresent() && day != null) {
            found.addAll(doors.bills().checkOfficial(asked.get(), fine.get(), code.get(), day));
        }
        problems.set(found);
        if (asked.isEmpty()
                || fine.isEmpty()
                || day == null
                || found.stream().anyMatch(FieldProblem::isError)) {
            return;
        }
        Bill bill = known.bill();
        Rupiah more = asked.get().minus(bill.total());
        jobs.start(
                Text.of("billing.official.doing"),
                progress -> {
                    doors.bills().official(bill, asked.get(), fine.get(), code.get(), day);
                    return bill;
                },
                kept ->
                        said(
                                kept,
                                Text.of(
                                        "billing.official.done",
                                        kept.debtor().village().name(),
                                        kept.period(),
                                        asked.get(),
                                        more)));
    }

    /** Takes the branch's amount off again. */
    void removeOfficial() {
        Opened known = opened.get();
        if (known == null) {
            return;
        }
        jobs.start(
                Text.of("billing.official.doing"),
                progress -> {
                    doors.bills().removeOfficial(known.bill());
                    return known.bill();
                },
                bill ->
                        said(
                                bill,
                                Text.of(
                                        "billing.official.removed",
                                        bill.debtor().village().name(),
                                        bill.period())));
    }

    private void said(Bill bill, Text text) {
        taken = typed();
        open(bill.id());
        notices.success(text);
    }
}
