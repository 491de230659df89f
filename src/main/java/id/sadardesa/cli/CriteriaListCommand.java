package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.scorecard.Criterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sadar scorecard criteria}: what makes a Desa Sadar here, also what is not counted. */
@Command(name = "criteria")
final class CriteriaListCommand extends OfficeWork {
    CriteriaListCommand(Session session) {
        super(session);
    }

    /** {@code sadar scorecard criteria}, with what can be done to one of them. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new CriteriaListCommand(session))
                .addSubcommand(new CriteriaAddCommand(session))
                .addSubcommand(new CriteriaSetCommand(session))
                .addSubcommand(new CriteriaRemoveCommand(session))
                .addSubcommand(new CriteriaStateCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        List<Criterion> all = doors.scorecards().criteria();
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Criterion one : all) {
            grid.row(
                    Integer.toString(one.n()),
                    one.name(),
                    texts.get(one.measure().textKey()),
                    texts.get("cli.criteria.weight", one.weight()),
                    texts.get("cli.criteria.threshold", one.threshold()),
                    one.needed() ? texts.get("cli.criteria.needed") : "",
                    one.source());
        }
        long counted = all.stream().filter(one -> one.weight() > 0).count();
        return new Answer()
                .count("criteria", all.size())
                .count("counted", counted)
                .count("list", all.stream().map(CriteriaListCommand::entry).toList())
                .say("cli.criteria.done", all.size(), counted)
                .table(grid);
    }

    /** One criterion as every answer tells it. */
    static Map<String, Object> entry(Criterion one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("number", one.n());
        entry.put("name", one.name());
        entry.put("measure", Chosen.word(one.measure()));
        entry.put("weight", one.weight());
        entry.put("threshold", one.threshold());
        entry.put("needed", one.needed());
        entry.put("source", one.source());
        return entry;
    }
}
