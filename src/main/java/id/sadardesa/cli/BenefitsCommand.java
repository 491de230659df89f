package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.Accident;
import id.sadardesa.core.benefit.BenefitLine;
import id.sadardesa.core.benefit.BodyPart;
import id.sadardesa.core.benefit.Case;
import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.benefit.NotDue;
import id.sadardesa.core.benefit.Payout;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Worker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar benefits}: what an invented case would give, line by line with its source. */
@Command(name = "benefits")
final class BenefitsCommand extends OfficeWork {
    @Option(
            names = "--event",
            paramLabel = "EVENT",
            required = true,
            descriptionKey = "cli.option.event")
    String event = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.eventOn")
    @Nullable String on;

    @Option(names = "--wage", paramLabel = "RP", descriptionKey = "cli.option.benefitWage")
    @Nullable String wage;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            descriptionKey = "cli.option.benefitMonths")
    int months = 12;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            defaultValue = "jkk,jkm",
            descriptionKey = "cli.option.benefitProgrammes")
    String programmes = "jkk,jkm";

    @Option(names = "--bpu", descriptionKey = "cli.option.bpu")
    boolean bpu;

    @Option(names = "--part", paramLabel = "PART", descriptionKey = "cli.option.bodyPart")
    @Nullable String part;

    @Option(
            names = "--function-lost",
            paramLabel = "N",
            defaultValue = "100",
            descriptionKey = "cli.option.functionLost")
    int functionLost = 100;

    @Option(
            names = "--months-off",
            paramLabel = "N",
            defaultValue = "0",
            descriptionKey = "cli.option.monthsOff")
    int monthsOff;

    BenefitsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        about(LocalDate.EPOCH);
    }

    @Override
    Answer work(Doors doors) {
        Simulation seen = doors.benefits().simulate(about(LocalDate.now(doors.clock())));
        Texts texts = session().texts();
        Answer answer =
                new Answer()
                        .count("total", seen.total().value())
                        .count("children", seen.sum(Payout.CHILDREN).value())
                        .count("lines", seen.lines().stream().map(one -> row(one, texts)).toList())
                        .count(
                                "notDue",
                                seen.notDue().stream().map(one -> row(one, texts)).toList())
                        .count("checked", seen.checked())
                        .say("cli.benefits.total", seen.total());
        if (!seen.checked()) {
            answer.say("cli.benefits.unchecked");
        }
        Grid grid = new Grid();
        for (BenefitLine line : seen.lines()) {
            Rupiah amount = line.amount();
            grid.row(
                    texts.get(line.title()),
                    amount == null ? "–" : texts.rupiah(amount),
                    texts.get(line.payment().textKey()),
                    texts.get(line.formula()),
                    texts.get(
                            line.source().checked()
                                    ? "benefit.room.source"
                                    : "benefit.room.sourceUnchecked",
                            line.source().legalBasis(),
                            line.source().validFrom()));
        }
        return answer.table(grid);
    }

    static Map<String, Object> row(BenefitLine line, Texts texts) {
        Rupiah amount = line.amount();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("programme", line.programme().name());
        row.put("benefit", line.benefit().name());
        row.put("payment", line.payment().name());
        if (amount != null) {
            row.put("amount", amount.value());
        }
        row.put("formula", texts.get(line.formula()));
        row.put("condition", texts.get(line.condition()));
        row.put("legalBasis", line.source().legalBasis());
        row.put("validFrom", line.source().validFrom().toString());
        row.put("checked", line.source().checked());
        return row;
    }

    private static Map<String, Object> row(NotDue one, Texts texts) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (one.benefit() != null) {
            row.put("benefit", one.benefit().name());
        }
        row.put("reason", texts.get(one.reason()));
        return row;
    }

    private Case about(LocalDate today) {
        Rupiah base = base();
        Case plain = Case.of(event(), day(today), chosen(), Rupiah.ZERO, months);
        Case whole =
                new Case(
                        plain.event(),
                        plain.on(),
                        plain.worker(),
                        plain.programmes(),
                        base,
                        plain.history(),
                        null,
                        accident());
        return bpu ? whole.as(Worker.SELF_EMPLOYED) : whole;
    }

    /** What the accident did; which part it is only matters for a disability. */
    private Accident accident() {
        if (functionLost < 1 || functionLost > 100) {
            throw new Misused("cli.benefits.functionLost", functionLost);
        }
        Accident off = Accident.NONE.off(monthsOff);
        String lost = part;
        return lost == null
                ? off
                : off.losing(
                        Chosen.one("--part", lost, BodyPart.values()),
                        BigDecimal.valueOf(functionLost));
    }

    private @Nullable Rupiah base() {
        String typed = wage;
        return typed == null ? null : Chosen.rupiah(typed);
    }

    private Set<Programme> chosen() {
        return Chosen.programmes(programmes);
    }

    private LocalDate day(LocalDate today) {
        String typed = on;
        return typed == null ? today : Chosen.day(typed);
    }

    private Event event() {
        String wanted = event.toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> all = new ArrayList<>();
        for (Event one : Event.values()) {
            if (one.name().equals(wanted)) {
                return one;
            }
            all.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        throw new Misused("cli.benefits.event", event, all);
    }
}
