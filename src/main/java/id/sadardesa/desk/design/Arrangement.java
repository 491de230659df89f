package id.sadardesa.desk.design;

import id.sadardesa.core.card.Frame;
import java.util.function.ToDoubleFunction;
import javafx.scene.input.KeyCode;

/** A way in which what is chosen is put in order. */
enum Arrangement {
    LEFT(KeyCode.K, "mdoal-align_horizontal_left"),
    CENTRE(KeyCode.T, "mdoal-align_horizontal_center"),
    RIGHT(KeyCode.N, "mdoal-align_horizontal_right"),
    TOP(KeyCode.A, "mdoal-align_vertical_top"),
    MIDDLE(KeyCode.G, "mdoal-align_vertical_center"),
    BOTTOM(KeyCode.B, "mdoal-align_vertical_bottom"),
    /** As much room between each two from left to right. */
    ACROSS(KeyCode.M, "mdoal-horizontal_distribute"),
    /** The same from above to below. */
    DOWN(KeyCode.E, "mdomz-vertical_distribute");

    private final KeyCode key;
    private final String icon;

    Arrangement(KeyCode key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    /** With Ctrl and Shift. */
    KeyCode key() {
        return key;
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "card.design.arrange." + name();
    }

    /** Whether it needs several that lie apart rather than an edge. */
    boolean spreads() {
        return this == ACROSS || this == DOWN;
    }

    /** How many must be chosen: one is aligned within the card. */
    int least() {
        return spreads() ? 3 : 1;
    }

    /** Where something comes to lie within what is around it. */
    Frame within(Frame around, Frame one) {
        return switch (this) {
            case LEFT -> one.at(around.x(), one.y());
            case CENTRE -> one.at(around.x() + (around.width() - one.width()) / 2, one.y());
            case RIGHT -> one.at(around.right() - one.width(), one.y());
            case TOP -> one.at(one.x(), around.y());
            case MIDDLE -> one.at(one.x(), around.y() + (around.height() - one.height()) / 2);
            case BOTTOM -> one.at(one.x(), around.bottom() - one.height());
            case ACROSS, DOWN -> one;
        };
    }

    /** Where something begins, in the direction in which it is spread. */
    ToDoubleFunction<Frame> begin() {
        return this == DOWN ? Frame::y : Frame::x;
    }

    /** How much room something takes in that direction. */
    ToDoubleFunction<Frame> length() {
        return this == DOWN ? Frame::height : Frame::width;
    }

    /** The same beginning elsewhere in that direction. */
    Frame beginning(Frame one, double place) {
        return this == DOWN ? one.at(one.x(), place) : one.at(place, one.y());
    }
}
