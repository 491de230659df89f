package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.rule.WageChange;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar wages set}: states the wage that posts are billed on, from a month on. */
@Command(name = "set")
final class WagesSetCommand extends OfficeWork {
    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "cli.option.wageFrom")
    String from = "";

    @Option(
            names = "--amount",
            paramLabel = "RUPIAH",
            required = true,
            descriptionKey = "cli.option.amount")
    String amount = "";

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.basis")
    String basis = "";

    @Option(names = "--for", paramLabel = "POST|GROUP", descriptionKey = "cli.option.wageFor")
    @Nullable String whom;

    @Option(names = "--sure", descriptionKey = "cli.option.sure")
    boolean sure;

    WagesSetCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(from);
        wage();
    }

    /** As people type it; what no month's wage can be was meant otherwise. */
    private Rupiah wage() {
        return Rupiah.parse(amount)
                .filter(wage -> wage.compareTo(Rules.LEAST_WAGE) >= 0)
                .orElseThrow(() -> new Misused("rule.wage.amount", amount, Rules.LEAST_WAGE));
    }

    @Override
    Answer work(Doors doors) {
        PostKind kind = named(PostKind.values());
        PostGroup group = kind == null ? named(PostGroup.values()) : null;
        if (whom != null && kind == null && group == null) {
            throw new Misused(
                    "cli.wages.whom",
                    whom,
                    Arrays.toString(PostGroup.values()),
                    Arrays.toString(PostKind.values()));
        }
        Period month = Chosen.month(from);
        Rupiah wage = wage();
        WageBaseForm form =
                new WageBaseForm(
                        doors.offices().current().regencyCode(),
                        kind,
                        group,
                        month,
                        wage,
                        basis,
                        null);
        Optional<WageChange> change = doors.rules().change(form);
        change.filter(one -> !sure && one.far())
                .ifPresent(
                        one -> {
                            throw Problem.of(
                                    "cli.wages.far",
                                    wage,
                                    one.replaced().amount(),
                                    one.replaced().validFrom());
                        });
        doors.rules().setWageBase(form);
        Answer answer =
                new Answer()
                        .count("from", month.toString())
                        .count("amount", wage.value())
                        .say("cli.wages.set", wage, month);
        change.ifPresent(
                one ->
                        answer.say(
                                "rule.change.replacesWage",
                                one.replaced().amount(),
                                one.replaced().validFrom(),
                                one.replaced().legalBasis()));
        int closed = doors.ledger().periods().closedSince(month);
        answer.count("closedMonths", closed);
        return closed == 0 ? answer : answer.say("cli.wages.closed", closed);
    }

    /** {@code RT_RW} for {@code rt-rw}. */
    private static String name(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private <T extends Enum<T>> @Nullable T named(T[] all) {
        return Arrays.stream(all)
                .filter(one -> whom != null && one.name().equals(name(whom)))
                .findFirst()
                .orElse(null);
    }
}
