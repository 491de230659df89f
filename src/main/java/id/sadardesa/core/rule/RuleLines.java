package id.sadardesa.core.rule;

import id.sadardesa.base.Text;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts every dated rule into one list: by kind, then by what it rules, the newest first. */
final class RuleLines {
    private RuleLines() {}

    static List<RuleLine> of(RuleBook book, Set<UUID> own) {
        List<RuleLine> lines = new ArrayList<>();
        book.rates().forEach(one -> lines.add(line(one)));
        book.caps().forEach(one -> lines.add(line(one)));
        book.ages().forEach(one -> lines.add(line(one)));
        book.discounts().forEach(one -> lines.add(line(one)));
        book.penalties().forEach(one -> lines.add(line(one)));
        book.dues().forEach(one -> lines.add(line(one)));
        book.lapses().forEach(one -> lines.add(one.line()));
        book.risks().forEach(one -> lines.add(line(one)));
        book.terms().forEach(one -> lines.add(line(one)));
        book.bands().forEach(one -> lines.add(line(one)));
        book.jobLosses().forEach(one -> lines.add(line(one)));
        book.constructionRates().forEach(one -> lines.add(line(one)));
        book.holidays().forEach(one -> lines.add(line(one)));
        return ended(lines.stream().map(line -> whose(line, own)).toList());
    }

    private static RuleLine whose(RuleLine line, Set<UUID> own) {
        return new RuleLine(
                line.id(),
                line.kind(),
                line.topic(),
                line.about(),
                line.value(),
                line.number(),
                line.from(),
                line.until(),
                line.legalBasis(),
                !own.contains(line.id()));
    }

    /** A rule holds until the next on the same thing begins, at the latest to its own end. */
    private static List<RuleLine> ended(List<RuleLine> lines) {
        Map<String, TreeSet<LocalDate>> begins = new HashMap<>();
        for (RuleLine line : lines) {
            for (String topic : follows(line)) {
                begins.computeIfAbsent(topic, none -> new TreeSet<>()).add(line.from());
            }
        }
        List<RuleLine> ended = new ArrayList<>();
        for (RuleLine line : lines) {
            LocalDate next = begins.getOrDefault(line.topic(), new TreeSet<>()).higher(line.from());
            LocalDate last = line.until();
            boolean cut = next != null && (last == null || !last.isBefore(next));
            ended.add(cut && !relieved(line, next, lines) ? line.until(next.minusDays(1)) : line);
        }
        ended.sort(
                Comparator.comparing(RuleLine::kind)
                        .thenComparing(Comparator.comparing(RuleLine::from).reversed()));
        return ended;
    }

    /** What only interrupts a rule for some months does not end it. */
    private static boolean relieved(RuleLine line, LocalDate next, List<RuleLine> lines) {
        return lines.stream()
                .filter(one -> one.from().equals(next) && follows(one).contains(line.topic()))
                .allMatch(one -> one.until() != null);
    }

    /** The topics whose rules end where this one begins: a JKK rate of all classes ends each. */
    static List<String> follows(RuleLine line) {
        List<String> topics = new ArrayList<>(List.of(line.topic()));
        if (line.topic().endsWith(" *")) {
            String stem = line.topic().substring(0, line.topic().length() - 1);
            for (RiskClass risk : RiskClass.values()) {
                topics.add(stem + risk);
            }
        }
        return topics;
    }

    private static RuleLine line(
            RuleKind kind,
            UUID id,
            String topic,
            Text about,
            Text value,
            @Nullable BigDecimal number,
            LocalDate from,
            @Nullable LocalDate until,
            String legalBasis) {
        return new RuleLine(
                id, kind, kind + " " + topic, about, value, number, from, until, legalBasis, false);
    }

    static RuleLine line(Rate rate) {
        Text payer = Text.of("rule.payer." + rate.payer());
        Text worker = Text.of("rule.worker." + rate.worker());
        RiskClass risk = rate.risk();
        String programme = rate.programme().name();
        return new RuleLine(
                rate.id(),
                rate.isFlat() ? RuleKind.FLAT : RuleKind.RATE,
                String.join(
                        " ",
                        "RATE",
                        programme,
                        rate.payer().name(),
                        rate.worker().name(),
                        risk == null ? "*" : risk.name()),
                risk == null
                        ? Text.of("rule.line.rate", programme, payer, worker)
                        : Text.of("rule.line.rateRisk", programme, payer, worker, risk.name()),
                rate.isFlat()
                        ? Text.of("rule.line.amount", rate.flat())
                        : Text.of("rule.line.percent", rate.percent()),
                rate.isFlat() ? rate.flat().value() : rate.percent(),
                rate.validFrom(),
                rate.validTo(),
                rate.legalBasis(),
                false);
    }

    static RuleLine line(Cap cap) {
        return line(
                RuleKind.CAP,
                cap.id(),
                "",
                Text.of("rule.line.cap"),
                Text.of("rule.line.amount", cap.amount()),
                cap.amount().value(),
                cap.validFrom(),
                null,
                cap.legalBasis());
    }

    static RuleLine line(AgeLimit limit) {
        return line(
                RuleKind.AGE,
                limit.id(),
                limit.rule().name(),
                Text.of(limit.rule().textKey()),
                Text.of("rule.line.years", limit.years()),
                null,
                limit.validFrom(),
                null,
                limit.legalBasis());
    }

    static RuleLine line(Discount discount) {
        Worker worker = discount.worker();
        Sector sector = discount.sector();
        return line(
                RuleKind.DISCOUNT,
                discount.id(),
                discount.programme() + " " + worker + " " + sector,
                Text.of(
                        "rule.line.discount",
                        discount.programme().name(),
                        Text.of(worker == null ? "rule.worker.ALL" : "rule.worker." + worker),
                        Text.of(sector == null ? "rule.sector.ALL" : sector.textKey())),
                Text.of("rule.line.due", discount.percentDue()),
                null,
                discount.validFrom(),
                discount.validTo(),
                discount.legalBasis());
    }

    static RuleLine line(Penalty penalty) {
        return line(
                RuleKind.PENALTY,
                penalty.id(),
                penalty.segment().name(),
                Text.of("rule.line.penalty", Text.of(penalty.segment().textKey())),
                Text.of("rule.line.late", penalty.percent()),
                null,
                penalty.validFrom(),
                null,
                penalty.legalBasis());
    }

    static RuleLine line(DueRule due) {
        return line(
                RuleKind.DUE,
                due.id(),
                due.worker().name(),
                Text.of("rule.line.dueDay", Text.of("rule.worker." + due.worker())),
                Text.of("rule.line.dayOfMonth", due.day()),
                null,
                due.validFrom(),
                due.validTo(),
                due.legalBasis());
    }

    static RuleLine line(EmployerRisk one) {
        return line(
                RuleKind.RISK,
                one.id(),
                one.village().toString(),
                Text.of("rule.line.risk", one.villageName()),
                Text.of("rule.line.class", one.risk().name()),
                null,
                one.validFrom(),
                null,
                one.legalBasis());
    }

    static RuleLine line(TermLimit limit) {
        PostKind post = limit.kind();
        PostGroup group = limit.group();
        Text whose =
                post != null
                        ? Text.of(post.textKey())
                        : Text.of(group == null ? "rule.worker.ALL" : group.textKey());
        return line(
                RuleKind.TERM,
                limit.id(),
                post + " " + group,
                Text.of("rule.line.term", whose),
                Text.of("rule.line.years", limit.years()),
                null,
                limit.validFrom(),
                null,
                limit.legalBasis());
    }

    static RuleLine line(Band band) {
        return line(
                RuleKind.BAND,
                band.id(),
                "",
                Text.of("rule.line.band", band.incomeFrom()),
                Text.of("rule.line.amount", band.base()),
                band.base().value(),
                band.validFrom(),
                null,
                band.legalBasis());
    }

    static RuleLine line(JobLoss loss) {
        return line(
                RuleKind.JOB_LOSS,
                loss.id(),
                "",
                Text.of("rule.line.jobLoss"),
                Text.of(
                        "rule.line.jobLossParts",
                        loss.statePercent(),
                        loss.fromJkk(),
                        loss.fromJkm(),
                        loss.cap()),
                null,
                loss.validFrom(),
                loss.validTo(),
                loss.legalBasis());
    }

    static RuleLine line(ConstructionRate rate) {
        return line(
                RuleKind.CONSTRUCTION,
                rate.id(),
                rate.programme().name(),
                Text.of("rule.line.construction", rate.programme().name(), rate.above()),
                Text.of("rule.line.ofContract", rate.percent()),
                rate.percent(),
                rate.validFrom(),
                null,
                rate.legalBasis());
    }

    static RuleLine line(Holiday holiday) {
        return line(
                RuleKind.HOLIDAY,
                holiday.id(),
                holiday.day().toString(),
                Text.of("rule.line.holiday", holiday.day()),
                Text.of(holiday.yearly() ? "rule.line.yearly" : "rule.line.once"),
                null,
                holiday.day(),
                holiday.yearly() ? null : holiday.day(),
                holiday.legalBasis());
    }
}
