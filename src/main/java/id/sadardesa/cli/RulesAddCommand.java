package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleChange;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.RuleLine;
import id.sadardesa.core.rule.RuleScope;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar rules add}: a rule of the office's own, e.g. next year's ceiling of JP. */
@Command(name = "add")
final class RulesAddCommand extends OfficeWork {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            descriptionKey = "cli.option.newRuleKind")
    String kind = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "cli.option.ruleFrom")
    String from = "";

    @Option(names = "--until", paramLabel = "YYYY-MM", descriptionKey = "cli.option.ruleUntil")
    @Nullable String until;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            defaultValue = "",
            descriptionKey = "cli.option.ruleValue")
    String value = "";

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.basis")
    String basis = "";

    @Option(
            names = "--programme",
            paramLabel = "JKK|JKM|JHT|JP",
            descriptionKey = "cli.option.ruleProgramme")
    @Nullable String programme;

    @Option(
            names = "--payer",
            paramLabel = "WHO",
            defaultValue = "employer",
            descriptionKey = "cli.option.rulePayer")
    String payer = "employer";

    @Option(names = "--worker", paramLabel = "WHOM", descriptionKey = "cli.option.ruleWorker")
    @Nullable String worker;

    @Option(names = "--risk", paramLabel = "I-V", descriptionKey = "cli.option.ruleRisk")
    @Nullable String risk;

    @Option(names = "--sector", paramLabel = "WORK", descriptionKey = "cli.option.ruleSector")
    @Nullable String sector;

    @Option(names = "--public-money", descriptionKey = "cli.option.rulePublicMoney")
    boolean publicMoney;

    @Option(
            names = "--age",
            paramLabel = "WHICH",
            defaultValue = "jp-pension",
            descriptionKey = "cli.option.ruleAge")
    String age = "jp-pension";

    @Option(
            names = "--segment",
            paramLabel = "WHO",
            defaultValue = "enterprise",
            descriptionKey = "cli.option.ruleSegment")
    String segment = "enterprise";

    @Option(names = "--post", paramLabel = "POST|GROUP", descriptionKey = "cli.option.rulePost")
    @Nullable String post;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.ruleVillage")
    @Nullable String village;

    @Option(names = "--yearly", descriptionKey = "cli.option.ruleYearly")
    boolean yearly;

    @Option(names = "--sure", descriptionKey = "cli.option.sure")
    boolean sure;

    RulesAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        form(null).problems().stream()
                .filter(FieldProblem::isError)
                .filter(one -> village == null || !one.field().equals("village"))
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Misused(
                                    problem.text().key(), problem.text().values().toArray());
                        });
    }

    private RuleForm form(@Nullable Village place) {
        RuleKind which = Chosen.one("--kind", kind, RuleKind.values());
        String whom = worker;
        String work = sector;
        String danger = risk;
        String last = until;
        PostKind one = named(PostKind.values());
        PostGroup group = one == null ? named(PostGroup.values()) : null;
        if (post != null && one == null && group == null) {
            throw new Misused(
                    "cli.wages.whom",
                    post,
                    Arrays.toString(PostGroup.values()),
                    Arrays.toString(PostKind.values()));
        }
        String asked = programme;
        return new RuleForm(
                which,
                Chosen.month(from),
                last == null ? null : Chosen.month(last),
                value,
                basis.strip(),
                new RuleScope(
                        asked == null
                                ? which == RuleKind.FLAT ? Programme.JKM : Programme.JKK
                                : Chosen.one("--programme", asked, Programme.values()),
                        Chosen.one("--payer", payer, Payer.values()),
                        whom == null ? null : Chosen.one("--worker", whom, Worker.values()),
                        danger == null ? null : Chosen.one("--risk", danger, RiskClass.values()),
                        work == null ? null : Chosen.one("--sector", work, Sector.values()),
                        publicMoney,
                        Chosen.one("--age", age, AgeRule.values()),
                        Chosen.one("--segment", segment, Segment.values()),
                        one,
                        group,
                        place,
                        yearly));
    }

    /** {@code RT_RW} for {@code rt-rw}. */
    private <T extends Enum<T>> @Nullable T named(T[] all) {
        String typed = post;
        String name = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    @Override
    Answer work(Doors doors) {
        String code = village;
        RuleForm form = form(code == null ? null : Chosen.village(doors.villages(), code));
        List<RuleChange> changes = form.changes(doors.rules().lines());
        if (!sure) {
            changes.stream().forEach(RulesAddCommand::doubt);
        }
        doors.rules().add(form);
        Answer answer =
                new Answer()
                        .count("kind", Chosen.word(form.kind()))
                        .count("from", form.from().toString())
                        .count("value", form.value().strip())
                        .count("rows", changes.size())
                        .count(
                                "replaced",
                                changes.stream().mapToInt(c -> c.replaced().size()).sum())
                        .say(
                                "cli.rules.added",
                                Text.of(form.kind().textKey()),
                                form.from(),
                                changes.size());
        for (RuleChange change : changes) {
            for (RuleLine old : change.replaced()) {
                answer.say("rule.change.replaces", old.about(), old.value(), old.from());
            }
        }
        return answer;
    }

    private static void doubt(RuleChange change) {
        change.far()
                .ifPresent(
                        old -> {
                            throw Problem.of(
                                    "cli.rules.far",
                                    change.added().about(),
                                    change.added().value(),
                                    old.value(),
                                    old.from());
                        });
    }
}
