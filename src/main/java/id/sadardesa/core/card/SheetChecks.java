package id.sadardesa.core.card;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.paper.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Looks whether the cards of a form lie on its sheet and beside each other. */
final class SheetChecks {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_CARDS = 50;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(500);
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(50);

    private final SheetForm form;
    private final List<FieldProblem> problems = new ArrayList<>();

    private SheetChecks(SheetForm form) {
        this.form = form;
    }

    /**
     * What is wrong with a form.
     *
     * @param others the sheets whose names are taken
     */
    static List<FieldProblem> of(SheetForm form, List<CardSheet> others) {
        SheetChecks checks = new SheetChecks(form);
        checks.name(others);
        checks.paper();
        checks.pieces();
        if (checks.problems.stream().noneMatch(one -> !one.field().equals("name"))) {
            checks.edges();
        }
        return checks.problems;
    }

    private void wrong(boolean there, String field, String key, Object... values) {
        if (there) {
            problems.add(FieldProblem.error(field, "card.sheet." + key, values));
        }
    }

    private void name(List<CardSheet> others) {
        String name = form.name().strip();
        wrong(name.isEmpty() || name.length() > LONGEST_NAME, "name", "name", LONGEST_NAME);
        boolean taken =
                others.stream()
                        .anyMatch(
                                one ->
                                        one.name().equalsIgnoreCase(name)
                                                || one.code().equalsIgnoreCase(name));
        wrong(taken && !name.isEmpty(), "name", "taken", name);
    }

    private void paper() {
        wrong(outside(form.width(), SMALLEST, LARGEST), "width", "paperSize", SMALLEST, LARGEST);
        wrong(outside(form.height(), SMALLEST, LARGEST), "height", "paperSize", SMALLEST, LARGEST);
        wrong(form.columns() < 1, "columns", "count", MOST_CARDS);
        wrong(form.rows() < 1, "rows", "count", MOST_CARDS);
        long cards = (long) form.columns() * form.rows();
        wrong(cards > MOST_CARDS, "rows", "count", MOST_CARDS);
        wrong(form.folded() && form.columns() != 2, "columns", "folded");
    }

    private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }

    private void pieces() {
        Paper least = CardSheet.SMALLEST_PIECE;
        Paper most = CardSheet.LARGEST_PIECE;
        piece("pieceWidth", form.pieceWidth(), least.widthMm(), most.widthMm());
        piece("pieceHeight", form.pieceHeight(), least.heightMm(), most.heightMm());
        wrong(form.columnGap().signum() < 0, "columnGap", "overlap");
        wrong(form.rowGap().signum() < 0, "rowGap", "overlap");
    }

    private void piece(String field, BigDecimal value, double least, double most) {
        BigDecimal from = BigDecimal.valueOf((long) least);
        BigDecimal to = BigDecimal.valueOf((long) most);
        wrong(outside(value, from, to), field, "pieceSize", from, to);
    }

    private void edges() {
        BigDecimal margin = BigDecimal.valueOf(form.margin());
        edge("left", form.left(), margin, "leftEdge");
        edge("top", form.top(), margin, "upperEdge");
        edge("columns", form.rightOver(), margin, "rightEdge");
        edge("rows", form.belowOver(), margin, "lowerEdge");
    }

    private void edge(String field, BigDecimal there, BigDecimal margin, String key) {
        String why = form.marks() ? "Marks" : "";
        wrong(
                there.compareTo(margin) < 0,
                field,
                key + why,
                margin.subtract(there).stripTrailingZeros(),
                margin.stripTrailingZeros());
    }
}
