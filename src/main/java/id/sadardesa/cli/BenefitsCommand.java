package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.benefit.Accident;
import id.sadardesa.core.benefit.Benefit;
import id.sadardesa.core.benefit.BenefitLine;
import id.sadardesa.core.benefit.BodyPart;
import id.sadardesa.core.benefit.Case;
import id.sadardesa.core.benefit.Child;
import id.sadardesa.core.benefit.Event;
import id.sadardesa.core.benefit.NotDue;
import id.sadardesa.core.benefit.Payout;
import id.sadardesa.core.benefit.Simulation;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Person;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar benefits}: what an invented case would give, line by line with its source. */
@Command(name = "benefits")
final class BenefitsCommand extends OfficeWork {
    private static final int USUAL_MONTHS = 12;

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

    @Option(names = "--months", paramLabel = "N", descriptionKey = "cli.option.benefitMonths")
    @Nullable Integer months;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            descriptionKey = "cli.option.benefitProgrammes")
    @Nullable String programmes;

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

    @Option(names = "--children", paramLabel = "AGES", descriptionKey = "cli.option.children")
    @Nullable String children;

    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            descriptionKey = "cli.option.benefitPerson")
    @Nullable String person;

    BenefitsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Event what = event();
        if (part == null && (what == Event.PARTIAL_DISABILITY || what == Event.FUNCTION_LOSS)) {
            throw new Misused(
                    "cli.benefits.part", Stream.of(BodyPart.values()).map(Chosen::word).toList());
        }
        if (person != null && (bpu || wage != null || months != null || programmes != null)) {
            throw new Misused("cli.benefits.own");
        }
        about(LocalDate.EPOCH);
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        LocalDate today = LocalDate.now(doors.clock());
        String typed = person;
        Person who = typed == null ? null : Chosen.person(doors, texts, typed);
        Simulation seen =
                doors.benefits().simulate(who == null ? about(today) : of(doors, who, day(today)));
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
        if (who != null) {
            Coverage coverage = doors.coverages().proof(who.id(), day(today)).coverage();
            answer.count("name", who.name())
                    .count("protected", coverage.covered())
                    .say(
                            coverage.covered()
                                    ? "cli.benefits.covered"
                                    : coverage.cause() == Cause.UNPAID
                                            ? "cli.benefits.unpaid"
                                            : "cli.benefits.notCovered",
                            who.name(),
                            day(today),
                            coverage.because());
        }
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
        for (NotDue one : seen.notDue()) {
            Benefit benefit = one.benefit();
            Programme programme = one.programme();
            grid.row(
                    benefit != null
                            ? texts.get(benefit.titleKey())
                            : programme == null ? "JKP" : programme.name(),
                    "–",
                    texts.get("cli.benefits.notDue"),
                    texts.get(one.reason()));
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
        int paid = months == null ? USUAL_MONTHS : months;
        Case plain = Case.of(event(), day(today), chosen(), Rupiah.ZERO, paid);
        Case whole =
                new Case(
                        plain.event(),
                        plain.on(),
                        plain.worker(),
                        plain.programmes(),
                        base,
                        plain.history(),
                        family(),
                        accident());
        return bpu ? whole.as(Worker.SELF_EMPLOYED) : whole;
    }

    /** The case of a person as the records have it, with what was typed of the event. */
    private Case of(Doors doors, Person who, LocalDate day) {
        Case own = doors.benefits().on(day).promised(who.id(), event()).with(accident());
        List<Child> typed = family();
        if (typed != null) {
            return own.with(typed);
        }
        List<Heir> known = doors.heirs().of(who.id());
        return known.isEmpty() ? own : own.with(Child.of(known, day));
    }

    /** The children by their ages, each in the class that is usual then; null when nobody asked. */
    private @Nullable List<Child> family() {
        String typed = children;
        if (typed == null) {
            return null;
        }
        List<Child> family = new ArrayList<>();
        if (!typed.strip().equals("-")) {
            for (String age : typed.split(",", -1)) {
                if (!age.strip().matches("\\d{1,2}")) {
                    throw new Misused("cli.benefits.children", typed);
                }
                family.add(Child.aged(Integer.parseInt(age.strip())));
            }
        }
        return family;
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
        return Chosen.programmes(programmes == null ? "jkk,jkm" : programmes);
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
