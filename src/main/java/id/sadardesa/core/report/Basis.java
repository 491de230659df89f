package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.WageBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a month's sums rest on: its programmes, the rates and wages that were used, the words. */
final class Basis {
    private final MonthlyReport report;
    private final Texts texts;
    private final List<Line> lines;

    Basis(MonthlyReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.lines = report.bill().people().flatMap(bill -> bill.lines().stream()).toList();
    }

    /** JKK and JKM always, because everybody has them; the others where somebody has. */
    List<Programme> programmes() {
        return Arrays.stream(Programme.values())
                .filter(
                        programme ->
                                programme == Programme.JKK
                                        || programme == Programme.JKM
                                        || people(programme) > 0)
                .toList();
    }

    long people(Programme programme) {
        return report.bill()
                .people()
                .filter(
                        bill ->
                                bill.lines().stream()
                                        .anyMatch(line -> line.programme() == programme))
                .count();
    }

    Rupiah sum(Programme programme, Payer payer) {
        return lines.stream()
                .filter(line -> line.programme() == programme && line.payer() == payer)
                .map(Line::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    long left(EndCause cause) {
        return report.members().stream()
                .map(member -> member.bill().participation())
                .filter(participation -> participation.endCause() == cause)
                .filter(
                        participation ->
                                participation.endedOn() != null
                                        && !participation.endedOn().isAfter(report.asOf()))
                .count();
    }

    /** The definitions, and each rate and wage base that was used with its source. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("report.note.due"));
        notes.add(texts.get("report.note.states"));
        notes.add(texts.get("report.note.bill"));
        List<String> rates = lines.stream().map(Line::rate).distinct().map(this::rate).toList();
        if (!rates.isEmpty()) {
            notes.add(texts.get("report.note.rates", String.join("; ", rates)));
        }
        bases().forEach(
                        (base, people) ->
                                notes.add(
                                        texts.get(
                                                "report.note.base",
                                                base.legalBasis(),
                                                base.amount(),
                                                people)));
        return notes;
    }

    private String rate(Rate rate) {
        return texts.get(
                "report.note.rate",
                rate.programme().name(),
                rate.percent(),
                texts.get("report.payer." + rate.payer()),
                rate.legalBasis());
    }

    private Map<WageBase, Long> bases() {
        return report.bill()
                .people()
                .map(PersonBill::base)
                .filter(Objects::nonNull)
                .collect(
                        Collectors.groupingBy(
                                base -> base, LinkedHashMap::new, Collectors.counting()));
    }
}
