package id.sadardesa.cli;

import id.sadardesa.core.branch.Request;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sadar branch requests}: who waits for a decision. */
@Command(name = "requests")
final class BranchRequestsCommand extends OfficeWork {
    @Mixin RequestChoice choice = new RequestChoice();

    BranchRequestsCommand(Session session) {
        super(session);
    }

    @Override
    Answer work(Doors doors) {
        List<Request> waiting = choice.among(doors.branch().requests().waiting());
        Grid grid =
                Grid.headed(
                        session().texts(),
                        "branch.column.office",
                        "branch.column.village",
                        "branch.column.person",
                        "branch.column.nik",
                        "branch.column.kpj",
                        "branch.column.since");
        for (Request one : waiting) {
            grid.row(
                    one.office().name(),
                    BranchAnswers.village(one),
                    one.person().name(),
                    BranchAnswers.nik(one.person().nik()),
                    BranchAnswers.kpj(one.person().kpj()),
                    session().texts().date(one.since()));
        }
        return new Answer()
                .count("waiting", waiting.size())
                .count("requests", waiting.stream().map(BranchAnswers::request).toList())
                .say("cli.branch.requests", waiting.size())
                .table(grid);
    }
}
