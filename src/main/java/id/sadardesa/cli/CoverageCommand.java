package id.sadardesa.cli;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.coverage.Proof;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sadar coverage}: who is not protected on a day and why, or how one person stood; as a list
 * for the village heads or a surat keterangan when a file is named.
 */
@Command(name = "coverage")
final class CoverageCommand extends OfficeWork {
    @Option(names = "--on", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.on")
    @Nullable String on;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--person", paramLabel = "TEXT", descriptionKey = "cli.option.person")
    @Nullable String person;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.coverageOut")
    @Nullable Path out;

    @Mixin LetterOptions letter = new LetterOptions();

    CoverageCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        day();
        letter.paper();
        Chosen.ending(out, "coverage.file.kind", ".pdf", ".xlsx");
        if (village != null && person != null) {
            throw new Misused("cli.coverage.either");
        }
    }

    private LocalDate day() {
        String typed = on;
        return typed == null ? LocalDate.now(session().clock()) : Chosen.day(typed);
    }

    @Override
    Answer work(Doors doors) {
        Paper sheet = letter.paper();
        Path file = out == null ? null : session().outputFile(out, null);
        String typed = person;
        Answer answer = typed == null ? list(doors, sheet, file) : one(doors, typed, sheet, file);
        return file == null
                ? answer
                : answer.count("file", file.toString())
                        .say("cli.coverage.written", file.toString());
    }

    private Answer list(Doors doors, Paper sheet, @Nullable Path file) {
        Overview overview = doors.coverages().on(day());
        if (village != null) {
            overview = overview.in(Chosen.village(doors.villages(), village));
        }
        if (file != null) {
            doors.coverages().write(overview, file, sheet);
        }
        Texts texts = session().texts();
        Map<String, Object> causes = new LinkedHashMap<>();
        overview.causes().forEach((cause, count) -> causes.put(word(cause.name()), count));
        Grid grid = new Grid();
        for (Coverage one : overview.exposed()) {
            Village where = one.village();
            grid.row(
                    where == null ? "" : where.name(),
                    one.person().fullName(),
                    texts.get(one.because()));
        }
        return new Answer()
                .count("day", overview.day().toString())
                .count("people", overview.people().size())
                .count("protected", overview.count(Guard.BPJS))
                .count("taspen", overview.count(Guard.TASPEN))
                .count("unprotected", overview.exposed().size())
                .count("causes", causes)
                .count("villages", villages(overview))
                .count("list", overview.exposed().stream().map(this::entry).toList())
                .say(
                        "cli.coverage.done",
                        overview.day(),
                        overview.exposed().size(),
                        overview.people().size(),
                        overview.count(Guard.BPJS),
                        overview.count(Guard.TASPEN))
                .table(grid);
    }

    private static Map<String, Object> villages(Overview overview) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Village one : overview.villages()) {
            counts.put(one.code().dotted(), overview.in(one).exposed().size());
        }
        return counts;
    }

    private Map<String, Object> entry(Coverage one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Village where = one.village();
        entry.put("name", one.person().name());
        entry.put("village", where == null ? "" : where.code().dotted());
        entry.put("cause", one.cause() == null ? "" : word(one.cause().name()));
        entry.put("why", session().texts().get(one.because()));
        return entry;
    }

    private Answer one(Doors doors, String typed, Paper sheet, @Nullable Path file) {
        Person found = Chosen.person(doors, session().texts(), typed);
        Proof proof = doors.coverages().asked(found.id(), day());
        if (file != null) {
            doors.coverages().write(proof, file, sheet, letter.number);
        }
        Texts texts = session().texts();
        Coverage coverage = proof.coverage();
        Grid grid = new Grid();
        proof.evidence().forEach(one -> grid.row(texts.date(one.on()), texts.get(one.what())));
        return new Answer()
                .count("day", proof.day().toString())
                .count("name", found.name())
                .count("guard", word(coverage.guard().name()))
                .count("cause", coverage.cause() == null ? "" : word(coverage.cause().name()))
                .count("programmes", proof.covered().stream().map(Enum::name).toList())
                .count("evidence", proof.evidence().size())
                .say(
                        "cli.coverage.person",
                        found.fullName(),
                        proof.day(),
                        Text.of(coverage.guard().textKey()),
                        coverage.because())
                .table(grid);
    }

    /** {@code not-enrolled} for {@code NOT_ENROLLED}. */
    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
