package id.sadardesa.desk.sheet;

import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.SheetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** A drawing to scale of a sheet with its cards, their numbers, and where to cut and fold. */
final class SheetPicture extends Region {
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final double MARK = 4;

    /** Something with its place on the sheet in millimetres. */
    private record Placed(Node node, Frame frame) {}

    private final Region paper = new Region();
    private final List<Placed> things = new ArrayList<>();
    private @Nullable SheetForm drawn;

    SheetPicture() {
        getStyleClass().add("sheet-picture");
        paper.getStyleClass().add("sheet-paper");
        setFocusTraversable(false);
    }

    /**
     * Draws a sheet.
     *
     * @param back whether the other side of the paper is shown
     * @param said what a screen reader says of it
     */
    void draw(SheetForm form, boolean back, String said) {
        drawn = form;
        things.clear();
        List<Frame> pieces = back && !form.folded() ? form.backs() : form.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            piece(form, pieces.get(i), i);
        }
        if (form.marks()) {
            marks(form, pieces);
        }
        List<Node> all = new ArrayList<>(List.of(paper));
        things.forEach(thing -> all.add(thing.node()));
        getChildren().setAll(all);
        setAccessibleText(said);
        requestLayout();
    }

    private void piece(SheetForm form, Frame place, int index) {
        boolean backHere = form.folded() && index % 2 == 1;
        int number = form.folded() ? index / 2 + 1 : index + 1;
        Label piece = new Label(backHere ? "" : Integer.toString(number));
        piece.getStyleClass().add("sheet-piece");
        if (backHere) {
            piece.getStyleClass().add("folded");
        }
        piece.pseudoClassStateChanged(OUTSIDE, outside(form, place));
        things.add(new Placed(piece, place));
    }

    private static boolean outside(SheetForm form, Frame place) {
        double margin = form.margin() - 0.001;
        return place.x() < margin
                || place.y() < margin
                || place.right() > form.width().doubleValue() - margin
                || place.bottom() > form.height().doubleValue() - margin;
    }

    private void marks(SheetForm form, List<Frame> pieces) {
        TreeSet<Double> across = new TreeSet<>();
        TreeSet<Double> down = new TreeSet<>();
        for (Frame piece : pieces) {
            across.addAll(List.of(piece.x(), piece.right()));
            down.addAll(List.of(piece.y(), piece.bottom()));
        }
        if (pieces.isEmpty()) {
            return;
        }
        Frame first = pieces.get(0);
        double fold = first.right() + form.columnGap().doubleValue() / 2;
        for (double x : across) {
            upright(x, down.first() - MARK - 1, false);
            upright(x, down.last() + 1, false);
        }
        for (double y : down) {
            level(across.first() - MARK - 1, y);
            level(across.last() + 1, y);
        }
        if (form.folded()) {
            upright(fold, down.first() - MARK - 1, true);
            upright(fold, down.last() + 1, true);
        }
    }

    private void upright(double x, double y, boolean fold) {
        mark(new Frame(x, y, 0, MARK), fold);
    }

    private void level(double x, double y) {
        mark(new Frame(x, y, MARK, 0), false);
    }

    private void mark(Frame place, boolean fold) {
        Line line = new Line();
        line.getStyleClass().add(fold ? "sheet-fold" : "sheet-mark");
        line.setManaged(false);
        things.add(new Placed(line, place));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 260;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 340;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 170;
    }

    @Override
    protected void layoutChildren() {
        SheetForm form = drawn;
        if (form == null) {
            return;
        }
        double wide = Math.max(1, form.width().doubleValue());
        double high = Math.max(1, form.height().doubleValue());
        double scale = Math.min((getWidth() - 16) / wide, (getHeight() - 16) / high);
        double left = (getWidth() - wide * scale) / 2;
        double top = (getHeight() - high * scale) / 2;
        paper.resizeRelocate(left, top, wide * scale, high * scale);
        for (Placed thing : things) {
            lay(thing, left, top, scale);
        }
    }

    private static void lay(Placed thing, double left, double top, double scale) {
        Frame frame = thing.frame();
        double x = left + frame.x() * scale;
        double y = top + frame.y() * scale;
        if (thing.node() instanceof Line line) {
            line.setStartX(x);
            line.setStartY(y);
            line.setEndX(x + frame.width() * scale);
            line.setEndY(y + frame.height() * scale);
        } else {
            thing.node().resizeRelocate(x, y, frame.width() * scale, frame.height() * scale);
        }
    }
}
