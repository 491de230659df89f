package id.sadardesa.core.rule;

import id.sadardesa.base.Text;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts every dated rule into one list: by kind, then by what it rules, the newest first. */
final class RuleLines {
    private final Set<UUID> own;
    private final List<RuleLine> lines = new ArrayList<>();

    private RuleLines(Set<UUID> own) {
        this.own = own;
    }

    static List<RuleLine> of(RuleBook book, Set<UUID> own) {
        RuleLines all = new RuleLines(own);
        book.rates().forEach(all::rate);
        book.caps().forEach(all::cap);
        book.ages().forEach(all::age);
        book.discounts().forEach(all::discount);
        book.penalties().forEach(all::penalty);
        book.terms().forEach(all::term);
        book.bands().forEach(all::band);
        book.jobLosses().forEach(all::jobLoss);
        book.constructionRates().forEach(all::construction);
        book.holidays().forEach(all::holiday);
        return all.ended();
    }

    /** A rule without an end of its own holds until the next on the same thing begins. */
    private List<RuleLine> ended() {
        lines.sort(Comparator.comparing(RuleLine::from).reversed());
        Map<Text, LocalDate> next = new HashMap<>();
        List<RuleLine> ended = new ArrayList<>();
        for (RuleLine line : lines) {
            LocalDate later = next.put(line.about(), line.from());
            boolean open = line.until() == null && later != null;
            ended.add(open ? line.until(later.minusDays(1)) : line);
        }
        ended.sort(Comparator.comparing(RuleLine::kind));
        return ended;
    }

    private void add(
            RuleKind kind,
            UUID id,
            Text about,
            Text value,
            LocalDate from,
            @Nullable LocalDate until,
            String legalBasis) {
        lines.add(new RuleLine(id, kind, about, value, from, until, legalBasis, !own.contains(id)));
    }

    private void rate(Rate rate) {
        Text payer = Text.of("rule.payer." + rate.payer());
        Text worker = Text.of("rule.worker." + rate.worker());
        RiskClass risk = rate.risk();
        add(
                RuleKind.RATE,
                rate.id(),
                risk == null
                        ? Text.of("rule.line.rate", rate.programme().name(), payer, worker)
                        : Text.of(
                                "rule.line.rateRisk",
                                rate.programme().name(),
                                payer,
                                worker,
                                risk.name()),
                rate.isFlat()
                        ? Text.of("rule.line.amount", rate.flat())
                        : Text.of("rule.line.percent", rate.percent()),
                rate.validFrom(),
                rate.validTo(),
                rate.legalBasis());
    }

    private void cap(Cap cap) {
        add(
                RuleKind.CAP,
                cap.id(),
                Text.of("rule.line.cap"),
                Text.of("rule.line.amount", cap.amount()),
                cap.validFrom(),
                null,
                cap.legalBasis());
    }

    private void age(AgeLimit limit) {
        add(
                RuleKind.AGE,
                limit.id(),
                Text.of(limit.rule().textKey()),
                Text.of("rule.line.years", limit.years()),
                limit.validFrom(),
                null,
                limit.legalBasis());
    }

    private void discount(Discount discount) {
        Worker worker = discount.worker();
        Sector sector = discount.sector();
        add(
                RuleKind.DISCOUNT,
                discount.id(),
                Text.of(
                        "rule.line.discount",
                        discount.programme().name(),
                        Text.of(worker == null ? "rule.worker.ALL" : "rule.worker." + worker),
                        Text.of(sector == null ? "rule.sector.ALL" : sector.textKey())),
                Text.of("rule.line.due", discount.percentDue()),
                discount.validFrom(),
                discount.validTo(),
                discount.legalBasis());
    }

    private void penalty(Penalty penalty) {
        add(
                RuleKind.PENALTY,
                penalty.id(),
                Text.of(penalty.segment().textKey()),
                Text.of("rule.line.late", penalty.percent()),
                penalty.validFrom(),
                null,
                penalty.legalBasis());
    }

    private void term(TermLimit limit) {
        PostKind post = limit.kind();
        PostGroup group = limit.group();
        add(
                RuleKind.TERM,
                limit.id(),
                post != null
                        ? Text.of(post.textKey())
                        : Text.of(group == null ? "rule.worker.ALL" : group.textKey()),
                Text.of("rule.line.years", limit.years()),
                limit.validFrom(),
                null,
                limit.legalBasis());
    }

    private void band(Band band) {
        add(
                RuleKind.BAND,
                band.id(),
                Text.of("rule.line.band", band.incomeFrom()),
                Text.of("rule.line.amount", band.base()),
                band.validFrom(),
                null,
                band.legalBasis());
    }

    private void jobLoss(JobLoss loss) {
        add(
                RuleKind.JOB_LOSS,
                loss.id(),
                Text.of("rule.line.jobLoss"),
                Text.of(
                        "rule.line.jobLossParts",
                        loss.statePercent(),
                        loss.fromJkk(),
                        loss.fromJkm()),
                loss.validFrom(),
                loss.validTo(),
                loss.legalBasis());
    }

    private void construction(ConstructionRate rate) {
        add(
                RuleKind.CONSTRUCTION,
                rate.id(),
                Text.of("rule.line.construction", rate.programme().name(), rate.above()),
                Text.of("rule.line.ofContract", rate.percent()),
                rate.validFrom(),
                null,
                rate.legalBasis());
    }

    private void holiday(Holiday holiday) {
        add(
                RuleKind.HOLIDAY,
                holiday.id(),
                Text.of("rule.line.holiday", holiday.day()),
                Text.of(holiday.yearly() ? "rule.line.yearly" : "rule.line.once"),
                holiday.day(),
                holiday.yearly() ? null : holiday.day(),
                holiday.legalBasis());
    }
}
