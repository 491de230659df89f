package id.sadardesa.cli;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.visit.Visit;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar visit pages}: the sheets that somebody takes along to villages. */
@Command(name = "pages")
final class VisitPagesCommand extends VisitWork {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "cli.option.visitPdf")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    VisitPagesCommand(Session session) {
        super(session);
    }

    /** {@code sadar visit} with all that it can do. */
    static CommandLine shelf(Session session) {
        return Menu.shelf(
                new VisitPagesCommand(session),
                new VisitMessageCommand(session),
                new VisitLetterCommand(session),
                new VisitRosterCommand(session));
    }

    @Override
    void look() {
        sheet.paper();
        Chosen.ending(out, "visit.file.pdf", ".pdf");
    }

    @Override
    Answer work(Doors doors) {
        Path file = session().outputFile(Chosen.given(out), null);
        List<Visit> visits = chosen(doors);
        doors.visits().writePages(visits, file, sheet.paper(), session().progress());
        int gaps = visits.stream().mapToInt(Visit::gaps).sum();
        int cards = visits.stream().mapToInt(one -> one.cards().size()).sum();
        Rupiah open = visits.stream().map(Visit::open).reduce(Rupiah.ZERO, Rupiah::plus);
        return new Answer()
                .count("villages", visits.size())
                .count("people", people(visits))
                .count("unprotected", visits.stream().mapToInt(v -> v.exposed().size()).sum())
                .count("missing", gaps)
                .count("cards", cards)
                .count("open", open.value())
                .count("file", file.toString())
                .say(
                        "cli.visit.pages",
                        visits.size(),
                        people(visits),
                        gaps,
                        cards,
                        open,
                        file.toString());
    }
}
