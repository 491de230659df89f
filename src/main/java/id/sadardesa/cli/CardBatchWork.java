package id.sadardesa.cli;

import id.sadardesa.core.card.Batch;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about one batch of cards. */
abstract class CardBatchWork extends OfficeWork {
    @Option(
            names = "--batch",
            paramLabel = "NAME",
            required = true,
            descriptionKey = "cli.option.batchOf")
    String batch = "";

    CardBatchWork(Session session) {
        super(session);
    }

    Batch batch(Doors doors) {
        return doors.press().batches().named(batch);
    }

    /** {@code 1-6,8}; nothing means nothing was said. */
    static SortedSet<Integer> sheets(@Nullable String typed) {
        SortedSet<Integer> sheets = new TreeSet<>();
        if (typed == null) {
            return sheets;
        }
        for (String part : typed.split(",", -1)) {
            String[] ends = part.strip().split("-", 2);
            try {
                int from = Integer.parseInt(ends[0].strip());
                int to = ends.length == 1 ? from : Integer.parseInt(ends[1].strip());
                for (int sheet = from; sheet <= to; sheet++) {
                    sheets.add(sheet);
                }
            } catch (NumberFormatException e) {
                throw new Misused("cli.cards.sheets", typed);
            }
        }
        if (sheets.isEmpty()) {
            throw new Misused("cli.cards.sheets", typed);
        }
        return sheets;
    }
}
