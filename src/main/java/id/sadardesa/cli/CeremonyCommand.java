package id.sadardesa.cli;

import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.GuestList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sadar ceremony}: the hand-overs of cards that are planned or past. */
@Command(name = "ceremony")
final class CeremonyCommand extends OfficeWork {
    CeremonyCommand(Session session) {
        super(session);
    }

    /** {@code sadar ceremony} with what else can be done about one. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new CeremonyCommand(session))
                .addSubcommand(new CeremonyPlanCommand(session))
                .addSubcommand(new CeremonyInviteCommand(session))
                .addSubcommand(new CeremonyPackCommand(session))
                .addSubcommand(new CeremonyHandCommand(session))
                .addSubcommand(new CeremonyAbsentCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Grid grid = new Grid();
        for (Ceremony one : doors.ceremony().all().all()) {
            GuestList list = doors.ceremony().all().guests(one);
            CeremonyForm plan = one.form();
            rows.add(
                    Map.of(
                            "title", plan.title(),
                            "date", plan.on().toString(),
                            "place", plan.place(),
                            "guests", list.guests().size(),
                            "cards", list.cards(),
                            "handed", list.handed()));
            grid.row(
                    session().texts().date(plan.on()),
                    plan.title(),
                    plan.place(),
                    session().texts().get("ceremony.count", list.handed(), list.cards()));
        }
        int uncalled = doors.ceremony().all().uncalled();
        Answer answer =
                new Answer()
                        .count("ceremonies", rows.size())
                        .count("list", rows)
                        .count("uncalled", uncalled)
                        .say("cli.ceremony.count", rows.size());
        if (uncalled > 0) {
            answer.say("cli.ceremony.uncalled", uncalled);
        }
        return answer.table(grid);
    }
}
