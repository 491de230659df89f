package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ListedPaper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sadar claims show}: one claim with its papers, steps and what is expected. */
@Command(name = "show")
final class ClaimsShowCommand extends OfficeWork {
    @Mixin ClaimChoice choice = new ClaimChoice();

    ClaimsShowCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        choice.kind();
    }

    @Override
    Answer work(Doors doors) {
        Texts texts = session().texts();
        ClaimFile file = doors.claims().file(choice.of(doors, texts).id());
        return answer(file, texts)
                .say(
                        "cli.claims.shown",
                        file.person().name(),
                        Text.of(file.claim().kind().textKey()),
                        Text.of(file.claim().state().textKey()),
                        file.missing().size());
    }

    /** The whole file of a claim. */
    static Answer answer(ClaimFile file, Texts texts) {
        Grid grid = new Grid();
        for (ListedPaper one : file.papers()) {
            LocalDate got = one.got();
            grid.row(
                    texts.get(one.document().textKey()),
                    texts.get(one.requirement().needed() ? "claim.paper.must" : "claim.paper.may"),
                    got == null ? "" : texts.date(got));
        }
        return ClaimChoice.answer(file.claim(), file.person().name())
                .count("protected", file.protection().covered())
                .count("why", texts.get(file.protection().text()))
                .count("expected", file.expectedSum().value())
                .count("checked", file.expected().checked())
                .count(
                        "benefits",
                        file.expected().lines().stream()
                                .map(one -> BenefitsCommand.row(one, texts))
                                .toList())
                .count("list", file.papers().stream().map(ClaimsShowCommand::paper).toList())
                .count(
                        "steps",
                        file.claim().steps().stream()
                                .map(
                                        one ->
                                                Map.of(
                                                        "state",
                                                        Chosen.word(one.state()),
                                                        "on",
                                                        one.on().toString()))
                                .toList())
                .table(grid);
    }

    private static Map<String, Object> paper(ListedPaper one) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("document", Chosen.word(one.document()));
        paper.put("needed", one.requirement().needed());
        paper.put("got", String.valueOf(Objects.requireNonNullElse(one.got(), "")));
        return paper;
    }
}
