package id.sadardesa.cli;

import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants beside}: enrols somebody without wages too, beside the wages. */
@Command(name = "beside")
final class ParticipantsBesideCommand extends OfficeWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.segmentPerson")
    String person = "";

    @Option(
            names = "--work",
            paramLabel = "POST",
            required = true,
            descriptionKey = "cli.option.work")
    String work = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "cli.option.termsFrom")
    String from = "";

    @Option(
            names = "--income",
            paramLabel = "RUPIAH",
            required = true,
            descriptionKey = "cli.option.income")
    String income = "";

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            defaultValue = "jkk,jkm",
            descriptionKey = "cli.option.programmes")
    String programmes = "jkk,jkm";

    @Option(
            names = "--funding",
            paramLabel = "NAME",
            defaultValue = "self",
            descriptionKey = "cli.option.besideFunding")
    String funding = "self";

    @Option(names = "--payer", paramLabel = "NAME", descriptionKey = "cli.option.payer")
    @Nullable String payer;

    ParticipantsBesideCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        form();
        post();
    }

    private EnrolmentForm form() {
        return EnrolmentForm.of(Chosen.programmes(programmes), Chosen.month(from))
                .paidBy(Chosen.one("--funding", funding, Funding.values()), payer)
                .earning(Chosen.income(income));
    }

    /** Work without an employer only; other posts bring wages. */
    private PostKind post() {
        return Chosen.one(
                "--work",
                work,
                Arrays.stream(PostKind.values())
                        .filter(kind -> kind.group() == PostGroup.RENTAN)
                        .toArray(PostKind[]::new));
    }

    @Override
    Answer work(Doors doors) {
        Person who = Chosen.person(doors, session().texts(), person);
        EnrolmentForm form = form();
        Candidate before = doors.enrolments().candidate(who.id());
        doors.enrolments().enrolBeside(before, post(), form);
        boolean wages = before.open().stream().anyMatch(one -> one.segment().wageEarner());
        Answer answer =
                new Answer()
                        .count("name", who.name())
                        .count("from", form.firstMonth().toString())
                        .count("work", Chosen.word(post()))
                        .count("wages", wages)
                        .say("cli.participants.beside", who.name(), form.firstMonth());
        return wages ? answer.say("cli.participants.both") : answer;
    }
}
