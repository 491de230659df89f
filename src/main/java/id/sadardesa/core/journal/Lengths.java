package id.sadardesa.core.journal;

import id.sadardesa.base.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The most letters that each column takes which people write into, so that a form can say so before
 * anything is stored; a test holds them against the database.
 */
public final class Lengths {
    public static final Lengths OFFICE =
            new Lengths(
                    "office",
                    Map.ofEntries(
                            Map.entry("name", 80),
                            Map.entry("regency", 80),
                            Map.entry("letterhead", 500),
                            Map.entry("address", 200),
                            Map.entry("town", 80),
                            Map.entry("phone", 40),
                            Map.entry("head_name", 120),
                            Map.entry("head_rank", 80),
                            Map.entry("head_title", 80)));
    public static final Lengths VILLAGE =
            new Lengths("village", Map.of("name", 80, "address", 200, "phone", 40));
    public static final Lengths PERSON =
            new Lengths(
                    "person",
                    Map.ofEntries(
                            Map.entry("name", 120),
                            Map.entry("title_before", 40),
                            Map.entry("title_after", 60),
                            Map.entry("birth_place", 80),
                            Map.entry("mother", 120),
                            Map.entry("address", 300),
                            Map.entry("phone", 20),
                            Map.entry("email", 120),
                            Map.entry("staff_number", 30),
                            Map.entry("note", 1000)));
    public static final Lengths POST = new Lengths("post", Map.of("unit", 80, "sk_number", 80));
    public static final Lengths CLAIM =
            new Lengths(
                    "claim",
                    Map.of(
                            "heir", 120,
                            "relation", 60,
                            "heir_phone", 20,
                            "place", 200,
                            "story", 2000));

    public static final Lengths SCENARIO = new Lengths("budget_scenario", Map.of("name", 80));

    public static final Lengths LISTING = new Lengths("listing", Map.of("name", 60));

    public static final Lengths AGREEMENT =
            new Lengths(
                    "agreement",
                    Map.ofEntries(
                            Map.entry("title", 200),
                            Map.entry("our_party", 160),
                            Map.entry("our_number", 80),
                            Map.entry("our_signatory", 160),
                            Map.entry("their_party", 160),
                            Map.entry("their_number", 80),
                            Map.entry("their_signatory", 160),
                            Map.entry("place", 80),
                            Map.entry("witness", 160),
                            Map.entry("renewal", 500),
                            Map.entry("base_rule", 160),
                            Map.entry("payer", 160),
                            Map.entry("legal_bases", 4000),
                            Map.entry("note", 1000)));
    public static final Lengths CRITERION =
            new Lengths("scorecard_criterion", Map.of("name", 160, "source", 300));
    public static final Lengths AWARD =
            new Lengths("scorecard_award", Map.of("name", 160, "giver", 160, "number", 80));

    /** The most letters of the evidence that an office states. */
    public static final int EVIDENCE = 500;

    static final List<Lengths> ALL =
            List.of(
                    OFFICE, VILLAGE, PERSON, POST, CLAIM, SCENARIO, LISTING, AGREEMENT, CRITERION,
                    AWARD);

    private final String table;
    private final Map<String, Integer> most;

    private Lengths(String table, Map<String, Integer> most) {
        this.table = table;
        this.most = most;
    }

    String table() {
        return table;
    }

    Map<String, Integer> most() {
        return most;
    }

    /** Adds a problem for the field when its text does not fit; blanks around it do not count. */
    public void check(
            String field, String column, @Nullable String text, List<FieldProblem> problems) {
        int fits = Objects.requireNonNull(most.get(column));
        int length = text == null ? 0 : text.strip().length();
        if (length > fits) {
            problems.add(FieldProblem.error(field, "journal.check.long", length, fits));
        }
    }
}
