package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.AreaLine;
import id.sadardesa.core.village.Village;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar branch area}: how far every office below and every village is. */
@Command(name = "area")
final class BranchAreaCommand extends OfficeWork {
    @Option(
            names = "--year",
            paramLabel = "YYYY",
            defaultValue = "0",
            descriptionKey = "cli.option.areaYear")
    int year;

    @Option(names = "--villages", descriptionKey = "cli.option.areaVillages")
    boolean villages;

    BranchAreaCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<Integer> years = doors.branch().areas().years();
        if (year != 0 && !years.contains(year)) {
            throw new Misused("cli.branch.year", year, years);
        }
        int of = year == 0 ? years.get(0) : year;
        List<AreaLine> lines =
                villages ? doors.branch().areas().villages(of) : doors.branch().areas().offices(of);
        Texts texts = session().texts();
        Grid grid =
                Grid.headed(
                        texts,
                        "branch.column.office",
                        "branch.column.village",
                        "branch.column.people",
                        "branch.column.registered",
                        "branch.column.percent");
        for (AreaLine one : lines) {
            Village village = one.village();
            Integer percent = one.percent();
            grid.row(
                    one.office().name(),
                    village == null
                            ? texts.get("branch.area.wholeOf", one.whole(), one.villages())
                            : village.name(),
                    Integer.toString(one.people()),
                    Integer.toString(one.registered()),
                    percent == null ? "–" : percent + " %");
        }
        int people = lines.stream().mapToInt(AreaLine::people).sum();
        int registered = lines.stream().mapToInt(AreaLine::registered).sum();
        int whole = lines.stream().mapToInt(AreaLine::whole).sum();
        int all = lines.stream().mapToInt(AreaLine::villages).sum();
        return new Answer()
                .count("year", of)
                .count("people", people)
                .count("registered", registered)
                .count("waiting", lines.stream().mapToInt(AreaLine::waiting).sum())
                .count("villages", all)
                .count("wholeVillages", whole)
                .say(
                        "branch.area.count",
                        lines.stream().map(one -> one.office().id()).distinct().count(),
                        people,
                        registered,
                        lines.stream().mapToInt(AreaLine::waiting).sum(),
                        whole,
                        all)
                .table(grid);
    }
}
