package id.sadardesa.desk.billing;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * An office on 10 March 2026 whose two villages take part since January: Dlanggu with two people
 * owes 10,800 a month, Talok with one owes 5,400.
 */
final class BilledOffice implements AutoCloseable {
    static final Period JANUARY = Period.parse("2026-01");
    static final Period FEBRUARY = Period.parse("2026-02");
    static final Period MARCH = Period.parse("2026-03");

    final TestOffice office;
    final Village dlanggu;
    final Village talok;
    private final Period first;

    BilledOffice(Path folder) {
        this(folder, JANUARY, true);
    }

    /** The same since another month, perhaps without a wage base. */
    BilledOffice(Path folder, Period first, boolean wages) {
        this.first = first;
        office = TestOffice.in(folder);
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        talok = office.village("35.16.09.2006", "Talok");
        if (wages) {
            wages();
        }
        person("SITI UJI", 1, dlanggu, PostKind.KADES);
        person("BUDI UJI", 2, dlanggu, PostKind.KADUS);
        person("ABDUL UJI", 3, talok, PostKind.KADES);
        enrol();
    }

    void wages() {
        rooms().rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                first,
                                Rupiah.of(1_000_000),
                                "Perbup uji",
                                null));
    }

    void person(String name, int serial, Village village, PostKind kind) {
        office.person(name, LocalDate.of(1980, 1, serial), Sex.L, serial, village, kind);
    }

    void enrol() {
        rooms().enrolments
                .enrol(rooms().enrolments.candidates(), Programme.parse("jkk,jkm"), first);
    }

    Wiring rooms() {
        return office.rooms();
    }

    BillingDoors doors() {
        return new BillingDoors(
                rooms().ledger.bills(),
                rooms().ledger.payments(),
                rooms().ledger.arrears(),
                rooms().ledger.periods(),
                rooms().ledger.papers(),
                rooms().coverages,
                rooms().offices,
                TestOffice.CLOCK,
                Texts.indonesian());
    }

    Debtor debtor(Village village) {
        return rooms().ledger.payments().usual(village).orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }
}
