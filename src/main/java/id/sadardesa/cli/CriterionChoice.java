package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.scorecard.Criterion;
import java.util.List;
import picocli.CommandLine.Option;

/** Which criterion is meant: by its number in the list. */
final class CriterionChoice {
    @Option(
            names = "--number",
            paramLabel = "N",
            required = true,
            descriptionKey = "cli.option.criterionNumber")
    int number;

    /**
     * @throws Problem when none or several have this number
     */
    Criterion of(Doors doors) {
        List<Criterion> meant =
                doors.scorecards().criteria().stream().filter(one -> one.n() == number).toList();
        if (meant.size() != 1) {
            throw Problem.of("cli.criteria.none", number);
        }
        return meant.get(0);
    }
}
