package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar claims move}: records where a claim stands now. */
@Command(name = "move")
final class ClaimsMoveCommand extends OfficeWork {
    @Mixin ClaimChoice choice = new ClaimChoice();

    @Option(
            names = "--to",
            paramLabel = "STATE",
            required = true,
            descriptionKey = "cli.option.claimTo")
    String to = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.claimNote")
    @Nullable String note;

    @Option(names = "--paid", paramLabel = "RUPIAH", descriptionKey = "cli.option.claimPaid")
    @Nullable String paid;

    ClaimsMoveCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.kind();
        state();
        day();
        money();
    }

    private ClaimState state() {
        return Chosen.one("--to", to, ClaimState.values());
    }

    private LocalDate day() {
        return on == null ? LocalDate.now(session().clock()) : Chosen.day(on);
    }

    private @Nullable Rupiah money() {
        return paid == null ? null : Chosen.rupiah(paid);
    }

    @Override
    Answer work(Doors doors) {
        Claim claim = choice.of(doors, session().texts());
        doors.claims().move(claim, state(), day(), note, money());
        Claim now = doors.claims().get(claim.id());
        String name = doors.people().find(now.personId()).map(Person::name).orElse("");
        return ClaimChoice.answer(now, name)
                .say("cli.claims.moved", name, Text.of(now.state().textKey()), now.last().on());
    }
}
