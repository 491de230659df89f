package id.sadardesa.core.rule;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.village.Village;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a form without problems into the rules that it says. */
final class RuleDrafts {
    private RuleDrafts() {}

    static List<Draft> of(RuleForm form) {
        LocalDate from = form.from().first();
        String basis = form.legalBasis().strip();
        RuleScope scope = form.scope();
        return switch (form.kind()) {
            case RATE -> workers(form).map(one -> Draft.of(rate(form, one))).toList();
            case FLAT -> List.of(Draft.of(flat(form)));
            case CAP -> List.of(Draft.of(new Cap(Ids.next(), amount(form), from, basis)));
            case AGE ->
                    List.of(
                            Draft.of(
                                    new AgeLimit(
                                            Ids.next(), scope.age(), form.count(), from, basis)));
            case DISCOUNT -> List.of(Draft.of(discount(form)));
            case PENALTY ->
                    List.of(
                            Draft.of(
                                    new Penalty(
                                            Ids.next(),
                                            scope.segment(),
                                            percent(form),
                                            from,
                                            basis)));
            case HOLIDAY ->
                    List.of(
                            Draft.of(
                                    new Holiday(
                                            Ids.next(),
                                            form.day().orElseThrow(),
                                            scope.yearly(),
                                            basis)));
            case DUE ->
                    workers(form)
                            .map(
                                    one ->
                                            Draft.of(
                                                    new DueRule(
                                                            Ids.next(),
                                                            one,
                                                            form.count(),
                                                            1,
                                                            from,
                                                            last(form),
                                                            basis)))
                            .toList();
            case LAPSE -> List.of(Draft.of(new Lapse(Ids.next(), form.count(), from, basis)));
            case RISK -> List.of(Draft.of(risk(form)));
            case TERM ->
                    List.of(
                            Draft.of(
                                    new TermLimit(
                                            Ids.next(),
                                            scope.post(),
                                            scope.post() == null ? scope.group() : null,
                                            form.count(),
                                            from,
                                            basis)));
            case BAND -> bands(form);
            case JOB_LOSS -> List.of(Draft.of(jobLoss(form)));
            case CONSTRUCTION -> construction(form);
        };
    }

    private static Stream<Worker> workers(RuleForm form) {
        Worker only = form.scope().worker();
        return only == null ? Stream.of(Worker.values()) : Stream.of(only);
    }

    /** Who has no employer pays by himself, whoever pays for wage earners. */
    private static Rate rate(RuleForm form, Worker worker) {
        RuleScope scope = form.scope();
        return new Rate(
                Ids.next(),
                scope.programme(),
                worker == Worker.SELF_EMPLOYED ? Payer.WORKER : scope.payer(),
                worker,
                scope.programme() == Programme.JKK ? scope.risk() : null,
                percent(form),
                Rupiah.ZERO,
                form.from().first(),
                last(form),
                form.legalBasis());
    }

    private static Rate flat(RuleForm form) {
        return new Rate(
                Ids.next(),
                form.scope().programme(),
                Payer.WORKER,
                Worker.SELF_EMPLOYED,
                null,
                BigDecimal.ZERO,
                amount(form),
                form.from().first(),
                last(form),
                form.legalBasis());
    }

    private static Discount discount(RuleForm form) {
        RuleScope scope = form.scope();
        return new Discount(
                Ids.next(),
                scope.programme(),
                scope.worker(),
                scope.sector(),
                scope.publicMoney(),
                false,
                percent(form),
                form.from().first(),
                Objects.requireNonNull(last(form)),
                form.legalBasis());
    }

    private static EmployerRisk risk(RuleForm form) {
        Village village = Objects.requireNonNull(form.scope().village());
        return new EmployerRisk(
                Ids.next(),
                village.id(),
                village.name(),
                Objects.requireNonNull(form.scope().risk()),
                form.from().first(),
                form.legalBasis());
    }

    private static List<Draft> bands(RuleForm form) {
        return RuleTable.bounds(form.value(), false).orElseThrow().entrySet().stream()
                .map(
                        row ->
                                Draft.of(
                                        new Band(
                                                Ids.next(),
                                                row.getKey(),
                                                new Rupiah(row.getValue()),
                                                form.from().first(),
                                                form.legalBasis())))
                .toList();
    }

    private static List<Draft> construction(RuleForm form) {
        return RuleTable.bounds(form.value(), true).orElseThrow().entrySet().stream()
                .map(
                        row ->
                                Draft.of(
                                        new ConstructionRate(
                                                Ids.next(),
                                                form.scope().programme(),
                                                row.getKey(),
                                                row.getValue(),
                                                form.from().first(),
                                                form.legalBasis())))
                .toList();
    }

    private static JobLoss jobLoss(RuleForm form) {
        Map<String, BigDecimal> shares = RuleTable.shares(form.value()).orElseThrow();
        return new JobLoss(
                Ids.next(),
                part(shares, "state"),
                part(shares, "jkk"),
                part(shares, "jkm"),
                new Rupiah(part(shares, "cap")),
                form.from().first(),
                last(form),
                form.legalBasis());
    }

    private static BigDecimal part(Map<String, BigDecimal> shares, String word) {
        return Objects.requireNonNull(shares.get(word));
    }

    private static Rupiah amount(RuleForm form) {
        return Rupiah.parse(form.value()).orElseThrow();
    }

    private static BigDecimal percent(RuleForm form) {
        return RuleTable.percent(form.value()).orElseThrow();
    }

    private static @Nullable LocalDate last(RuleForm form) {
        return form.until() == null ? null : form.until().last();
    }
}
