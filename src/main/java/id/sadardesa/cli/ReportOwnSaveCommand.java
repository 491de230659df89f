package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.FilterText;
import id.sadardesa.core.listing.Listing;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.listing.Sort;
import id.sadardesa.core.listing.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sadar report own save}: keeps a list under a name. What is not named stays as it is in the
 * list of that name, or in the one to begin with of that name.
 */
@Command(name = "save")
final class ReportOwnSaveCommand extends OfficeWork {
    /** Takes away what is there. */
    private static final String NONE = "-";

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.option.ownName")
    String name = "";

    @Option(
            names = "--subject",
            paramLabel = "people|bills",
            descriptionKey = "cli.option.ownSubject")
    @Nullable String subject;

    @Option(names = "--columns", paramLabel = "A,B", descriptionKey = "cli.option.ownColumns")
    @Nullable String columns;

    @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "cli.option.ownFilter")
    List<String> filters = new ArrayList<>();

    @Option(names = "--group", paramLabel = "COLUMN", descriptionKey = "cli.option.ownGroup")
    @Nullable String group;

    @Option(names = "--sort", paramLabel = "A,-B", descriptionKey = "cli.option.ownSort")
    @Nullable String sort;

    @Option(names = "--totals", negatable = true, descriptionKey = "cli.option.ownTotals")
    @Nullable Boolean totals;

    @Option(names = "--favourite", negatable = true, descriptionKey = "cli.option.ownFavourite")
    @Nullable Boolean favourite;

    @Option(names = "--in-pack", negatable = true, descriptionKey = "cli.option.ownInPack")
    @Nullable Boolean inPack;

    ReportOwnSaveCommand(Session session) {
        super(session);
    }

    /** The list that is kept under a name, or the one to begin with that is called so. */
    static @Nullable Listing known(Listings listings, String name, Texts texts) {
        return listings.find(name)
                .map(SavedListing::listing)
                .or(
                        () ->
                                listings.starters(texts).stream()
                                        .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                                        .findFirst())
                .orElse(null);
    }

    @Override
    void look() {
        if (subject != null) {
            Chosen.one("--subject", subject, Subject.values());
        }
    }

    @Override
    Answer work(Doors doors) {
        Listings listings = doors.listings();
        Listing listing = changed(begun(listings));
        SavedListing kept = listings.save(listing);
        Answer answer = new Answer();
        ReportOwnCommand.described(kept.listing()).forEach(answer::count);
        return answer.say("cli.own.saved", kept.name(), listing.columns().size());
    }

    /** What the words of the command are put to. */
    private Listing begun(Listings listings) {
        Listing known = known(listings, name, session().texts());
        Subject of =
                subject == null
                        ? known == null ? Subject.PEOPLE : known.subject()
                        : Chosen.one("--subject", subject, Subject.values());
        return known != null && known.subject() == of
                ? known.named(name)
                : Listing.of(of, List.of()).named(name);
    }

    private Listing changed(Listing list) {
        Texts texts = session().texts();
        Subject of = list.subject();
        Listing made = list;
        if (columns != null) {
            made = made.showing(read(columns, word -> of.named(word, texts)));
        }
        if (!filters.isEmpty()) {
            made =
                    made.filtered(
                            filters.stream()
                                    .filter(line -> !line.equals(NONE))
                                    .map(line -> FilterText.read(of, line, texts))
                                    .toList());
        }
        if (group != null) {
            made = made.grouped(group.equals(NONE) ? null : of.named(group, texts));
        }
        if (sort != null) {
            made = made.sorted(read(sort, word -> Sort.read(of, word, texts)));
        }
        if (totals != null) {
            made = made.summed(totals);
        }
        return made.placed(
                favourite == null ? made.favourite() : favourite,
                inPack == null ? made.inPack() : inPack);
    }

    /**
     * Words with commas between them.
     *
     * @throws Problem when one of them means nothing
     */
    private static <T> List<T> read(String words, Function<String, T> meaning) {
        Stream<String> each = Arrays.stream(words.split(",", -1)).map(String::strip);
        return each.filter(word -> !word.isEmpty() && !word.equals(NONE)).map(meaning).toList();
    }
}
