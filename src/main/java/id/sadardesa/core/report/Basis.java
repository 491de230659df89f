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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a month's sums rest on: its programmes, the rates and wages that were used, the words. */
final class Basis {
    private final MonthlyReport report;
    private final Texts texts;
    private final Map<Programme, Map<Payer, Rupiah>> sums = new EnumMap<>(Programme.class);
    private final Map<Programme, Long> people = new EnumMap<>(Programme.class);
    private final Set<Rate> rates = new LinkedHashSet<>();

    Basis(MonthlyReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        report.bill().people().forEach(this::add);
    }

    private void add(PersonBill bill) {
        bill.lines().forEach(this::add);
        bill.lines().stream()
                .map(Line::programme)
                .distinct()
                .forEach(programme -> people.merge(programme, 1L, Long::sum));
    }

    private void add(Line line) {
        rates.add(line.rate());
        sums.computeIfAbsent(line.programme(), programme -> new EnumMap<>(Payer.class))
                .merge(line.payer(), line.amount(), Rupiah::plus);
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
        return people.getOrDefault(programme, 0L);
    }

    Rupiah sum(Programme programme, Payer payer) {
        return sums.getOrDefault(programme, Map.of()).getOrDefault(payer, Rupiah.ZERO);
    }

    Rupiah sum(Programme programme) {
        return sum(programme, Payer.EMPLOYER).plus(sum(programme, Payer.WORKER));
    }

    Rupiah sum(Payer payer) {
        return Arrays.stream(Programme.values())
                .map(programme -> sum(programme, payer))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Rupiah total() {
        return sum(Payer.EMPLOYER).plus(sum(Payer.WORKER));
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
        if (!rates.isEmpty()) {
            String said = rates.stream().map(this::rate).collect(Collectors.joining("; "));
            notes.add(texts.get("report.note.rates", said));
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
