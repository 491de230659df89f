package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.rule.Funding;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar participants terms}: other programmes, money or income from a month on. */
@Command(name = "terms")
final class ParticipantsTermsCommand extends OfficeWork {
    @Mixin Whom whom = new Whom();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "cli.option.termsFrom")
    String from = "";

    @Option(names = "--join", paramLabel = "LIST", descriptionKey = "cli.option.join")
    @Nullable String join;

    @Option(names = "--leave", paramLabel = "LIST", descriptionKey = "cli.option.leave")
    @Nullable String leave;

    @Option(names = "--funding", paramLabel = "NAME", descriptionKey = "cli.option.newFunding")
    @Nullable String funding;

    @Option(names = "--payer", paramLabel = "NAME", descriptionKey = "cli.option.newPayer")
    @Nullable String payer;

    @Option(names = "--income", paramLabel = "RUPIAH", descriptionKey = "cli.option.income")
    @Nullable String income;

    ParticipantsTermsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        whom.look();
        change();
        if (Stream.of(join, leave, funding, payer, income).allMatch(Objects::isNull)) {
            throw new Misused("cli.participants.noTerms");
        }
    }

    private TermChange change() {
        return new TermChange(
                Chosen.month(from),
                join == null ? Set.of() : Chosen.programmes(join),
                leave == null ? Set.of() : Chosen.programmes(leave),
                funding == null ? null : Chosen.one("--funding", funding, Funding.values()),
                "-".equals(payer) ? "" : payer,
                income == null ? null : Chosen.income(income));
    }

    @Override
    Answer work(Doors doors) {
        List<Candidate> chosen = whom.among(doors, session().texts(), one -> !one.open().isEmpty());
        List<Participation> open = chosen.stream().flatMap(one -> one.open().stream()).toList();
        if (open.isEmpty()) {
            throw Problem.of("cli.whom.nobody");
        }
        TermChange change = change();
        int changed = doors.enrolments().changeTerms(open, change);
        return new Answer()
                .count("participations", changed)
                .count("from", change.from().toString())
                .count("list", chosen.stream().map(Whom::entry).toList())
                .say("cli.participants.terms", changed, change.from());
    }
}
