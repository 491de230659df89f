package id.sadardesa.desk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Look;
import id.sadardesa.core.card.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupTest {
    /** One that is not chosen, then three side by side and one below another. */
    private static final List<Frame> FRAMES =
            List.of(
                    new Frame(1, 1, 80, 50),
                    new Frame(10, 10, 10, 4),
                    new Frame(22, 14, 20, 6),
                    new Frame(60, 30, 6, 2));

    private static final Draft THREE = draft().choosing(1, Set.of(2, 3));

    private static Draft draft() {
        List<Element> elements =
                FRAMES.stream()
                        .map(frame -> Element.of(Element.Kind.BOX, frame, Look.PLAIN))
                        .toList();
        return Draft.of(new Template("t-uji", "Uji", elements, List.of()));
    }

    private static List<Frame> frames(Draft draft) {
        return draft.elements().stream().map(Element::frame).toList();
    }

    private static List<Frame> arranged(Arrangement how) {
        List<Frame> frames = new ArrayList<>(frames(new Group(THREE).arranged(how)));
        assertEquals(FRAMES.get(0), frames.remove(0), "what is not chosen stays");
        return frames;
    }

    @Test
    void severalAreAlignedWithinTheFrameAroundThem() {
        assertEquals(new Frame(10, 10, 56, 22), new Group(THREE).around());
        assertEquals(List.of(10.0, 10.0, 10.0), places(Arrangement.LEFT));
        assertEquals(List.of(56.0, 46.0, 60.0), places(Arrangement.RIGHT));
        assertEquals(List.of(33.0, 28.0, 35.0), places(Arrangement.CENTRE));
        assertEquals(List.of(10.0, 10.0, 10.0), heights(Arrangement.TOP));
        assertEquals(List.of(28.0, 26.0, 30.0), heights(Arrangement.BOTTOM));
        assertEquals(List.of(19.0, 18.0, 20.0), heights(Arrangement.MIDDLE));
        assertEquals(List.of(10.0, 14.0, 30.0), heights(Arrangement.LEFT), "one direction only");
        assertEquals(List.of(10.0, 22.0, 60.0), places(Arrangement.TOP), "one direction only");
        for (Arrangement how : Arrangement.values()) {
            assertEquals(
                    List.of(10.0, 20.0, 6.0), arranged(how).stream().map(Frame::width).toList());
        }
    }

    private static List<Double> places(Arrangement how) {
        return arranged(how).stream().map(Frame::x).toList();
    }

    private static List<Double> heights(Arrangement how) {
        return arranged(how).stream().map(Frame::y).toList();
    }

    @Test
    void theRoomBetweenThemIsEven() {
        // 56 mm less 36 mm of elements, twice 10 mm between them
        assertEquals(List.of(10.0, 30.0, 60.0), places(Arrangement.ACROSS));
        // 22 mm less 12 mm, twice 5 mm
        assertEquals(List.of(10.0, 19.0, 30.0), heights(Arrangement.DOWN));
        assertEquals(List.of(10.0, 22.0, 60.0), places(Arrangement.DOWN));
    }

    @Test
    void oneIsAlignedWithinTheCardAndTwoAreNotSpread() {
        Group one = new Group(draft().choosing(1));
        assertEquals(37.8, one.arranged(Arrangement.CENTRE).elements().get(1).frame().x());
        assertEquals(75.6, one.arranged(Arrangement.RIGHT).elements().get(1).frame().x());
        Group two = new Group(draft().choosing(1, Set.of(3)));
        assertTrue(two.allows(Arrangement.LEFT));
        assertFalse(two.allows(Arrangement.ACROSS));
        assertSame(two.draft(), two.arranged(Arrangement.ACROSS));
        assertFalse(new Group(draft()).allows(Arrangement.LEFT));
    }

    @Test
    void theyMoveAndGoTogether() {
        Draft moved = new Group(THREE).moved(0.3, -2);
        assertEquals(
                List.of(
                        FRAMES.get(0),
                        new Frame(10.3, 8, 10, 4),
                        new Frame(22.3, 12, 20, 6),
                        new Frame(60.3, 28, 6, 2)),
                frames(moved));
        assertEquals(List.of(1, 2, 3), moved.all(), "and stay chosen");
        assertEquals(List.of(FRAMES.get(0)), new Group(THREE).rest());
        Draft less = new Group(draft().choosing(0, Set.of(2))).removed();
        assertEquals(List.of(FRAMES.get(1), FRAMES.get(3)), frames(less));
        assertEquals(List.of(), less.all());
    }

    @Test
    void oneMoreIsChosenOrOneLess() {
        Draft two = draft().choosing(1).turning(3);
        assertEquals(List.of(1, 3), two.all());
        assertEquals(3, two.chosen(), "worked on is the last");
        assertEquals(List.of(1), two.turning(3).all());
        assertEquals(1, two.turning(3).chosen());
        assertEquals(List.of(), draft().choosing(1).turning(1).all());
        assertEquals(List.of(2), draft().turning(2).all());
        assertEquals(List.of(), THREE.seenFrom(Template.Side.BACK).all());
        assertEquals(List.of(1), draft().choosing(1, List.of(-1, 1, 4, 99)).all());
        assertEquals(List.of(), draft().choosing(-1, List.of(1)).all());
    }
}
