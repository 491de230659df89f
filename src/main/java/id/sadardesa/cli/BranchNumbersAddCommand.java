package id.sadardesa.cli;

import id.sadardesa.core.roster.Kpj;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sadar branch numbers add}: notes a block of KPJ numbers that may be given out. */
@Command(name = "add")
final class BranchNumbersAddCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "FIRST", descriptionKey = "cli.option.firstKpj")
    @Nullable String first;

    @Parameters(index = "1", paramLabel = "LAST", descriptionKey = "cli.option.lastKpj")
    @Nullable String last;

    BranchNumbersAddCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        number(first);
        number(last);
    }

    @Override
    Answer work(Doors doors) {
        doors.branch().numbers().add(number(first), number(last));
        return BranchAnswers.stock(doors.branch().numbers().stock(), session().texts());
    }

    private static Kpj number(@Nullable String typed) {
        String given = Chosen.given(typed);
        return Kpj.parse(given).orElseThrow(() -> new Misused("cli.branch.kpj", given));
    }
}
