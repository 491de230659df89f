package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.rule.AgeRule;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleForm;
import id.sadardesa.core.rule.RuleKind;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Worker;
import java.util.Arrays;
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
            paramLabel = "NUMBER",
            required = true,
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
            defaultValue = "jkk",
            descriptionKey = "cli.option.ruleProgramme")
    String programme = "jkk";

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

    RulesAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        RuleForm form = form();
        form.problems().stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Misused(
                                    problem.text().key(), problem.text().values().toArray());
                        });
    }

    private RuleForm form() {
        RuleKind[] addable =
                Arrays.stream(RuleKind.values()).filter(RuleKind::addable).toArray(RuleKind[]::new);
        String whom = worker;
        String work = sector;
        String danger = risk;
        String last = until;
        return new RuleForm(
                Chosen.one("--kind", kind, addable),
                Chosen.month(from),
                last == null ? null : Chosen.month(last),
                value,
                basis.strip(),
                Chosen.one("--programme", programme, Programme.values()),
                Chosen.one("--payer", payer, Payer.values()),
                whom == null ? null : Chosen.one("--worker", whom, Worker.values()),
                danger == null ? null : Chosen.one("--risk", danger, RiskClass.values()),
                work == null ? null : Chosen.one("--sector", work, Sector.values()),
                publicMoney,
                Chosen.one("--age", age, AgeRule.values()),
                Chosen.one("--segment", segment, Segment.values()));
    }

    @Override
    Answer work(Doors doors) {
        RuleForm form = form();
        doors.rules().add(form);
        return new Answer()
                .count("kind", Chosen.word(form.kind()))
                .count("from", form.from().toString())
                .count("value", form.value().strip())
                .say("cli.rules.added", Text.of(form.kind().textKey()), form.from());
    }
}
