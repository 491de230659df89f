package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Mutation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sadar mutations}: who joined, left or changed in a month, also as letter or workbook. */
@Command(name = "mutations")
final class MutationsCommand extends OfficeWork {
    @Parameters(index = "0", paramLabel = "YYYY-MM", descriptionKey = "cli.option.reportMonth")
    String month = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.mutationsOut")
    @Nullable Path out;

    @Mixin LetterOptions letter = new LetterOptions();

    MutationsCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        Chosen.month(month);
        letter.paper();
        Chosen.ending(out, "report.mutations.kind", ".xlsx", ".pdf");
    }

    @Override
    Answer work(Doors doors) {
        Period period = Chosen.month(month);
        List<Mutation> mutations = doors.reports().mutations(period);
        Answer answer = new Answer().count("month", period.toString());
        for (Mutation.Kind kind : Mutation.Kind.values()) {
            answer.count(
                    kind.name().toLowerCase(Locale.ROOT),
                    mutations.stream().filter(one -> one.kind() == kind).count());
        }
        answer.count("mutations", rows(mutations));
        if (out != null) {
            Path file = session().outputFile(out, null);
            doors.reports().writeMutations(period, mutations, file, letter.paper(), letter.number);
            answer.count("file", file.toString())
                    .say("cli.mutations.wrote", period, mutations.size(), file.toString());
        } else {
            answer.say("cli.mutations.done", period, mutations.size());
        }
        return answer.table(grid(mutations));
    }

    private List<Map<String, Object>> rows(List<Mutation> mutations) {
        Texts texts = session().texts();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Mutation mutation : mutations) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", mutation.kind().name());
            row.put("on", mutation.on().toString());
            row.put("name", mutation.person().name());
            row.put("village", mutation.village().code().dotted());
            row.put("post", mutation.post().kind().name());
            row.put("detail", texts.get(mutation.detail()));
            rows.add(row);
        }
        return rows;
    }

    private Grid grid(List<Mutation> mutations) {
        Texts texts = session().texts();
        Grid grid = new Grid();
        for (Mutation mutation : mutations) {
            grid.row(
                    texts.get("report.mutation.short." + mutation.kind()),
                    texts.date(mutation.on()),
                    mutation.person().fullName(),
                    mutation.post().title(texts) + ", " + mutation.village().name(),
                    texts.get(mutation.detail()));
        }
        return grid;
    }
}
