package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.AgeLimit;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Tariff;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run over a month: looks each rule up once and bills person after person. */
final class Billing {
    private record Place(String kabupaten, PostKind kind) {}

    private final RuleBook book;
    private final Period period;
    private final Tariff tariff;
    private final @Nullable AgeLimit pension;
    private final Map<Place, Optional<WageBase>> bases = new HashMap<>();

    Billing(RuleBook book, Period period, RiskClass risk) {
        this.book = book;
        this.period = period;
        this.tariff = book.tariff(period, risk);
        this.pension = book.age(AgeRule.JP_PENSION, period.first()).orElse(null);
    }

    PersonBill of(Person person, Post post, Village village, Participation participation) {
        String kabupaten = village.code().regency();
        WageBase base =
                bases.computeIfAbsent(
                                new Place(kabupaten, post.kind()),
                                place -> book.wageBase(kabupaten, post.kind(), period))
                        .orElse(null);
        if (base == null) {
            Text obstacle =
                    Text.of(
                            "contribution.base.none",
                            Text.of(post.kind().textKey()),
                            kabupaten,
                            period);
            return new PersonBill(
                    person, post, village, participation, null, List.of(), obstacle, List.of());
        }
        List<Text> remarks = new ArrayList<>();
        Set<Programme> programmes = due(person, participation, remarks);
        look(base, programmes, remarks);
        List<Line> lines = Calculation.lines(base.amount(), programmes, tariff);
        return new PersonBill(person, post, village, participation, base, lines, null, remarks);
    }

    /** JP ends in the month after the pension age was reached (PP 45/2015 Pasal 15). */
    private Set<Programme> due(Person person, Participation participation, List<Text> remarks) {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        programmes.addAll(participation.programmes());
        LocalDate born = person.birthDate();
        AgeLimit limit = pension;
        if (programmes.contains(Programme.JP)
                && born != null
                && limit != null
                && limit.isReachedBy(born, period.first())) {
            programmes.remove(Programme.JP);
            remarks.add(Text.of("contribution.pension.reached", limit.years(), limit.legalBasis()));
        }
        return programmes;
    }

    private void look(WageBase base, Set<Programme> programmes, List<Text> remarks) {
        if (base.isFromEarlierYear(period)) {
            remarks.add(
                    Text.of(
                            "contribution.base.earlier",
                            base.legalBasis(),
                            base.amount(),
                            Integer.toString(period.month().getYear())));
        }
        Cap cap = tariff.cap();
        if (programmes.contains(Programme.JP) && cap != null && cap.isOverdueIn(period)) {
            remarks.add(Text.of("contribution.cap.overdue", cap.amount(), cap.validFrom()));
        }
    }
}
