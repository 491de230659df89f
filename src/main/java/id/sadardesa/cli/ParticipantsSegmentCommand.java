package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import java.util.EnumSet;
import java.util.Set;
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
            descriptionKey = "cli.option.segmentProgrammes")
    @Nullable String programmes;

    @Option(names = "--funding", paramLabel = "NAME", descriptionKey = "cli.option.segmentFunding")
    @Nullable String funding;

    @Option(names = "--payer", paramLabel = "NAME", descriptionKey = "cli.option.segmentPayer")
    @Nullable String payer;

    @Option(names = "--income", paramLabel = "RUPIAH", descriptionKey = "cli.option.income")
    @Nullable String income;

    ParticipantsSegmentCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(from);
        segment();
        chosenProgrammes();
        chosenFunding();
        income();
        cause();
        post();
    }

    /** Where nothing else is said, the programmes and the money stay what was agreed last. */
    private EnrolmentForm form(Participation old) {
        Term last = old.terms().get(old.terms().size() - 1);
        Segment now = segment();
        Set<Programme> wanted = chosenProgrammes();
        Funding money = chosenFunding();
        EnrolmentForm form =
                EnrolmentForm.of(
                                wanted == null ? kept(last.programmes(), now) : wanted,
                                Chosen.month(from))
                        .paidBy(money == null ? last.funding() : money, payer(last))
                        .as(now);
        Rupiah earned = income();
        return earned == null ? form : form.earning(earned);
    }

    /** Without wages there is no JP. */
    private static Set<Programme> kept(Set<Programme> before, Segment now) {
        Set<Programme> kept = EnumSet.copyOf(before);
        if (!now.wageEarner()) {
            kept.remove(Programme.JP);
        }
        return kept;
    }

    /** A payer stays with the money; other money has none unless one is named. */
    private @Nullable String payer(Term last) {
        if ("-".equals(payer)) {
            return null;
        }
        return payer == null && funding == null ? last.payer() : payer;
    }

    private Segment segment() {
        return Chosen.one("--segment", segment, Segment.values());
    }

    private @Nullable Set<Programme> chosenProgrammes() {
        return programmes == null ? null : Chosen.programmes(programmes);
    }

    private @Nullable Funding chosenFunding() {
        return funding == null ? null : Chosen.one("--funding", funding, Funding.values());
    }

    private @Nullable Rupiah income() {
        return income == null ? null : Chosen.income(income);
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
        EnrolmentForm form = form(old);
        doors.enrolments().changeSegment(candidate, old, post(), cause(), form);
        Segment now = Chosen.given(form.segment());
        return new Answer()
                .count("name", who.name())
                .count("segment", Chosen.word(now))
                .count("programmes", Programme.join(form.programmes()))
                .count("funding", Chosen.word(form.funding()))
                .count("from", form.firstMonth().toString())
                .say(
                        "cli.participants.segment",
                        who.name(),
                        Text.of(now.textKey()),
                        form.firstMonth());
    }
}
