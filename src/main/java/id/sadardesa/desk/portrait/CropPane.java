package id.sadardesa.desk.portrait;

import id.sadardesa.core.picture.Crop;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the frame of what is kept of it and an oval where the face belongs. The frame is
 * moved with the mouse or the arrow keys, and made smaller or larger with the wheel or plus and
 * minus; the picture is turned with P.
 */
public final class CropPane extends Region {
    private static final double STEP = 0.01;
    private static final double LEAP = 0.05;
    private static final double CLOSER = 0.95;
    private static final double QUARTER = 90;

    /** A face fills so much of a pas foto, and its middle lies above the middle of the paper. */
    private static final double FACE_WIDE = 0.26;

    private static final double FACE_HIGH = 0.27;
    private static final double FACE_AT = 0.44;

    private static final Map<KeyCode, Point2D> ARROWS =
            Map.of(
                    KeyCode.LEFT, new Point2D(-1, 0),
                    KeyCode.RIGHT, new Point2D(1, 0),
                    KeyCode.UP, new Point2D(0, -1),
                    KeyCode.DOWN, new Point2D(0, 1));

    private final ImageView view = new ImageView();
    private final List<Rectangle> shades =
            List.of(new Rectangle(), new Rectangle(), new Rectangle(), new Rectangle());
    private final Rectangle frame = new Rectangle();
    private final Ellipse face = new Ellipse();
    private final ObjectProperty<Crop> crop = new SimpleObjectProperty<>(Crop.WHOLE);
    private @Nullable Point2D held;

    public CropPane() {
        getStyleClass().add("crop-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        shades.forEach(shade -> shade.getStyleClass().add("crop-shade"));
        frame.getStyleClass().add("crop-frame");
        face.getStyleClass().add("crop-face");
        getChildren().add(view);
        getChildren().addAll(shades);
        getChildren().addAll(frame, face);
        crop.subscribe(this::requestLayout);
        setOnMousePressed(this::hold);
        setOnMouseDragged(this::drag);
        setOnScroll(
                event -> {
                    if (event.getDeltaY() != 0) {
                        scale(event.getDeltaY() > 0 ? CLOSER : 1 / CLOSER);
                        event.consume();
                    }
                });
        setOnKeyPressed(this::key);
    }

    /** What is kept of the picture. */
    public ObjectProperty<Crop> crop() {
        return crop;
    }

    /** Shows another picture, or none. */
    public void show(@Nullable Image picture, Crop part) {
        setDisable(picture == null);
        view.setImage(picture);
        crop.set(part);
        requestLayout();
    }

    /** Takes more of the picture with a factor above 1, less below. */
    public void scale(double factor) {
        if (view.getImage() != null) {
            crop.set(crop.get().scaled(factor));
        }
    }

    /** Turns the picture a quarter to the right; the frame begins anew. */
    public void turn() {
        Image image = view.getImage();
        if (image != null) {
            crop.set(crop.get().turned(image.getWidth() / image.getHeight()));
        }
    }

    private void hold(MouseEvent event) {
        requestFocus();
        held = new Point2D(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        Rectangle2D shown = shown();
        if (held != null && view.getImage() != null && shown.getWidth() > 0) {
            crop.set(
                    crop.get()
                            .moved(
                                    (now.getX() - held.getX()) / shown.getWidth(),
                                    (now.getY() - held.getY()) / shown.getHeight()));
        }
        held = now;
    }

    private void key(KeyEvent event) {
        Point2D way = ARROWS.get(event.getCode());
        double step = event.isShiftDown() ? LEAP : STEP;
        if (view.getImage() == null || event.isShortcutDown()) {
            return;
        }
        if (way != null) {
            crop.set(crop.get().moved(way.getX() * step, way.getY() * step));
            event.consume();
        } else if (event.getText().equals("+") || event.getCode() == KeyCode.ADD) {
            scale(CLOSER);
            event.consume();
        } else if (event.getText().equals("-") || event.getCode() == KeyCode.SUBTRACT) {
            scale(1 / CLOSER);
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            turn();
            event.consume();
        }
    }

    private boolean lying() {
        return crop.get().turns() % 2 == 1;
    }

    /** Where the picture stands in the pane, turned as it is. */
    private Rectangle2D shown() {
        Image image = view.getImage();
        if (image == null) {
            return Rectangle2D.EMPTY;
        }
        double imageWide = lying() ? image.getHeight() : image.getWidth();
        double imageHigh = lying() ? image.getWidth() : image.getHeight();
        double by = Math.min(getWidth() / imageWide, getHeight() / imageHigh);
        double wide = imageWide * by;
        double high = imageHigh * by;
        return new Rectangle2D((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D all = shown();
        boolean there = all.getWidth() > 0;
        frame.setVisible(there);
        face.setVisible(there);
        shades.forEach(shade -> shade.setVisible(there));
        if (!there) {
            return;
        }
        layView(all);
        Crop part = crop.get();
        double left = all.getMinX() + part.left() * all.getWidth();
        double top = all.getMinY() + part.top() * all.getHeight();
        double wide = part.width() * all.getWidth();
        double high = part.height() * all.getHeight();
        place(frame, left, top, wide, high);
        place(shades.get(0), all.getMinX(), all.getMinY(), all.getWidth(), top - all.getMinY());
        double below = top + high;
        place(shades.get(1), all.getMinX(), below, all.getWidth(), all.getMaxY() - below);
        place(shades.get(2), all.getMinX(), top, left - all.getMinX(), high);
        place(shades.get(3), left + wide, top, all.getMaxX() - left - wide, high);
        face.setCenterX(left + wide / 2);
        face.setCenterY(top + high * FACE_AT);
        face.setRadiusX(wide * FACE_WIDE);
        face.setRadiusY(high * FACE_HIGH);
    }

    /** An image view is turned around its middle. */
    private void layView(Rectangle2D all) {
        double wide = lying() ? all.getHeight() : all.getWidth();
        double high = lying() ? all.getWidth() : all.getHeight();
        view.setRotate(crop.get().turns() * QUARTER);
        view.setFitWidth(wide);
        view.setFitHeight(high);
        view.relocate(
                all.getMinX() + (all.getWidth() - wide) / 2,
                all.getMinY() + (all.getHeight() - high) / 2);
    }

    private static void place(Rectangle shape, double left, double top, double wide, double high) {
        shape.setX(left);
        shape.setY(top);
        shape.setWidth(Math.max(0, wide));
        shape.setHeight(Math.max(0, high));
    }
}
