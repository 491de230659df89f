package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.Document;
import id.sadardesa.core.claim.ListedPaper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar claims tick}: records that papers were handed in, or takes that back. */
@Command(name = "tick")
final class ClaimsTickCommand extends OfficeWork {
    @Mixin ClaimChoice choice = new ClaimChoice();

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            required = true,
            descriptionKey = "cli.option.claimPaper")
    List<String> papers = List.of();

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.moveOn")
    @Nullable String on;

    @Option(names = "--missing", descriptionKey = "cli.option.paperMissing")
    boolean missing;

    ClaimsTickCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.kind();
        documents();
        day();
    }

    private List<Document> documents() {
        return papers.stream().map(one -> Chosen.one("--paper", one, Document.values())).toList();
    }

    private LocalDate day() {
        return on == null ? LocalDate.now(session().clock()) : Chosen.day(on);
    }

    @Override
    Answer work(Doors doors) {
        Claim claim = choice.of(doors, session().texts());
        List<Document> listed =
                doors.claims().papers(claim).stream().map(ListedPaper::document).toList();
        for (Document one : documents()) {
            if (!listed.contains(one)) {
                throw Problem.of(
                        "cli.claims.notListed",
                        Chosen.word(one),
                        listed.stream().map(Chosen::word).toList());
            }
        }
        documents().forEach(one -> doors.claims().tick(claim, one, missing ? null : day()));
        ClaimFile file = doors.claims().file(claim.id());
        return ClaimsShowCommand.answer(file, session().texts())
                .say(
                        "cli.claims.ticked",
                        documents().size(),
                        file.person().name(),
                        file.missing().size());
    }
}
