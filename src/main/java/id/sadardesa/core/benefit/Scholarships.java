package id.sadardesa.core.benefit;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The schooling of the children: since December 2019 a sum a school year, once before. */
final class Scholarships {
    /** What one child can get, with the words for it; children are numbered as they were stated. */
    private record Share(int number, int age, Rupiah sum, List<Object> parts) {}

    private final Reckoning reckoning;
    private final Programme programme;
    private final List<BenefitRule> levels;
    private final BenefitRule most;
    private final BenefitRule age;

    Scholarships(Reckoning reckoning, Programme programme) {
        this.reckoning = reckoning;
        this.programme = programme;
        this.levels = reckoning.table(Item.SCHOLARSHIP);
        this.most = reckoning.rule(Item.SCHOLARSHIP_CHILDREN);
        this.age = reckoning.rule(Item.SCHOLARSHIP_AGE);
    }

    /**
     * Adds what the children get.
     *
     * @param months contribution months that are asked for; 0 where none are
     */
    void add(int months) {
        Case about = reckoning.about();
        List<Child> children = about.children();
        if (tooFew(months)) {
            int paid = about.history().insured();
            reckoning.not(programme, Benefit.SCHOLARSHIP, "scholarshipMonths", months, paid);
        } else if (children != null && children.isEmpty()) {
            reckoning.not(programme, Benefit.SCHOLARSHIP, "noChildren");
        } else if (levels.isEmpty()) {
            BenefitRule once = reckoning.rule(Item.SCHOLARSHIP_ONCE);
            reckoning.due(programme, Benefit.SCHOLARSHIP_ONCE, once.rupiah(), once, once.rupiah());
        } else if (children == null) {
            unknown();
        } else {
            known(children);
        }
    }

    /** Whether contributions were paid for too few months, whatever else is asked for. */
    boolean tooFew(int months) {
        return reckoning.about().history().insured() < months;
    }

    /** Nobody asked for the children: what it can be at most. */
    private void unknown() {
        Share one = share(1, Child.small(0));
        reckoning.due(
                programme,
                Benefit.SCHOLARSHIP,
                one.sum().times(most.count()),
                levels.get(0),
                Text.of("benefit.formula.ANY_CHILD", most.count(), one.sum()),
                one.parts());
    }

    private void known(List<Child> children) {
        List<Share> shares =
                IntStream.range(0, children.size())
                        .mapToObj(at -> share(at + 1, children.get(at)))
                        .sorted(Comparator.comparing(Share::sum).reversed())
                        .toList();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (share.sum().isZero()) {
                reckoning.not(programme, Benefit.SCHOLARSHIP, "tooOld", share.age(), age.count());
            } else if (i >= most.count()) {
                reckoning.not(programme, Benefit.SCHOLARSHIP, "tooMany", share.age(), most.count());
            } else {
                reckoning.due(
                        programme,
                        Benefit.SCHOLARSHIP,
                        share.sum(),
                        levels.get(0),
                        Text.of("benefit.formula.THIS_CHILD", share.age()),
                        share.parts());
                if (children.size() > 1) {
                    reckoning.called(
                            Text.of(
                                    "benefit.title.SCHOLARSHIP.child",
                                    Text.of(Benefit.SCHOLARSHIP.titleKey()),
                                    share.number(),
                                    share.age()));
                }
            }
        }
    }

    /** Year after year from where the child stands, until the last level or the age. */
    private Share share(int number, Child child) {
        int left = age.count() - Math.max(child.age(), School.FIRST_AGE);
        Rupiah sum = Rupiah.ZERO;
        List<Object> parts = new ArrayList<>();
        for (School school : School.values()) {
            int years = Math.min(Math.max(0, left), years(child, school));
            if (years > 0) {
                Rupiah yearly = level(school).rupiah();
                sum = sum.plus(yearly.times(years));
                Text name = Text.of(school.textKey());
                parts.add(Text.of("benefit.formula.SCHOOL_YEARS", name, years, yearly));
            }
            left -= years;
        }
        return new Share(number, child.age(), sum, parts);
    }

    /** How many years of a level lie before the child. */
    private int years(Child child, School school) {
        School now = child.school();
        int whole = level(school).spanOr(0);
        if (now == null || now.compareTo(school) < 0) {
            return whole;
        }
        return now == school ? Math.max(0, whole - child.year() + 1) : 0;
    }

    private BenefitRule level(School school) {
        return levels.get(school.step() - 1);
    }
}
