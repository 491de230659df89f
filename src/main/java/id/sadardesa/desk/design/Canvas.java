package id.sadardesa.desk.design;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.design.Snapping.Snapped;
import id.sadardesa.desk.shell.PagePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The side of a card as it will be printed, with a frame around each thing on it: dragged with the
 * mouse, moved with the arrow keys.
 */
final class Canvas extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Room around the card, for what hangs over its edges. */
    private static final double AROUND = 3;

    private static final double GRIP = 9;

    private final DesignViewModel model;
    private final Words words;
    private final ImageView picture = new ImageView();
    private final List<Region> frames = new ArrayList<>();
    private final List<Region> grips = new ArrayList<>();

    /** Kept apart: a node that is taken out of its place, if only for a moment, is let go. */
    private final Pane frameLayer = layer();

    private final Guides guides = new Guides();
    private final Pane gripLayer = layer();
    private @Nullable Drag drag;
    private Snapped snapped = Snapped.freely(new Frame(0, 0, 1, 1));

    /** Whether the mouse moved since it was pressed. */
    private boolean moved;

    /** What the mouse began with, in millimetres; no grip moves all that is chosen. */
    private record Drag(double x, double y, Draft begin, Frame frame, @Nullable Grip grip) {}

    /**
     * Where the card is drawn.
     *
     * @param scale pixels to the millimetre
     * @param left pixels from the left edge of this room
     */
    private record Place(double scale, double left, double top) {}

    private Place place = new Place(1, 0, 0);

    Canvas(DesignViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("design-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setSmooth(true);
        picture.setMouseTransparent(true);
        for (Grip grip : Grip.ALL) {
            Region node = new Region();
            node.getStyleClass().add("design-grip");
            node.setManaged(false);
            node.setCursor(grip.cursor());
            node.setOnMousePressed(event -> take(event, grip));
            listen(node);
            grips.add(node);
        }
        gripLayer.getChildren().setAll(grips);
        getChildren().setAll(picture, frameLayer, guides, gripLayer);
        setOnMousePressed(
                event -> {
                    requestFocus();
                    model.choose(-1);
                });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> new Keys(model).pressed(event));
        model.draft().subscribe(this::show);
        model.drawn().subscribe(this::draw);
    }

    private void listen(Region node) {
        node.setOnMouseDragged(this::dragged);
        node.setOnMouseReleased(event -> release());
    }

    private void draw(Preview.@Nullable Drawn drawn) {
        if (drawn != null) {
            picture.setImage(PagePicture.of(drawn.image()));
            requestLayout();
        }
    }

    private void show(Draft draft) {
        List<Element> elements = draft.elements();
        if (frames.size() != elements.size()) {
            frames.clear();
            IntStream.range(0, elements.size()).forEach(i -> frames.add(frame(i)));
            frameLayer.getChildren().setAll(frames);
        }
        List<Integer> chosen = draft.all();
        for (int i = 0; i < elements.size(); i++) {
            frames.get(i).pseudoClassStateChanged(CHOSEN, chosen.contains(i));
        }
        setAccessibleText(words.canvas(draft));
        gripLayer.setVisible(draft.element().isPresent() && !draft.several());
        requestLayout();
    }

    private static Pane layer() {
        Pane layer = new Pane();
        layer.setPickOnBounds(false);
        return layer;
    }

    private Region frame(int index) {
        Region frame = new Region();
        frame.getStyleClass().add("design-frame");
        frame.setManaged(false);
        frame.setCursor(Cursor.MOVE);
        frame.setOnMousePressed(event -> press(event, index));
        listen(frame);
        frame.setOnMouseReleased(event -> release(event, index));
        return frame;
    }

    /** With Shift or Ctrl one more is chosen; what is chosen with others moves with them. */
    private void press(MouseEvent event, int index) {
        Draft draft = model.draft().get();
        if (choosesMore(event)) {
            model.turn(index);
            requestFocus();
            event.consume();
            return;
        }
        model.look(draft.all().contains(index) ? draft.joining(index) : draft.choosing(index));
        take(event, null);
    }

    private static boolean choosesMore(MouseEvent event) {
        return event.isShiftDown() || event.isShortcutDown();
    }

    /** A click that moved nothing chooses one alone. */
    private void release(MouseEvent event, int index) {
        boolean clicked = drag != null && !moved;
        release();
        if (clicked && !choosesMore(event)) {
            model.choose(index);
        }
    }

    private void take(MouseEvent event, @Nullable Grip grip) {
        requestFocus();
        model.pause();
        moved = false;
        Draft draft = model.draft().get();
        draft.element()
                .ifPresent(
                        one -> drag = new Drag(mmX(event), mmY(event), draft, one.frame(), grip));
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Drag from = drag;
        if (from == null) {
            return;
        }
        double dx = mmX(event) - from.x();
        double dy = mmY(event) - from.y();
        Grip grip = from.grip();
        Frame frame =
                grip == null
                        ? from.frame().at(from.frame().x() + dx, from.frame().y() + dy)
                        : grip.drawn(from.frame(), dx, dy);
        snapped = event.isAltDown() ? Snapped.freely(frame) : snap(frame, grip);
        moved = true;
        guide();
        if (grip == null) {
            double right = snapped.frame().x() - from.frame().x();
            double down = snapped.frame().y() - from.frame().y();
            model.draw("drag", now -> new Group(from.begin()).moved(right, down));
        } else {
            model.frame("drag", snapped.frame());
        }
        event.consume();
    }

    private Snapped snap(Frame frame, @Nullable Grip grip) {
        Snapping snapping = new Snapping(new Group(model.draft().get()).rest());
        return grip == null ? snapping.moved(frame) : snapping.sized(frame, grip.h(), grip.v());
    }

    private void release() {
        drag = null;
        snapped = Snapped.freely(snapped.frame());
        guide();
        requestLayout();
        model.pause();
    }

    private void guide() {
        guides.show(snapped);
        requestLayout();
    }

    /** Where the card lies in this room; while something is dragged it does not move. */
    private Place place() {
        double wide = getWidth() / (Paper.CR80.widthMm() + 2 * AROUND);
        double high = getHeight() / (Paper.CR80.heightMm() + 2 * AROUND);
        double scale = Math.max(1, Math.min(wide, high));
        return new Place(
                scale,
                (getWidth() - Paper.CR80.widthMm() * scale) / 2,
                (getHeight() - Paper.CR80.heightMm() * scale) / 2);
    }

    private double mmX(MouseEvent event) {
        return (sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - place.left())
                / place.scale();
    }

    private double mmY(MouseEvent event) {
        return (sceneToLocal(event.getSceneX(), event.getSceneY()).getY() - place.top())
                / place.scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 560;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 370;
    }

    @Override
    protected void layoutChildren() {
        if (drag == null) {
            place = place();
        }
        double scale = place.scale();
        picture.setFitWidth(Paper.CR80.widthMm() * scale);
        picture.setFitHeight(Paper.CR80.heightMm() * scale);
        picture.relocate(place.left(), place.top());
        for (Pane layer : List.of(frameLayer, guides, gripLayer)) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        List<Element> elements = model.draft().get().elements();
        for (int i = 0; i < frames.size() && i < elements.size(); i++) {
            Frame frame = elements.get(i).frame();
            frames.get(i)
                    .resizeRelocate(
                            place.left() + frame.x() * scale,
                            place.top() + frame.y() * scale,
                            Math.max(2, frame.width() * scale),
                            Math.max(2, frame.height() * scale));
        }
        model.draft().get().element().ifPresent(one -> layGrips(one.frame(), scale));
        guides.lay(scale, place.left(), place.top());
    }

    private void layGrips(Frame frame, double scale) {
        for (int i = 0; i < grips.size(); i++) {
            Grip grip = Grip.ALL.get(i);
            double x = frame.x() + frame.width() * (grip.h() + 1) / 2;
            double y = frame.y() + frame.height() * (grip.v() + 1) / 2;
            grips.get(i)
                    .resizeRelocate(
                            place.left() + x * scale - GRIP / 2,
                            place.top() + y * scale - GRIP / 2,
                            GRIP,
                            GRIP);
        }
    }
}
