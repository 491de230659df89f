package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.core.benefit.BodyPart;
import id.sadardesa.core.benefit.PartShareForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sadar rules disability}: what the loss of a part of the body is worth, e.g. as it was read
 * in the regulation (PP 44/2015 Lampiran III).
 */
@Command(name = "disability")
final class RulesDisabilityCommand extends OfficeWork {
    @Option(
            names = "--part",
            paramLabel = "PART",
            required = true,
            descriptionKey = "cli.option.bodyPart")
    String part = "";

    @Option(
            names = "--percent",
            paramLabel = "N",
            required = true,
            descriptionKey = "cli.option.partPercent")
    String percent = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.benefitFrom")
    String from = "";

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.basis")
    String basis = "";

    @Option(names = "--checked", descriptionKey = "cli.option.benefitChecked")
    boolean checked;

    RulesDisabilityCommand(Session session) {
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

    private PartShareForm form() {
        return new PartShareForm(
                Chosen.one("--part", part, BodyPart.values()),
                percent,
                Chosen.day(from),
                basis,
                checked);
    }

    @Override
    Answer work(Doors doors) {
        PartShareForm form = form();
        doors.benefits().add(form);
        return new Answer()
                .count("part", Chosen.word(form.part()))
                .count("from", from.strip())
                .count("percent", percent.strip())
                .say(
                        "cli.rules.disability",
                        Text.of(form.part().textKey()),
                        percent.strip(),
                        Chosen.day(from));
    }
}
