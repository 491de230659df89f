package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sadar participants segment}: lets somebody take part in another segment. */
@Command(name = "segment")
final class ParticipantsSegmentCommand extends OfficeWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.segmentPerson")
    String person = "";

    @Option(
            names = "--segment",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.segment")
    String segment = "";

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "cli.option.termsFrom")
    String from = "";

    @Option(
            names = "--cause",
            paramLabel = "A1..A10",
            required = true,
            descriptionKey = "cli.option.cause")
    String cause = "";

    @Option(names = "--work", paramLabel = "POST", descriptionKey = "cli.option.work")
    @Nullable String work;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            defaultValue = "jkk,jkm",
            descriptionKey = "cli.option.programmes")
    String programmes = "jkk,jkm";

    @Option(
            names = "--funding",
            paramLabel = "NAME",
            defaultValue = "add",
            descriptionKey = "cli.option.funding")
    String funding = "add";

    @Option(names = "--payer", paramLabel = "NAME", descriptionKey = "cli.option.payer")
    @Nullable String payer;

    @Option(names = "--income", paramLabel = "RUPIAH", descriptionKey = "cli.option.income")
    @Nullable String income;

    ParticipantsSegmentCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        form();
        cause();
        post();
    }

    private EnrolmentForm form() {
        EnrolmentForm form =
                EnrolmentForm.of(Chosen.programmes(programmes), Chosen.month(from))
                        .paidBy(Chosen.one("--funding", funding, Funding.values()), payer)
                        .as(Chosen.one("--segment", segment, Segment.values()));
        String typed = income;
        return typed == null ? form : form.earning(Chosen.income(typed));
    }

    private EndCause cause() {
        return Chosen.one("--cause", cause, EndCause.values());
    }

    private @Nullable PostKind post() {
        return work == null ? null : Chosen.one("--work", work, PostKind.values());
    }

    @Override
    Answer work(Doors doors) {
        Person who = Chosen.person(doors, session().texts(), person);
        Candidate candidate = doors.enrolments().candidate(who.id());
        Participation old =
                candidate.open().stream()
                        .findFirst()
                        .orElseThrow(() -> Problem.of("cli.participants.notOpen", who.name()));
        EnrolmentForm form = form();
        doors.enrolments().changeSegment(candidate, old, post(), cause(), form);
        Segment now = Chosen.given(form.segment());
        return new Answer()
                .count("name", who.name())
                .count("segment", Chosen.word(now))
                .count("from", form.firstMonth().toString())
                .say(
                        "cli.participants.segment",
                        who.name(),
                        Text.of(now.textKey()),
                        form.firstMonth());
    }
}
