package id.sadardesa.desk.widget;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/**
 * Huge words in the middle of whatever room there is: what would not fit, wrapped, is drawn smaller
 * instead of pushing what lies below it off the screen.
 */
public final class FittingLabel extends Region {
    private static final double SMALLEST = 0.25;
    private static final double STEP = 0.04;

    /** So little room is always claimed. */
    private static final double LEAST = 40;

    private final Label label = new Label();

    public FittingLabel() {
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        getChildren().add(label);
    }

    /** The style class of the words. */
    public void setLabelStyle(String styleClass) {
        label.getStyleClass().add(styleClass);
    }

    public String getLabelStyle() {
        return label.getStyleClass().get(label.getStyleClass().size() - 1);
    }

    public void setText(String text) {
        label.setText(text);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected void layoutChildren() {
        double scale = 1;
        while (scale > SMALLEST && label.prefHeight(getWidth() / scale) * scale > getHeight()) {
            scale -= STEP;
        }
        double width = getWidth() / scale;
        double height = Math.min(label.prefHeight(width), getHeight() / scale);
        label.setScaleX(scale);
        label.setScaleY(scale);
        label.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
