package id.sadardesa.core.rule;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The door to the dated rules. */
public final class Rules {
    private final RuleStore store;

    public Rules(Database database) {
        this.store = new RuleStore(database);
    }

    /** Every rule, read once: what a run over many people and months works with. */
    public RuleBook book() {
        return new RuleBook(store.rates(), store.caps(), store.ages());
    }

    /** The rates of a contribution month for a line of work, with the JP ceiling. */
    public Tariff tariff(Period period, RiskClass risk) {
        return book().tariff(period, risk);
    }

    /** The JP ceiling of a contribution month (PP 45/2015 Pasal 29); empty before July 2015. */
    public Optional<Cap> cap(Period period) {
        return book().cap(period);
    }

    /** The JP pension age on a day (PP 45/2015 Pasal 15): 59 from 2025, 60 from 2028. */
    public Optional<AgeLimit> pensionAge(LocalDate on) {
        return age(AgeRule.JP_PENSION, on);
    }

    public Optional<AgeLimit> age(AgeRule rule, LocalDate on) {
        return book().age(rule, on);
    }
}
