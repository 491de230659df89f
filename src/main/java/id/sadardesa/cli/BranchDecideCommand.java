package id.sadardesa.cli;

import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.enrolment.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar branch decide}: accepts or refuses those who wait, as one action. */
@Command(name = "decide")
final class BranchDecideCommand extends OfficeWork {
    /** One of the two. */
    static final class Outcome {
        @Option(names = "--accept", descriptionKey = "cli.option.accept")
        boolean accept;

        @Option(names = "--refuse", paramLabel = "REASON", descriptionKey = "cli.option.refuse")
        @Nullable String refuse;
    }

    @ArgGroup(multiplicity = "1")
    @Nullable Outcome outcome;

    @Mixin RequestChoice choice = new RequestChoice();

    @Option(names = "--all", descriptionKey = "cli.option.decideAll")
    boolean all;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.decideNote")
    @Nullable String note;

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.decideOn")
    @Nullable String on;

    private @Nullable Refusal reason;

    BranchDecideCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        String typed = Chosen.given(outcome).refuse;
        reason = typed == null ? null : Chosen.one("--refuse", typed, Refusal.values());
        if (!all && choice.office.isBlank() && choice.people.isEmpty()) {
            throw new Misused("cli.branch.whom");
        }
        if (on != null) {
            Chosen.day(on);
        }
    }

    @Override
    Answer work(Doors doors) {
        LocalDate day = on == null ? LocalDate.now(doors.clock()) : Chosen.day(on);
        List<Request> chosen = choice.among(doors.branch().requests().waiting());
        int decided =
                chosen.isEmpty()
                        ? 0
                        : doors.branch()
                                .requests()
                                .decide(chosen, new DecisionForm(reason == null, day, reason, note))
                                .size();
        Answer answer =
                new Answer()
                        .count("accepted", reason == null ? decided : 0)
                        .count("refused", reason == null ? 0 : decided)
                        .say(
                                reason == null ? "cli.branch.accepted" : "cli.branch.refused",
                                decided);
        int numberless = doors.branch().requests().numberless().size();
        answer.count("numberless", numberless);
        return reason == null && numberless > 0
                ? answer.say("cli.branch.numberless", numberless)
                : answer;
    }
}
