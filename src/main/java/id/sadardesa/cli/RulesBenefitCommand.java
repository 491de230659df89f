package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.BenefitRuleForm;
import id.sadardesa.core.benefit.Item;
import java.util.Arrays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar rules benefit}: an amount, share or table that benefits are computed from. */
@Command(name = "benefit")
final class RulesBenefitCommand extends OfficeWork {
    @Option(
            names = "--item",
            paramLabel = "ITEM",
            required = true,
            descriptionKey = "cli.option.benefitItem")
    String item = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.benefitFrom")
    String from = "";

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            required = true,
            descriptionKey = "cli.option.benefitValue")
    String value = "";

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.basis")
    String basis = "";

    @Option(names = "--checked", descriptionKey = "cli.option.benefitChecked")
    boolean checked;

    RulesBenefitCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        form().problems().stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Misused(
                                    problem.text().key(), problem.text().values().toArray());
                        });
    }

    private BenefitRuleForm form() {
        Item[] addable = Arrays.stream(Item.values()).filter(Item::addable).toArray(Item[]::new);
        return new BenefitRuleForm(
                Chosen.one("--item", item, addable), value, Chosen.day(from), basis, checked);
    }

    @Override
    Answer work(Doors doors) {
        BenefitRuleForm form = form();
        doors.benefits().add(form);
        var rules = doors.benefits().book().table(form.item(), Chosen.day(from));
        Answer answer =
                new Answer()
                        .count("item", Chosen.word(form.item()))
                        .count("from", from.strip())
                        .count("rows", rules.size())
                        .say("cli.rules.benefit", Text.of(form.item().textKey()), Chosen.day(from));
        rules.forEach(rule -> answer.say(rule.said().key(), rule.said().values().toArray()));
        return answer;
    }
}
