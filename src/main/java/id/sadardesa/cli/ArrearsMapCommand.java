package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.core.billing.Shade;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar arrears map}: where each village stands with each month of a year. */
@Command(name = "map")
final class ArrearsMapCommand extends OfficeWork {
    private static final int FIRST_YEAR = 2014;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "YEAR",
            descriptionKey = "cli.option.mapYear")
    @Nullable Integer year;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.arrearsOn")
    @Nullable String on;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.mapOut")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    ArrearsMapCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        int wanted = wanted();
        int next = LocalDate.now(session().clock()).getYear() + 1;
        if (wanted < FIRST_YEAR || wanted > next) {
            throw new Misused("cli.map.year", Integer.toString(wanted), FIRST_YEAR, next);
        }
        sheet.paper();
        Chosen.ending(out, "cli.map.kind", ".xlsx");
    }

    private LocalDate day() {
        return on == null ? LocalDate.now(session().clock()) : Chosen.day(on);
    }

    private int wanted() {
        LocalDate day = day();
        return year == null ? day.getYear() : year;
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        HeatMap map = map(doors, only);
        Grid grid = new Grid();
        grid.row(
                Stream.concat(
                                Stream.of(""),
                                map.months().stream()
                                        .map(
                                                each ->
                                                        each.month()
                                                                .getMonth()
                                                                .getDisplayName(
                                                                        TextStyle.SHORT,
                                                                        texts.locale())))
                        .toArray(String[]::new));
        Rupiah open = Rupiah.ZERO;
        List<Map<String, Object>> list = new ArrayList<>();
        for (HeatMap.Row row : map.rows()) {
            open = open.plus(row.open());
            list.add(entry(row));
            grid.row(
                    Stream.of(
                                    Stream.of(row.village().name()),
                                    row.cells().stream().map(cell -> Shade.letter(cell, texts)),
                                    Stream.of(texts.rupiah(row.open())))
                            .flatMap(each -> each)
                            .toArray(String[]::new));
        }
        long late = map.rows().stream().filter(row -> row.monthsInArrears() > 0).count();
        Answer answer =
                new Answer()
                        .count("year", wanted())
                        .count("on", map.on().toString())
                        .count("villages", map.rows().size())
                        .count("late", late)
                        .count("open", open.value())
                        .count("list", list)
                        .say("cli.map.done", Integer.toString(wanted()), map.on(), late, open)
                        .say("cli.map.legend", legend(texts));
        Path chosen = out;
        if (chosen != null) {
            Path file = session().outputFile(chosen, null);
            doors.ledger().papers().map(map, file, sheet.paper());
            answer.count("file", file.toString()).say("cli.map.file", file.toString());
        }
        return answer.table(grid);
    }

    private HeatMap map(Doors doors, @Nullable Village only) {
        HeatMap whole =
                doors.ledger()
                        .arrears()
                        .heatMap(
                                new Period(YearMonth.of(wanted(), Month.JANUARY)),
                                new Period(YearMonth.of(wanted(), Month.DECEMBER)),
                                day());
        return new HeatMap(
                whole.on(),
                whole.months(),
                whole.rows().stream()
                        .filter(row -> only == null || row.village().id().equals(only.id()))
                        .toList());
    }

    private static String legend(Texts texts) {
        return String.join(
                ", ",
                Stream.of(Shade.values())
                        .map(each -> each.letter(texts) + " = " + texts.get(each.textKey()))
                        .toList());
    }

    private static Map<String, Object> entry(HeatMap.Row row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("village", row.village().code().dotted());
        entry.put("name", row.village().name());
        entry.put("monthsInArrears", row.monthsInArrears());
        entry.put("open", row.open().value());
        entry.put("months", row.cells().stream().map(ArrearsMapCommand::cell).toList());
        return entry;
    }

    private static Map<String, Object> cell(HeatMap.Cell cell) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("month", cell.period().toString());
        entry.put("state", Chosen.word(Shade.of(cell)));
        entry.put("owed", cell.owed().value());
        entry.put("paid", cell.paid().value());
        entry.put("open", cell.open().value());
        entry.put("monthsLate", cell.late());
        return entry;
    }
}
