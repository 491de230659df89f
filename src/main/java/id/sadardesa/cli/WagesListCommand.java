package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.WageBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code sadar wages list}: the wage bases of the office's kabupaten, oldest first. */
@Command(name = "list")
final class WagesListCommand extends OfficeWork {
    WagesListCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        String kabupaten = doors.offices().current().regencyCode();
        List<Map<String, Object>> bases = new ArrayList<>();
        Grid grid = new Grid();
        Texts texts = session().texts();
        for (WageBase base : doors.rules().wageBases(kabupaten)) {
            Period from = Period.of(base.validFrom());
            bases.add(entry(base, from));
            grid.row(
                    from.toString(),
                    whom(base, texts),
                    texts.rupiah(base.amount()),
                    base.legalBasis());
        }
        return new Answer()
                .count("kabupaten", kabupaten)
                .count("wages", bases)
                .say("cli.wages.list", bases.size(), kabupaten)
                .table(grid);
    }

    private static Map<String, Object> entry(WageBase base, Period from) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("from", from.toString());
        entry.put("amount", base.amount().value());
        entry.put("for", whom(base));
        entry.put("basis", base.legalBasis());
        return entry;
    }

    private static String whom(WageBase base) {
        Enum<?> narrow = base.kind() != null ? base.kind() : base.group();
        return narrow == null ? "ALL" : narrow.name();
    }

    private static String whom(WageBase base, Texts texts) {
        if (base.kind() != null) {
            return texts.get(base.kind().textKey());
        }
        return base.group() != null
                ? texts.get(base.group().textKey())
                : texts.get("cli.wages.everybody");
    }
}
