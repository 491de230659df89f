package id.sadardesa.core.contribution;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.rule.AgeLimit;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.EmployerRisk;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Tariff;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run over a month: looks each rule up once and bills person after person. */
final class Billing {
    private record Risk(Worker worker, RiskClass risk) {}

    private record Place(String kabupaten, PostKind kind) {}

    /** All that an amount depends on: who shares it shares the lines. */
    private record Case(
            Worker worker,
            RiskClass risk,
            Rupiah base,
            Set<Programme> programmes,
            @Nullable Sector sector,
            boolean publicMoney) {}

    private final RuleBook book;
    private final Period period;
    private final Practice practice;
    private final UnaryOperator<WageBase> wages;
    private final Map<Risk, Tariff> tariffs = new HashMap<>();
    private final @Nullable Cap cap;
    private final Map<Place, Optional<WageBase>> bases = new HashMap<>();
    private final Map<Case, List<Line>> lines = new HashMap<>();
    private final IdentityHashMap<WageBase, List<Text>> remarks = new IdentityHashMap<>();

    /**
     * @param wages what is assumed of a wage base that is on record
     */
    Billing(RuleBook book, Period period, Practice practice, UnaryOperator<WageBase> wages) {
        this.book = book;
        this.period = period;
        this.practice = practice;
        this.wages = wages;
        this.cap = book.cap(period).orElse(null);
    }

    PersonBill of(Person person, Post post, Village village, Participation participation) {
        return participation.segment().wageEarner()
                ? wage(person, post, village, participation)
                : income(person, post, village, participation);
    }

    private PersonBill wage(
            Person person, Post post, Village village, Participation participation) {
        Term term = participation.term(period);
        WageBase base = base(village.code().regency(), post.kind());
        if (base == null) {
            Text obstacle =
                    Text.of(
                            "contribution.base.none",
                            Text.of(post.kind().textKey()),
                            village.code().regency(),
                            period);
            return bill(person, post, village, participation, term, obstacle);
        }
        List<Text> said = said(base, village, participation.segment());
        RiskClass risk = risk(village, participation.segment());
        if (term.programmes().contains(Programme.JP)) {
            return withPension(person, post, village, participation, term, base, risk, said);
        }
        List<Line> due = lines(Worker.WAGE_EARNER, risk, base.amount(), term.programmes(), term);
        return bill(person, post, village, participation, term, base, null, due, said);
    }

    private PersonBill withPension(
            Person person,
            Post post,
            Village village,
            Participation participation,
            Term term,
            WageBase base,
            RiskClass risk,
            List<Text> said) {
        List<Text> all = new ArrayList<>();
        Set<Programme> programmes = due(person, term, all);
        all.addAll(said);
        Cap limit = cap;
        if (programmes.contains(Programme.JP) && limit != null && limit.isOverdueIn(period)) {
            all.add(Text.of("contribution.cap.overdue", limit.amount(), limit.validFrom()));
        }
        List<Line> due = lines(Worker.WAGE_EARNER, risk, base.amount(), programmes, term);
        return bill(person, post, village, participation, term, base, null, due, all);
    }

    private PersonBill income(
            Person person, Post post, Village village, Participation participation) {
        Term term = participation.term(period);
        Rupiah income = term.income();
        if (income == null) {
            Text obstacle = Text.of("contribution.income.none");
            return bill(person, post, village, participation, term, obstacle);
        }
        Band band = book.band(income, period).orElse(null);
        if (band == null) {
            Text obstacle = Text.of("contribution.band.none", period);
            return bill(person, post, village, participation, term, obstacle);
        }
        List<Line> due =
                lines(Worker.SELF_EMPLOYED, RiskClass.I, band.base(), term.programmes(), term);
        return bill(person, post, village, participation, term, null, band, due, List.of());
    }

    /**
     * The class of a village's enterprise as BPJS put it; village government and the kecamatan are
     * class I (PP 44/2015 Lampiran I).
     */
    private RiskClass risk(Village village, Segment segment) {
        return segment == Segment.ENTERPRISE
                ? book.risk(village.id(), period).map(EmployerRisk::risk).orElse(RiskClass.I)
                : RiskClass.I;
    }

    private List<Text> said(WageBase base, Village village, Segment segment) {
        List<Text> said = remarks.computeIfAbsent(base, this::look);
        if (segment == Segment.ENTERPRISE && book.risk(village.id(), period).isEmpty()) {
            List<Text> all = new ArrayList<>(said);
            all.add(Text.of("contribution.risk.assumed", village.name(), period));
            return all;
        }
        return said;
    }

    private List<Line> lines(
            Worker worker, RiskClass risk, Rupiah base, Set<Programme> programmes, Term term) {
        boolean publicMoney = practice.publicMoney(term.funding());
        Case one = new Case(worker, risk, base, programmes, term.sector(), publicMoney);
        return lines.computeIfAbsent(
                one,
                none ->
                        List.copyOf(
                                Calculation.lines(
                                        base,
                                        programmes,
                                        tariff(worker, risk),
                                        term.sector(),
                                        publicMoney)));
    }

    private Tariff tariff(Worker worker, RiskClass risk) {
        return tariffs.computeIfAbsent(
                new Risk(worker, risk),
                one -> book.tariff(period, worker, risk, practice.pandemicRelief()));
    }

    /** What contributions for a post are computed from; nothing where no wage base is on record. */
    Rupiah wage(Village village, Post post) {
        WageBase base = base(village.code().regency(), post.kind());
        return base == null ? Rupiah.ZERO : base.amount();
    }

    private @Nullable WageBase base(String kabupaten, PostKind kind) {
        return bases.computeIfAbsent(
                        new Place(kabupaten, kind),
                        place -> book.wageBase(kabupaten, kind, period).map(wages))
                .orElse(null);
    }

    private static PersonBill bill(
            Person person,
            Post post,
            Village village,
            Participation participation,
            Term term,
            Text obstacle) {
        return new PersonBill(
                person,
                post,
                village,
                participation,
                term,
                null,
                null,
                List.of(),
                obstacle,
                List.of());
    }

    private PersonBill bill(
            Person person,
            Post post,
            Village village,
            Participation participation,
            Term term,
            @Nullable WageBase base,
            @Nullable Band band,
            List<Line> due,
            List<Text> remarks) {
        return new PersonBill(
                person,
                post,
                village,
                participation,
                term,
                base,
                band,
                due,
                null,
                base == null ? null : jobLoss(base, due, participation.segment()),
                remarks);
    }

    /** JKP is for workers of a Pengusaha, so of an enterprise; nobody is billed more for it. */
    private @Nullable JobLossSplit jobLoss(WageBase base, List<Line> due, Segment segment) {
        return segment != Segment.ENTERPRISE
                ? null
                : book.jobLoss(period)
                        .map(
                                rule ->
                                        JobLossSplit.of(
                                                base.amount(),
                                                Line.sum(due, Programme.JKK),
                                                Line.sum(due, Programme.JKM),
                                                rule))
                        .orElse(null);
    }

    /** JP ends in the month after the pension age was reached (PP 45/2015 Pasal 15). */
    private Set<Programme> due(Person person, Term term, List<Text> remarks) {
        LocalDate born = person.birthDate();
        AgeLimit limit =
                born == null
                        ? null
                        : book.reached(AgeRule.JP_PENSION, born, period.first()).orElse(null);
        if (limit == null) {
            return term.programmes();
        }
        Set<Programme> programmes = EnumSet.copyOf(term.programmes());
        programmes.remove(Programme.JP);
        remarks.add(Text.of("contribution.pension.reached", limit.years(), limit.legalBasis()));
        return programmes;
    }

    private List<Text> look(WageBase base) {
        return base.isFromEarlierYear(period)
                ? List.of(
                        Text.of(
                                "contribution.base.earlier",
                                base.legalBasis(),
                                base.amount(),
                                Integer.toString(period.month().getYear())))
                : List.of();
    }
}
