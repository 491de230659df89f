package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.village.Villages;
import java.time.Clock;

/**
 * The office's book of contributions: the doors to what was asked for, what is closed, what was
 * paid, what is owed, and the papers of it.
 */
public record Ledger(
        Bills bills, Periods periods, Payments payments, Arrears arrears, BillPapers papers) {
    public static Ledger of(
            Database database,
            Journal journal,
            Contributions contributions,
            Offices offices,
            Villages villages,
            People people,
            Rules rules,
            Clock clock) {
        Bills bills =
                new Bills(
                        database, journal, contributions, offices, villages, people, rules, clock);
        Arrears arrears = new Arrears(database, villages, rules, offices);
        return new Ledger(
                bills,
                new Periods(database, journal, villages, rules, offices, bills, clock),
                new Payments(database, journal, contributions, villages, rules, offices, clock),
                arrears,
                new BillPapers(bills, arrears, offices, clock));
    }
}
