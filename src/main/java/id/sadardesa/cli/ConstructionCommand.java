package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Construction;
import id.sadardesa.core.rule.ConstructionRate;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sadar construction}: what a construction contract pays once, with the rule of each part.
 */
@Command(name = "construction")
final class ConstructionCommand extends OfficeWork {
    @Option(
            names = "--value",
            paramLabel = "RUPIAH",
            required = true,
            descriptionKey = "cli.option.contractValue")
    String value = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "cli.option.contractMonth")
    @Nullable String month;

    ConstructionCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.rupiah(value);
        period();
    }

    private Period period() {
        String typed = month;
        return typed == null ? Period.of(LocalDate.now(session().clock())) : Chosen.month(typed);
    }

    @Override
    Answer work(Doors doors) {
        Period period = period();
        Construction found = doors.contributions().construction(period, Chosen.rupiah(value));
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Construction.Part part : found.parts()) {
            ConstructionRate rate = part.rate();
            grid.row(
                    rate.programme().name(),
                    texts.get("contribution.construction.part", rate.percent(), part.of()),
                    texts.rupiah(part.amount()),
                    texts.get("contribution.line.since", rate.legalBasis(), rate.validFrom()));
        }
        return new Answer()
                .count("month", period.toString())
                .count("value", found.value().value())
                .count("jkk", amount(found, Programme.JKK).value())
                .count("jkm", amount(found, Programme.JKM).value())
                .count("total", found.total().value())
                .count("parts", found.parts().stream().map(ConstructionCommand::row).toList())
                .say(
                        "cli.construction.total",
                        found.value(),
                        amount(found, Programme.JKK),
                        amount(found, Programme.JKM),
                        found.total())
                .table(grid);
    }

    private static Rupiah amount(Construction found, Programme programme) {
        return found.byProgramme().getOrDefault(programme, Rupiah.ZERO);
    }

    private static Map<String, Object> row(Construction.Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("programme", part.rate().programme().name());
        row.put("percent", part.rate().percent());
        row.put("of", part.of().value());
        row.put("amount", part.amount().value());
        row.put("legalBasis", part.rate().legalBasis());
        row.put("validFrom", part.rate().validFrom().toString());
        return row;
    }
}
