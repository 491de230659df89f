package id.sadardesa.cli;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.agreement.AgreementForm;
import id.sadardesa.core.agreement.AgreementKind;
import id.sadardesa.core.agreement.Side;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar agreements add}: enters an agreement or a regulation into the register. */
@Command(name = "add")
final class AgreementsAddCommand extends OfficeWork {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            descriptionKey = "cli.option.agreementKind")
    String kind = "";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.agreementTitle")
    String title = "";

    @Option(
            names = "--ours",
            paramLabel = "TEXT",
            required = true,
            descriptionKey = "cli.option.ours")
    String ours = "";

    @Option(names = "--our-number", paramLabel = "TEXT", descriptionKey = "cli.option.ourNumber")
    @Nullable String ourNumber;

    @Option(
            names = "--theirs",
            paramLabel = "TEXT",
            defaultValue = "",
            descriptionKey = "cli.option.theirs")
    String theirs = "";

    @Option(
            names = "--their-number",
            paramLabel = "TEXT",
            descriptionKey = "cli.option.theirNumber")
    @Nullable String theirNumber;

    @Option(
            names = "--village",
            paramLabel = "CODE",
            descriptionKey = "cli.option.agreementVillage")
    @Nullable String village;

    @Option(
            names = "--signed",
            paramLabel = "YYYY-MM-DD",
            required = true,
            descriptionKey = "cli.option.signed")
    String signed = "";

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.holdsUntil")
    @Nullable String until;

    @Option(names = "--programmes", paramLabel = "LIST", descriptionKey = "cli.option.programmes")
    @Nullable String programmes;

    @Option(names = "--basis", paramLabel = "TEXT", descriptionKey = "cli.option.agreementBasis")
    List<String> bases = List.of();

    AgreementsAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        form(null);
    }

    private AgreementForm form(@Nullable UUID place) {
        LocalDate day = Chosen.day(signed);
        return new AgreementForm(
                Chosen.one("--kind", kind, AgreementKind.values()),
                title,
                new Side(ours, ourNumber, null),
                new Side(theirs, theirNumber, null),
                place,
                day,
                null,
                null,
                day,
                until == null ? null : Chosen.day(until),
                null,
                programmes == null ? Set.of() : Chosen.programmes(programmes),
                null,
                null,
                bases,
                null);
    }

    @Override
    Answer work(Doors doors) {
        Village place = village == null ? null : Chosen.village(doors.villages(), village);
        AgreementForm form = form(place == null ? null : place.id());
        List<FieldProblem> problems = doors.agreements().check(form);
        doors.agreements().add(form);
        Answer answer =
                new Answer()
                        .count("agreements", doors.agreements().all().size())
                        .count("kind", Chosen.word(form.kind()))
                        .count("title", form.title())
                        .say("cli.agreements.added", form.title());
        problems.forEach(one -> answer.say(one.text().key(), one.text().values().toArray()));
        return answer;
    }
}
