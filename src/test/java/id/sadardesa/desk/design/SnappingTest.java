package id.sadardesa.desk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.Frame;
import id.sadardesa.desk.design.Snapping.Snapped;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnappingTest {
    private static final Snapping ALONE = new Snapping(List.of());

    @Test
    void aFrameComesToLieOnTheGridOfHalfAMillimetre() {
        Snapped there = ALONE.moved(new Frame(20.13, 9.81, 10.1, 7.3));

        assertEquals(new Frame(20, 10, 10.1, 7.3), there.frame());
        assertTrue(there.across().isEmpty() && there.down().isEmpty());
    }

    @Test
    void theEdgesAndTheMiddleOfTheCardDrawIt() {
        assertEquals(new Frame(0, 20, 10, 5), ALONE.moved(new Frame(-0.6, 20.2, 10, 5)).frame());
        Snapped right = ALONE.moved(new Frame(75.2, 20.2, 10, 5));
        assertEquals(75.6, right.frame().x());
        assertEquals(List.of(85.6), right.across());
        Snapped middle = ALONE.moved(new Frame(37.5, 24, 10, 5));
        assertEquals(37.8, middle.frame().x());
        assertEquals(24.49, middle.frame().y());
        assertEquals(List.of(26.99), middle.down());
    }

    @Test
    void whatStandsOnTheCardDrawsItToo() {
        Snapping beside = new Snapping(List.of(new Frame(12.3, 15.7, 30, 8)));

        assertEquals(12.3, beside.moved(new Frame(11.8, 30, 9, 4)).frame().x());
        assertEquals(33.3, beside.moved(new Frame(33, 30, 9, 4)).frame().x(), "right at right");
        assertEquals(23.7, beside.moved(new Frame(60, 23.5, 9, 4)).frame().y(), "below it");
    }

    @Test
    void onlyTheEdgesThatAreDrawnMove() {
        Snapping beside = new Snapping(List.of(new Frame(40, 10, 30, 8)));
        Frame frame = new Frame(5.3, 20.1, 34.2, 6.4);

        assertEquals(new Frame(5.3, 20.1, 34.7, 6.4), beside.sized(frame, 1, 0).frame());
        assertEquals(new Frame(5.5, 20.1, 34, 6.4), beside.sized(frame, -1, 0).frame());
        assertEquals(
                new Frame(5.3, 20.1, 34.2, 6.89), beside.sized(frame, 0, 1).frame(), "the middle");
        Frame thin = new Frame(5, 20, 0.2, 6);
        assertEquals(0.2, beside.sized(thin, 1, 0).frame().width(), "it stays to be grasped");
    }

    @Test
    void aGripDrawsItsEdgesAndLeavesTheOthers() {
        Frame frame = new Frame(10, 10, 20, 10);

        assertEquals(new Frame(10, 10, 25, 8), new Grip(1, 1).drawn(frame, 5, -2));
        assertEquals(new Frame(15, 10, 15, 10), new Grip(-1, 0).drawn(frame, 5, 3));
        assertEquals(new Frame(10, 13, 20, 7), new Grip(0, -1).drawn(frame, 5, 3));
        assertEquals(new Frame(29.8, 10, 0.2, 10), new Grip(-1, 0).drawn(frame, 50, 0));
    }
}
