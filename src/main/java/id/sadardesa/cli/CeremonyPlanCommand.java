package id.sadardesa.cli;

import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.Ceremony;
import id.sadardesa.core.ceremony.CeremonyForm;
import id.sadardesa.core.ceremony.Invited;
import id.sadardesa.core.ceremony.Official;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar ceremony plan}: a new hand-over, with everybody called whose card lies ready. */
@Command(name = "plan")
final class CeremonyPlanCommand extends OfficeWork {
    @Option(
            names = "--title",
            paramLabel = "TITLE",
            required = true,
            descriptionKey = "cli.option.ceremonyTitle")
    String title = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.ceremonyDate")
    String date = "";

    @Option(
            names = "--time",
            paramLabel = "HH:MM",
            defaultValue = "09:00",
            descriptionKey = "cli.option.ceremonyTime")
    String time = "09:00";

    @Option(
            names = "--place",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.ceremonyPlace")
    String place = "";

    @Option(names = "--giver", paramLabel = "NAME", descriptionKey = "cli.option.giver")
    @Nullable String giver;

    @Option(names = "--giver-title", paramLabel = "TEXT", descriptionKey = "cli.option.giverTitle")
    @Nullable String giverTitle;

    @Option(
            names = "--witness",
            paramLabel = "NAME;TITLE",
            descriptionKey = "cli.option.ceremonyWitness")
    List<String> witnesses = List.of();

    @Option(names = "--empty", descriptionKey = "cli.option.ceremonyEmpty")
    boolean empty;

    CeremonyPlanCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.day(date);
        begins();
    }

    private LocalTime begins() {
        try {
            return LocalTime.parse(time.strip().replace('.', ':'));
        } catch (DateTimeParseException e) {
            throw new Misused("cli.ceremony.time", time);
        }
    }

    @Override
    Answer work(Doors doors) {
        Ceremony planned =
                doors.ceremony()
                        .all()
                        .plan(
                                new CeremonyForm(
                                        title,
                                        Chosen.day(date),
                                        begins(),
                                        place,
                                        giver,
                                        giverTitle,
                                        Official.read(String.join("\n", witnesses)),
                                        CeremonyForm.usualAgenda(begins())));
        Ceremonies all = doors.ceremony().all();
        Invited invited =
                empty ? new Invited(0, all.guests(planned).rest()) : all.inviteReady(planned);
        Answer answer =
                new Answer()
                        .count("ceremony", planned.form().title())
                        .count("guests", invited.called())
                        .say(
                                "cli.ceremony.planned",
                                planned.form().title(),
                                planned.form().on(),
                                invited.called());
        return CeremonyWork.rest(answer, invited.rest());
    }
}
