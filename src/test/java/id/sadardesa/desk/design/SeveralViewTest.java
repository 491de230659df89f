package id.sadardesa.desk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several elements of a design worked on together. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class SeveralViewTest {
    @TempDir Path folder;
    private TestOffice office;
    private Templates templates;
    private DesignViewModel model;
    private DesignView view;

    @Start
    void start(Stage stage) {
        office = DesignViewModelTest.withPeople(folder, "Joko", "Siti Aminah");
        templates = office.rooms().press.templates();
        Desk desk = TestDesk.around(stage, office);
        model =
                new DesignViewModel(
                        templates, office.rooms().press.cards(), desk.jobs(), desk.notices());
        view = new DesignView(desk, model);
        TestDesk.enter(
                stage,
                new RoomView() {
                    @Override
                    public Parent node() {
                        return view.node();
                    }

                    @Override
                    public void entered() {
                        model.refresh();
                    }
                });
        // as the window around the room does
        stage.getScene()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (view.key(event)) {
                                event.consume();
                            }
                        });
        model.open(templates.of("polos"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Element> elements() {
        return model.draft().get().elements();
    }

    private Frame frame(int index) {
        return elements().get(index).frame();
    }

    private int index(Element.Kind kind) {
        return (int) elements().stream().takeWhile(one -> one.kind() != kind).count();
    }

    private static Node drawn(FxRobot robot, int index) {
        return List.copyOf(robot.lookup(".design-frame").<Node>queryAll()).get(index);
    }

    private static Point2D middle(Node node) {
        return node.localToScreen(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
    }

    private static void click(FxRobot robot, int index, KeyCode... held) {
        robot.press(held).clickOn(drawn(robot, index)).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void keys(FxRobot robot, KeyCode key, KeyCode... held) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button button(FxRobot robot, Arrangement how) {
        return robot.lookup("#arrange-" + how).queryButton();
    }

    @Test
    void twoAreChosenWithTheMouseDraggedAndTakenBackInOneStep(FxRobot robot) {
        Template begin = model.draft().get().template();
        int photo = index(Element.Kind.PHOTO);
        int qr = index(Element.Kind.QR);
        click(robot, photo);
        click(robot, qr, KeyCode.CONTROL);
        assertEquals(Set.of(photo, qr), Set.copyOf(model.draft().get().all()));
        assertFalse(robot.lookup(".design-grip").query().getParent().isVisible());
        String words = Looks.words(view.node());
        assertTrue(words.contains("2 unsur terpilih"), words);
        String said = robot.lookup(".design-canvas").query().getAccessibleText();
        assertTrue(said.contains("Terpilih 2 unsur: "), said);

        Frame photoAt = frame(photo);
        Frame qrAt = frame(qr);
        double scale =
                robot.lookup(".design-canvas .image-view").query().getBoundsInLocal().getWidth()
                        / Paper.CR80.widthMm();
        Point2D from = middle(drawn(robot, photo));
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(-2 * scale, 2 * scale))
                .moveTo(from.add(-4 * scale, 3 * scale))
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        double right = frame(photo).x() - photoAt.x();
        double down = frame(photo).y() - photoAt.y();
        assertEquals(-4, right, 0.85);
        assertEquals(qrAt.at(qrAt.x() + right, qrAt.y() + down), frame(qr), "as far");
        assertEquals(2, model.draft().get().all().size(), "a drag leaves both chosen");
        keys(robot, KeyCode.Z, KeyCode.CONTROL);
        assertEquals(begin, model.draft().get().template());

        click(robot, qr);
        assertEquals(List.of(qr), model.draft().get().all(), "a plain click chooses one");
        click(robot, photo, KeyCode.SHIFT);
        click(robot, qr, KeyCode.SHIFT);
        assertEquals(List.of(photo), model.draft().get().all(), "and once more one less");
        assertEquals(begin, model.draft().get().template());
        assertEquals(List.of(), Looks.faults(view.node()));
    }

    @Test
    void threeAreChosenInTheListWithShiftAndPutInOrderByKeys(FxRobot robot) {
        TableView<?> list = robot.lookup("#elements").query();
        robot.interact(list::requestFocus);
        robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
        keys(robot, KeyCode.DOWN, KeyCode.SHIFT);
        keys(robot, KeyCode.DOWN, KeyCode.SHIFT);
        int last = elements().size() - 1;
        List<Integer> three = List.of(last - 3, last - 2, last - 1);
        assertEquals(three, model.draft().get().all());
        assertEquals(3, list.getSelectionModel().getSelectedIndices().size());
        keys(robot, KeyCode.UP, KeyCode.SHIFT);
        assertEquals(three.subList(1, 3), model.draft().get().all(), "one less");
        assertTrue(button(robot, Arrangement.ACROSS).isDisabled(), "two have one gap");
        keys(robot, KeyCode.DOWN, KeyCode.SHIFT);
        Template begin = model.draft().get().template();
        double left = new Group(model.draft().get()).around().x();

        keys(robot, KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        three.forEach(index -> assertEquals(left, frame(index).x()));
        assertEquals(three, model.draft().get().all());
        Button down = button(robot, Arrangement.DOWN);
        assertEquals(
                "Jarak sama ke bawah, tiga unsur atau lebih (Ctrl+Shift+E)",
                down.getAccessibleText());
        robot.interact(down::fire);
        List<Frame> order =
                three.stream()
                        .map(this::frame)
                        .sorted(Comparator.comparingDouble(Frame::y))
                        .toList();
        double first = order.get(1).y() - order.get(0).bottom();
        assertEquals(first, order.get(2).y() - order.get(1).bottom(), 0.03);
        keys(robot, KeyCode.Z, KeyCode.CONTROL);
        keys(robot, KeyCode.Z, KeyCode.CONTROL);
        assertEquals(begin, model.draft().get().template(), "each is one step");
        assertTrue(robot.lookup("#up").queryButton().isDisabled());
    }

    @Test
    void theKeyboardAloneChoosesMovesAndRemoves(FxRobot robot) {
        robot.interact(() -> robot.lookup(".design-canvas").query().requestFocus());
        int before = elements().size();
        keys(robot, KeyCode.PAGE_UP);
        keys(robot, KeyCode.PAGE_UP, KeyCode.SHIFT);
        assertEquals(List.of(0, 1), model.draft().get().all());
        Frame one = frame(0);
        Frame two = frame(1);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        keys(robot, KeyCode.RIGHT, KeyCode.CONTROL);
        assertEquals(one.at(one.x() + 0.2, one.y() + 0.1), frame(0));
        assertEquals(two.at(two.x() + 0.2, two.y() + 0.1), frame(1), "moved, not resized");
        keys(robot, KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of(one, two), List.of(frame(0), frame(1)));
        keys(robot, KeyCode.A, KeyCode.CONTROL);
        assertEquals(before, model.draft().get().all().size());
        robot.type(KeyCode.DELETE);
        assertEquals(0, elements().size());
        keys(robot, KeyCode.Z, KeyCode.CONTROL);
        assertEquals(before, elements().size());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), model.draft().get().all());
        assertTrue(button(robot, Arrangement.LEFT).isDisabled());
    }
}
