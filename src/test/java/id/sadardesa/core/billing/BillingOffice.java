package id.sadardesa.core.billing;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office with two villages whose people take part: what billing is tried on. */
final class BillingOffice implements AutoCloseable {
    static final Set<Programme> TWO = EnumSet.of(Programme.JKK, Programme.JKM);
    static final Period JANUARY = Period.parse("2026-01");
    static final Period FEBRUARY = Period.parse("2026-02");
    static final Period MARCH = Period.parse("2026-03");

    final TestOffice office;
    final Village dlanggu;
    final Village talok;
    private int serial;

    BillingOffice(Path folder) {
        office = TestOffice.in(folder);
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        talok = office.village("35.16.09.2006", "Talok");
        base(null, "2026-01", 1_000_000);
    }

    Wiring rooms() {
        return office.rooms();
    }

    void base(@Nullable PostGroup group, String from, long amount) {
        rooms().rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                group,
                                Period.parse(from),
                                Rupiah.of(amount),
                                "Perbup uji",
                                null));
    }

    UUID person(String name, Village village, PostKind kind) {
        return office.person(
                name, LocalDate.of(1980, 1, 1).plusDays(serial), Sex.L, ++serial, village, kind);
    }

    /** Everybody who takes no part yet. */
    void enrol(String month) {
        rooms().enrolments.enrol(rooms().enrolments.candidates(), TWO, Period.parse(month));
    }

    void enrol(String month, UUID person, Set<Programme> programmes) {
        List<Candidate> one =
                rooms().enrolments.candidates().stream()
                        .filter(c -> c.line().person().id().equals(person))
                        .toList();
        rooms().enrolments.enrol(one, programmes, Period.parse(month));
    }

    Participation participation(UUID person) {
        return Objects.requireNonNull(rooms().enrolments.byPerson().get(person));
    }

    Bill bill(Village village, Period period) {
        return rooms().ledger.bills().of(period).stream()
                .filter(one -> one.debtor().village().id().equals(village.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Writes past the journal, as no door does. */
    int force(String sql) {
        return rooms().journal.act(Action.of("uji"), pen -> pen.handle().execute(sql));
    }

    Debtor debtor(Village village) {
        return rooms().ledger.payments().usual(village).orElseThrow();
    }

    void pay(Village village, Period month, String amount, String on) {
        rooms().ledger
                .payments()
                .record(
                        PaymentForm.of(
                                debtor(village), month, Rupiah.of(amount), LocalDate.parse(on)));
    }

    @Override
    public void close() {
        office.close();
    }
}
