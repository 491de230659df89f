package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command that takes participations to another state, as one action. */
abstract class ParticipantsMove extends OfficeWork {
    @Mixin Whom whom = new Whom();

    ParticipantsMove(Session session) {
        super(session);
    }

    /** Where they stand afterwards. */
    abstract State next();

    /** Writes it; the number of people it was done to. */
    abstract int move(Doors doors, List<Participation> chosen);

    @Override
    void look() {
        whom.look();
    }

    @Override
    Answer work(Doors doors) {
        List<Candidate> chosen = whom.among(doors, session().texts(), this::ready);
        List<Participation> able = new ArrayList<>();
        for (Candidate one : chosen) {
            able.addAll(able(one).isEmpty() ? last(one) : able(one));
        }
        int moved = move(doors, able);
        State state = next();
        return new Answer()
                .count("participations", moved)
                .count("state", Chosen.word(state))
                .count("list", chosen.stream().map(Whom::entry).toList())
                .say("cli.participants.moved", moved, Text.of(state.textKey()));
    }

    /** Whether somebody of many, not named, is taken along. */
    boolean ready(Candidate one) {
        return !able(one).isEmpty();
    }

    /** What may become so; of somebody with two, both. */
    List<Participation> able(Candidate one) {
        return one.participations().stream()
                .filter(each -> each.state().mayBecome(next()))
                .toList();
    }

    /** What cannot become so goes to the door all the same, which says why. */
    private static List<Participation> last(Candidate one) {
        return List.of(
                one.participation()
                        .orElseThrow(
                                () ->
                                        Problem.of(
                                                "cli.participants.never",
                                                one.line().person().name())));
    }

    /** A day that was typed, or today. */
    LocalDate day(@Nullable String typed) {
        return typed == null ? LocalDate.now(session().clock()) : Chosen.day(typed);
    }
}
