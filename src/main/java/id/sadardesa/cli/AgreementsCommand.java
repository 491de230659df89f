package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.Reminder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar agreements}: the register of MoU and PKS, and what is to be renewed. */
@Command(name = "agreements")
final class AgreementsCommand extends OfficeWork {
    @Option(names = "--due", descriptionKey = "cli.option.dueAgreements")
    boolean due;

    AgreementsCommand(Session session) {
        super(session);
    }

    /** {@code sadar agreements}, with what can be done to the register. */
    static CommandLine shelf(Session session) {
        return new CommandLine(new AgreementsCommand(session))
                .addSubcommand(new AgreementsAddCommand(session))
                .addSubcommand(new AgreementsRenewCommand(session))
                .addSubcommand(new AgreementsChangeCommand(session))
                .addSubcommand(new AgreementsScanCommand(session))
                .addSubcommand(new AgreementsRemoveCommand(session));
    }

    @Override
    Answer work(Doors doors) {
        LocalDate today = LocalDate.now(doors.clock());
        List<Agreement> all = doors.agreements().all();
        Map<UUID, Reminder> reminders =
                doors.agreements().due(today).stream()
                        .collect(
                                Collectors.toMap(one -> one.agreement().id(), Function.identity()));
        List<Agreement> listed =
                all.stream().filter(one -> !due || reminders.containsKey(one.id())).toList();
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Agreement one : listed) {
            grid.row(
                    texts.get(one.form().kind().textKey()),
                    one.form().title(),
                    one.number().orElse("–"),
                    day(one.form().until(), texts),
                    said(reminders.get(one.id()), texts));
        }
        return new Answer()
                .count("on", today.toString())
                .count("agreements", all.size())
                .count("holding", all.stream().filter(one -> one.holdsOn(today)).count())
                .count("due", reminders.size())
                .count("list", listed.stream().map(one -> entry(one, today, reminders)).toList())
                .say("cli.agreements.done", all.size(), reminders.size())
                .table(grid);
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? texts.get("cli.agreements.endless") : texts.date(day);
    }

    private static String said(@Nullable Reminder one, Texts texts) {
        if (one == null) {
            return "";
        }
        return one.daysLeft() < 0
                ? texts.get("cli.agreements.over", -one.daysLeft())
                : texts.get("cli.agreements.ends", one.daysLeft());
    }

    private static Map<String, Object> entry(
            Agreement one, LocalDate today, Map<UUID, Reminder> reminders) {
        AgreementForm form = one.form();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", Chosen.word(form.kind()));
        entry.put("title", form.title());
        entry.put("ours", form.ours().party());
        entry.put("ourNumber", Objects.requireNonNullElse(form.ours().number(), ""));
        entry.put("theirs", form.theirs().party());
        entry.put("theirNumber", Objects.requireNonNullElse(form.theirs().number(), ""));
        entry.put("from", String.valueOf(Objects.requireNonNullElse(form.from(), "")));
        entry.put("until", String.valueOf(Objects.requireNonNullElse(form.until(), "")));
        entry.put("holds", one.holdsOn(today));
        entry.put("scanned", one.scanId() != null);
        Reminder reminder = reminders.get(one.id());
        entry.put("due", reminder != null);
        one.daysLeft(today).ifPresent(days -> entry.put("daysLeft", days));
        return entry;
    }
}
