package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to payments. A payment is recorded as it was made; which months it covers follows from
 * all bills and payments, oldest month first (see {@link Account}).
 */
public final class Payments {
    private static final int CODE = 20;
    private static final int REFERENCE = 60;
    private static final int NOTE = 300;

    private final PaymentStore store;
    private final BillStore bills;
    private final Journal journal;
    private final Contributions contributions;
    private final Villages villages;
    private final Clock clock;

    public Payments(
            Database database,
            Journal journal,
            Contributions contributions,
            Villages villages,
            Clock clock) {
        this.store = new PaymentStore(database);
        this.bills = new BillStore(database);
        this.journal = journal;
        this.contributions = contributions;
        this.villages = villages;
        this.clock = clock;
    }

    /** Every payment by the day it was made. */
    public List<Payment> all() {
        return store.all(places());
    }

    /** The payments of a village, whoever paid. */
    public List<Payment> of(Village village) {
        return all().stream()
                .filter(one -> one.debtor().village().id().equals(village.id()))
                .toList();
    }

    /**
     * Who can pay for a village: everybody who was billed, in order; none before the first bill.
     */
    public List<Debtor> debtors(Village village) {
        return bills.all(places()).stream()
                .map(Bill::debtor)
                .filter(debtor -> debtor.village().id().equals(village.id()))
                .distinct()
                .sorted(Debtor.ORDER)
                .toList();
    }

    /** What is wrong with a form, each value by itself. */
    public List<FieldProblem> check(PaymentForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (form.amount().compareTo(Rupiah.ZERO) <= 0) {
            problems.add(FieldProblem.error("amount", "billing.pay.amount", form.amount()));
        }
        if (form.penalty().compareTo(Rupiah.ZERO) < 0) {
            problems.add(FieldProblem.error("penalty", "billing.pay.penalty", form.penalty()));
        }
        if (form.months() < 1 || form.months() > 12) {
            problems.add(FieldProblem.error("months", "billing.pay.months", form.months()));
        }
        if (form.on().isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.error("on", "billing.pay.future", form.on()));
        }
        PaymentCode.check(form.code(), problems);
        length("code", form.code(), CODE, problems);
        length("reference", form.reference(), REFERENCE, problems);
        length("note", form.note(), NOTE, problems);
        return problems;
    }

    private static void length(
            String field, @Nullable String text, int most, List<FieldProblem> problems) {
        if (text != null && text.strip().length() > most) {
            problems.add(FieldProblem.error(field, "billing.pay.long", text.length(), most));
        }
    }

    /**
     * Records a payment.
     *
     * @throws Problem when {@link #check} finds an error, it is on record already, or it is larger
     *     than what is owed for issued bills and the further months it names
     */
    public Receipt record(PaymentForm form) {
        Receipt receipt = preview(form);
        write(List.of(receipt.payment()));
        return receipt;
    }

    /** What {@link #record} would do, with the same troubles. */
    public Receipt preview(PaymentForm form) {
        refuse(check(form));
        Payment payment = new Payment(Ids.next(), clean(form));
        Account before = account(form.debtor());
        List<Payment> paid = paid(form.debtor());
        refuseTwice(payment.form(), paid);
        refuseTooMuch(payment.form(), before, paid);
        return receipt(payment, before, paid);
    }

    private void write(Collection<Payment> payments) {
        Payment first = payments.iterator().next();
        journal.act(
                Action.of("billing.pay", first.debtor().village().name(), said(first)),
                pen -> {
                    store.insert(pen, payments);
                    return payments;
                });
    }

    /** Takes a payment off the record that was entered by mistake. */
    public void remove(Payment payment, String reason) {
        if (reason.isBlank()) {
            throw Problem.of("billing.pay.noReason");
        }
        journal.act(
                Action.of("billing.unpay", payment.debtor().village().name(), said(payment))
                        .because(reason.strip()),
                pen -> {
                    store.delete(pen, payment);
                    return payment;
                });
    }

    private static String said(Payment payment) {
        return Texts.indonesian().rupiah(payment.form().amount());
    }

    private static PaymentForm clean(PaymentForm form) {
        return new PaymentForm(
                form.debtor(),
                form.from(),
                form.months(),
                form.amount(),
                form.penalty(),
                form.on(),
                PaymentCode.clean(form.code()),
                text(form.reference()),
                text(form.note()));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private Receipt receipt(Payment payment, Account before, List<Payment> paid) {
        List<Payment> all = new ArrayList<>(paid);
        all.add(payment);
        Account after = account(payment.debtor(), all);
        List<Receipt.Part> parts = new ArrayList<>();
        for (int i = 0; i < after.bills().size(); i++) {
            Rupiah more = after.bills().get(i).paid().minus(before.bills().get(i).paid());
            if (!more.isZero()) {
                parts.add(new Receipt.Part(after.bills().get(i).bill().period(), more));
            }
        }
        return new Receipt(payment, parts, after.advance().minus(before.advance()), after.open());
    }

    private static void refuseTwice(PaymentForm form, List<Payment> paid) {
        for (Payment other : paid) {
            PaymentForm one = other.form();
            boolean named = form.reference() != null || form.code() != null;
            if (named
                    && Objects.equals(one.reference(), form.reference())
                    && Objects.equals(one.code(), form.code())
                    && one.on().equals(form.on())
                    && one.amount().equals(form.amount())) {
                throw Problem.of(
                        "billing.pay.twice",
                        form.amount(),
                        form.on(),
                        form.debtor().village().name());
            }
        }
    }

    /**
     * All money of a debtor may reach as far as its issued bills and the further months that
     * payments named, whichever payment came first.
     */
    private void refuseTooMuch(PaymentForm form, Account account, List<Payment> paid) {
        Rupiah limit = account.open().minus(account.advance());
        Map<Period, Rupiah> ahead = ahead(form, account, paid);
        for (Rupiah month : ahead.values()) {
            limit = limit.plus(month);
        }
        if (form.amount().compareTo(limit) <= 0) {
            return;
        }
        Rupiah most = limit.compareTo(Rupiah.ZERO) < 0 ? Rupiah.ZERO : limit;
        throw Problem.of(
                "billing.pay.tooMuch",
                form.amount(),
                form.debtor().village().name(),
                most,
                form.months());
    }

    /** The months not issued yet that payments of the debtor name, and what each will cost. */
    private Map<Period, Rupiah> ahead(PaymentForm form, Account account, List<Payment> paid) {
        Set<Period> issued =
                account.bills().stream()
                        .map(one -> one.bill().period())
                        .collect(Collectors.toSet());
        Set<Period> named = new HashSet<>(months(form));
        paid.forEach(one -> named.addAll(months(one.form())));
        named.removeAll(issued);
        Map<Period, Rupiah> costs = new HashMap<>();
        if (!named.isEmpty()) {
            Function<Period, OfficeBill> now = contributions.months();
            named.forEach(month -> costs.put(month, cost(now, month, form.debtor())));
        }
        return costs;
    }

    private static List<Period> months(PaymentForm form) {
        List<Period> months = new ArrayList<>();
        for (Period month = form.from(); months.size() < form.months(); month = month.next()) {
            months.add(month);
        }
        return months;
    }

    private static Rupiah cost(Function<Period, OfficeBill> now, Period month, Debtor debtor) {
        return now.apply(month)
                .people()
                .filter(person -> Debtor.of(person).equals(debtor))
                .map(PersonBill::total)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /**
     * What a debtor would pay for months from one on, issued or not: for the amount of a payment in
     * advance.
     */
    public Rupiah asked(Debtor debtor, Period from, int months) {
        Map<Period, Bill> issued =
                bills.all(places()).stream()
                        .filter(bill -> bill.debtor().equals(debtor))
                        .collect(Collectors.toMap(Bill::period, Function.identity()));
        Function<Period, OfficeBill> now = contributions.months();
        Rupiah sum = Rupiah.ZERO;
        PaymentForm form =
                PaymentForm.of(debtor, from, Rupiah.ZERO, LocalDate.now(clock)).months(months);
        for (Period month : months(form)) {
            Bill bill = issued.get(month);
            sum = sum.plus(bill == null ? cost(now, month, debtor) : bill.owed());
        }
        return sum;
    }

    /** What a debtor was asked for and paid, as of today. */
    public Account account(Debtor debtor) {
        return account(debtor, paid(debtor));
    }

    private Account account(Debtor debtor, List<Payment> payments) {
        List<Bill> own =
                bills.all(places()).stream().filter(one -> one.debtor().equals(debtor)).toList();
        return Account.of(debtor, own, payments, LocalDate.MAX);
    }

    private List<Payment> paid(Debtor debtor) {
        return all().stream().filter(one -> one.debtor().equals(debtor)).toList();
    }

    /**
     * The one debtor of a village that is meant when nothing more is said: its own treasury, or the
     * only one it has.
     */
    public Optional<Debtor> usual(Village village) {
        List<Debtor> all = debtors(village);
        return all.size() == 1
                ? Optional.of(all.get(0))
                : all.stream().filter(Debtor::usual).findFirst();
    }

    private Map<UUID, Village> places() {
        return villages.all().stream().collect(Collectors.toMap(Village::id, Function.identity()));
    }

    static void refuse(List<FieldProblem> problems) {
        problems.stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
