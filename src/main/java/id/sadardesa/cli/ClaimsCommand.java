package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.claim.Deadline;
import id.sadardesa.core.claim.ListedPaper;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar claims}: the claims of families, how long they are open and what is due when. */
@Command(name = "claims")
final class ClaimsCommand extends OfficeWork {
    @Option(names = "--all", descriptionKey = "cli.option.allClaims")
    boolean all;

    ClaimsCommand(Session session) {
        super(session);
    }

    /** {@code sadar claims}, with what can be done to one of them. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new ClaimsCommand(session))
                .addSubcommand(new ClaimsOpenCommand(session))
                .addSubcommand(new ClaimsShowCommand(session))
                .addSubcommand(new ClaimsTickCommand(session))
                .addSubcommand(new ClaimsChangeCommand(session))
                .addSubcommand(new ClaimsMoveCommand(session))
                .addSubcommand(new ClaimsLetterCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        LocalDate today = LocalDate.now(doors.clock());
        List<Claim> every = doors.claims().all();
        List<Map<String, Object>> list = new ArrayList<>();
        Grid grid = new Grid();
        int late = 0;
        for (Claim claim : every) {
            if (!all && !claim.state().open()) {
                continue;
            }
            Optional<Person> about = doors.people().find(claim.personId());
            String name = about.map(Person::name).orElse("");
            List<Deadline> reminders = doors.claims().reminders(claim);
            late += reminders.stream().anyMatch(Deadline::late) ? 1 : 0;
            list.add(entry(doors.claims(), claim, name, today, reminders));
            grid.row(
                    about.map(Person::fullName).orElse(""),
                    texts.get(claim.kind().textKey()),
                    texts.get(claim.state().textKey()),
                    texts.get("cli.claims.days", claim.daysOpen(today)),
                    reminders.isEmpty() ? "" : texts.get(reminders.get(0).text()));
        }
        long open = every.stream().filter(one -> one.state().open()).count();
        return new Answer()
                .count("claims", every.size())
                .count("open", open)
                .count("late", late)
                .count("list", list)
                .say("cli.claims.done", open, every.size(), late)
                .table(grid);
    }

    private Map<String, Object> entry(
            Claims claims, Claim claim, String name, LocalDate today, List<Deadline> reminders) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("kind", Chosen.word(claim.kind()));
        entry.put("state", Chosen.word(claim.state()));
        entry.put("event", claim.eventOn().toString());
        entry.put("opened", claim.openedOn().toString());
        entry.put("days", claim.daysOpen(today));
        entry.put("missing", claims.papers(claim).stream().filter(ListedPaper::missing).count());
        entry.put("deadlines", reminders.stream().map(this::deadline).toList());
        Rupiah paid = claim.paid();
        if (paid != null) {
            entry.put("paid", paid.value());
        }
        return entry;
    }

    private Map<String, Object> deadline(Deadline one) {
        Map<String, Object> deadline = new LinkedHashMap<>();
        deadline.put("until", one.until().toString());
        deadline.put("late", one.late());
        deadline.put("what", session().texts().get(one.text()));
        return deadline;
    }
}
