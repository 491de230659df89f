package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The door to payments. A payment is recorded as it was made; which months it covers follows from
 * all bills and payments, oldest month first (see {@link Account}).
 */
public final class Payments {
    private final PaymentStore store;
    private final BillStore bills;
    private final ClosingStore closings;
    private final Accounts accounts;
    private final Journal journal;
    private final Contributions contributions;
    private final Rules rules;
    private final Offices offices;
    private final Pictures pictures;
    private final Clock clock;

    public Payments(
            Database database,
            Journal journal,
            Contributions contributions,
            Villages villages,
            Rules rules,
            Offices offices,
            Pictures pictures,
            Clock clock) {
        this.pictures = pictures;
        this.store = new PaymentStore(database, villages);
        this.bills = new BillStore(database, villages, rules, offices);
        this.closings = new ClosingStore(database);
        this.accounts = new Accounts(bills, store, new LineStore(database));
        this.journal = journal;
        this.contributions = contributions;
        this.rules = rules;
        this.offices = offices;
        this.clock = clock;
    }

    /** Every payment by the day it was made. */
    public List<Payment> all() {
        return store.all();
    }

    /** The payments of a village, whoever paid. */
    public List<Payment> of(Village village) {
        return all().stream()
                .filter(one -> one.debtor().village().id().equals(village.id()))
                .toList();
    }

    /**
     * Who can pay for a village: everybody who was billed, in order; before the first bill, who
     * would be billed for the present month.
     */
    public List<Debtor> debtors(Village village) {
        List<Debtor> billed =
                bills.all().stream()
                        .map(Bill::debtor)
                        .filter(debtor -> debtor.village().id().equals(village.id()))
                        .distinct()
                        .sorted(Debtor.ORDER)
                        .toList();
        return billed.isEmpty()
                ? new MonthsAhead(contributions).debtors(village, Period.of(today()))
                : billed;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is wrong with a form, each value by itself. */
    public List<FieldProblem> check(PaymentForm form) {
        return PaymentCheck.problems(form, today(), offices.choice(Choice.PAYMENT_CODE));
    }

    /**
     * Records a payment.
     *
     * @throws Problem when {@link #check} finds an error, it is on record already, or it is larger
     *     than what is owed for issued bills and the further months it names, or its penalty than
     *     what being late costs and what the branch's bills say
     */
    public Receipt record(PaymentForm form) {
        Receipt receipt = preview(form);
        Payment payment = receipt.payment();
        journal.act(
                Action.of("billing.pay", payment.debtor().village().name(), said(payment)),
                pen -> {
                    store.insert(pen, List.of(payment));
                    return payment;
                });
        return receipt;
    }

    /** What {@link #record} would do, with the same troubles. */
    public Receipt preview(PaymentForm form) {
        refuse(check(form));
        Payment payment = new Payment(Ids.next(), PaymentCheck.clean(form), null);
        List<Payment> paid = paid(form.debtor());
        Account before = account(form.debtor(), paid);
        PaymentCheck.refuseTwice(payment.form(), paid);
        List<Payment> all = new ArrayList<>(paid);
        all.add(payment);
        Account after = account(form.debtor(), all);
        PaymentCheck.refuseLapsed(payment.form(), after);
        new MonthsAhead(contributions).refuseTooMuch(payment.form(), after);
        PaymentCheck.refusePenalty(payment.form(), after, penalties().of(after).penalties());
        return Receipt.of(payment, before, after);
    }

    private Penalties penalties() {
        return new Penalties(rules.book(), offices.chosen(Choice.VILLAGE_PENALTY), today());
    }

    /** What {@link #remove} would open again. */
    public Removal removal(Payment payment) {
        List<Payment> paid = paid(payment.debtor());
        List<Payment> others = paid.stream().filter(one -> !one.equals(payment)).toList();
        return Removal.of(
                payment,
                around(payment.debtor(), paid),
                around(payment.debtor(), others),
                closed());
    }

    private Set<Period> closed() {
        return closings.all().stream().map(Closing::period).collect(Collectors.toSet());
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

    /**
     * Keeps the photo or scan of the transfer slip with a payment; another one takes its place.
     *
     * @throws Problem when it is neither PDF nor JPEG, is cut short or too heavy
     */
    public void attach(Payment payment, byte[] file) {
        Scan.of(file);
        journal.act(
                Action.of("billing.slip", payment.debtor().village().name(), said(payment)),
                pen -> {
                    store.slip(pen, payment, pictures.keep(pen, file));
                    return payment;
                });
    }

    /** The slip that was kept with a payment, byte for byte. */
    public Optional<byte[]> slip(Payment payment) {
        return Optional.ofNullable(payment.slip()).flatMap(pictures::bytes);
    }

    private static String said(Payment payment) {
        PaymentForm form = payment.form();
        return Texts.indonesian().rupiah(form.amount().isZero() ? form.penalty() : form.amount());
    }

    /**
     * What a debtor would pay for months from one on, issued or not: for the amount of a payment in
     * advance.
     */
    public Rupiah asked(Debtor debtor, Period from, int months) {
        Map<Period, Bill> issued =
                bills.all().stream()
                        .filter(bill -> bill.debtor().equals(debtor))
                        .collect(Collectors.toMap(Bill::period, Function.identity()));
        MonthsAhead ahead = new MonthsAhead(contributions);
        Rupiah sum = Rupiah.ZERO;
        PaymentForm form = PaymentForm.of(debtor, from, Rupiah.ZERO, today()).months(months);
        for (Period month : form.named()) {
            Bill bill = issued.get(month);
            sum = sum.plus(bill == null ? ahead.cost(month, debtor) : bill.owed());
        }
        return sum;
    }

    /** What a debtor was asked for and paid, as of today. */
    public Account account(Debtor debtor) {
        return account(debtor, paid(debtor));
    }

    /**
     * @param payments all that it paid, recorded or not
     */
    private Account account(Debtor debtor, List<Payment> payments) {
        return around(debtor, payments).stream()
                .filter(one -> one.debtor().equals(debtor))
                .findFirst()
                .orElseGet(() -> Account.of(debtor, List.of(), List.of(), until(payments)));
    }

    /** The accounts of a debtor's village, as its money may pass on to others there. */
    private List<Account> around(Debtor debtor, List<Payment> payments) {
        UUID village = debtor.village().id();
        List<Payment> all = new ArrayList<>(payments);
        all().stream()
                .filter(one -> one.debtor().village().id().equals(village))
                .filter(one -> !one.debtor().equals(debtor))
                .forEach(all::add);
        List<Bill> asked =
                bills.all().stream()
                        .filter(one -> one.debtor().village().id().equals(village))
                        .toList();
        return accounts.of(asked, all, until(payments));
    }

    /** Today, or the last day of the payments that were made for a later one. */
    private LocalDate until(List<Payment> payments) {
        return payments.stream()
                .map(one -> one.form().on())
                .filter(today()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today());
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
