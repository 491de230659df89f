package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.paper.Ground;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Discount;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a month's sums rest on: its programmes, the rates and wages that were used, the words. */
final class MonthlyGrounds {
    private final MonthlyReport report;
    private final Texts texts;
    private final Map<Programme, Map<Payer, Rupiah>> sums = new EnumMap<>(Programme.class);
    private final Map<Programme, Long> people = new EnumMap<>(Programme.class);
    private final Set<Rate> rates = new LinkedHashSet<>();
    private final Set<Cap> caps = new LinkedHashSet<>();
    private final Set<Discount> discounts = new LinkedHashSet<>();

    MonthlyGrounds(MonthlyReport report, Texts texts) {
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
        if (line.cap() != null) {
            caps.add(line.cap());
        }
        if (line.discount() != null) {
            discounts.add(line.discount());
        }
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

    /** What the words and counts of the report mean. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("report.note.due"));
        notes.add(texts.get("report.note.states"));
        LocalDate closed = report.closedOn();
        notes.add(
                closed == null
                        ? texts.get("report.note.bill")
                        : texts.get("report.note.closed", closed));
        Snapshot snapshot = report.snapshot();
        if (snapshot != null) {
            notes.add(
                    texts.get(
                            ReportContent.holds(report, snapshot)
                                    ? "report.note.snapshot"
                                    : "report.note.snapshotDiffers",
                            snapshot.code()));
        }
        return notes;
    }

    /** Each rate, wage base, ceiling and discount that was used (dasar perhitungan). */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        rates.forEach(rate -> grounds.add(rate(rate)));
        bases(PersonBill::base)
                .forEach(
                        (base, count) ->
                                grounds.add(
                                        new Ground(
                                                texts.get("report.ground.wage", count),
                                                texts.rupiah(base.amount()),
                                                base.legalBasis(),
                                                base.validFrom())));
        bases(PersonBill::band)
                .forEach(
                        (band, count) ->
                                grounds.add(
                                        new Ground(
                                                texts.get("report.ground.band", count),
                                                texts.rupiah(band.base()),
                                                band.legalBasis(),
                                                band.validFrom())));
        caps.forEach(
                cap ->
                        grounds.add(
                                new Ground(
                                        texts.get("report.ground.cap"),
                                        texts.rupiah(cap.amount()),
                                        cap.legalBasis(),
                                        cap.validFrom())));
        discounts.forEach(
                one ->
                        grounds.add(
                                new Ground(
                                        texts.get("report.ground.discount", one.programme().name()),
                                        texts.get("report.ground.due", one.percentDue()),
                                        one.legalBasis(),
                                        one.validFrom())));
        return grounds;
    }

    private Ground rate(Rate rate) {
        return new Ground(
                texts.get(
                        "report.ground.rate",
                        rate.programme().name(),
                        texts.get("report.payer." + rate.payer())),
                rate.isFlat()
                        ? texts.rupiah(rate.flat())
                        : texts.get("report.ground.percent", rate.percent()),
                rate.legalBasis(),
                rate.validFrom());
    }

    private <T> Map<T, Long> bases(Function<PersonBill, @Nullable T> of) {
        Map<T, Long> count = new LinkedHashMap<>();
        report.bill()
                .people()
                .forEach(
                        person -> {
                            T base = of.apply(person);
                            if (base != null) {
                                count.merge(base, 1L, Long::sum);
                            }
                        });
        return count;
    }
}
