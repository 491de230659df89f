package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.office.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code sadar settings show}: what the office decided, and what else could be chosen. */
@Command(name = "show")
final class SettingsShowCommand extends OfficeWork {
    SettingsShowCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        List<Map<String, Object>> list = new ArrayList<>();
        for (Choice one : Choice.values()) {
            String now = doors.offices().choice(one);
            grid.row(
                    Chosen.word(one),
                    now,
                    String.join(" | ", one.options()),
                    texts.get(one.textKey()));
            list.add(Map.of("name", Chosen.word(one), "value", now, "options", one.options()));
        }
        Office office = doors.offices().current();
        return new Answer()
                .count("office", office.fullName())
                .count("list", list)
                .say("cli.settings.shown", office.fullName(), list.size())
                .table(grid);
    }
}
