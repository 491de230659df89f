package id.sadardesa.desk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Ink;
import id.sadardesa.core.card.Look;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.testkit.Looks;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class DesignViewTest {
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

    private Frame frame() {
        return model.draft().get().element().orElseThrow().frame();
    }

    /** Of the front: the words of the name. */
    private int name() {
        List<Element> front = model.draft().get().template().front();
        return (int) front.stream().takeWhile(one -> !one.text().equals("{nama}")).count();
    }

    private static Point2D middle(Node node) {
        return node.localToScreen(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
    }

    private static double pixelsPerMillimetre(FxRobot robot) {
        return robot.lookup(".design-canvas .image-view").query().getBoundsInLocal().getWidth()
                / Paper.CR80.widthMm();
    }

    private static void drag(FxRobot robot, Node node, double right, double down) {
        Point2D from = middle(node);
        double scale = pixelsPerMillimetre(robot);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(right * scale / 2, down * scale / 2))
                .moveTo(from.add(right * scale, down * scale))
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node drawn(FxRobot robot, String style, int index) {
        List<Node> all = List.copyOf(robot.lookup(style).<Node>queryAll());
        return all.get(index);
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        assertFalse(button.isDisabled(), id);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTextIsDraggedNudgedTakenBackSavedAndOpenedAgain(FxRobot robot) {
        Template begin = model.draft().get().template();
        int name = name();
        Frame from = begin.front().get(name).frame();
        drag(robot, drawn(robot, ".design-frame", name), 3, 7);
        assertEquals(name, model.draft().get().chosen());
        assertTrue(robot.lookup(".design-canvas").query().isFocused());
        assertEquals(from.x() + 3, frame().x(), 0.85, "drawn to the grid or a line");
        assertEquals(from.y() + 7, frame().y(), 0.85);
        assertEquals(from.width(), frame().width());
        Frame dragged = frame();

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP);
        assertEquals(dragged.at(dragged.x() + 0.2, dragged.y() - 0.1), frame());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(dragged.at(dragged.x() + 0.2, dragged.y() + 0.9), frame());
        undo(robot);
        assertEquals(dragged, frame(), "what the arrows did is one step");
        undo(robot);
        assertEquals(begin, model.draft().get().template(), "so is a drag");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertEquals(dragged, frame());
        assertEquals(List.of(), Looks.faults(view.node()));

        robot.press(KeyCode.CONTROL);
        Platform.runLater(
                () ->
                        view.key(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.S,
                                        false,
                                        true,
                                        false,
                                        false)));
        robot.release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        Typing.press(robot, "Simpan desain");
        Template kept = templates.named("Salinan Polos hitam putih");
        assertEquals(dragged, kept.front().get(name).frame());
        assertEquals(begin, templates.of("polos"), "the program's own stays");

        robot.interact(() -> model.open(begin));
        robot.interact(() -> model.open(kept));
        robot.interact(() -> model.choose(name));
        assertEquals(dragged, frame());
        assertFalse(view.unsaved());
    }

    @Test
    void theLowerRightGripMakesItLarger(FxRobot robot) {
        int name = name();
        Frame from = model.draft().get().template().front().get(name).frame();
        robot.interact(() -> model.choose(name));
        drag(robot, drawn(robot, ".design-grip", 7), 6, 4);
        assertEquals(from.x(), frame().x());
        assertEquals(from.y(), frame().y());
        assertEquals(from.width() + 6, frame().width(), 0.85);
        assertEquals(from.height() + 4, frame().height(), 0.85);
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertEquals(from.width() + 6, frame().width(), 0.95);
    }

    @Test
    void everythingIsTypedInNumbersAsWell(FxRobot robot) {
        TableView<?> list = robot.lookup("#elements").query();
        int name = name();
        robot.interact(() -> list.getSelectionModel().select(list.getItems().size() - 1 - name));
        assertEquals(name, model.draft().get().chosen());
        type(robot, "#x", "7,25");
        type(robot, "#y", "16");
        type(robot, "#width", "40.5");
        type(robot, "#height", "8");
        assertEquals(new Frame(7.25, 16, 40.5, 8), frame());
        type(robot, "#fill", "#E3F1EF");
        assertEquals(new Ink("#E3F1EF"), look().fill());
        type(robot, "#fill", "");
        assertNull(look().fill());
        ComboBox<Look.Align> align = robot.lookup("#align").query();
        robot.interact(() -> align.setValue(Look.Align.RIGHT));
        assertEquals(Look.Align.RIGHT, look().align());
        type(robot, "#size", "5");
        type(robot, "#ink", "#b3261e");
        type(robot, "#words", "Yth. {nama}");
        Element one = model.draft().get().element().orElseThrow();
        assertEquals("#B3261E", one.look().ink().rgb());
        assertEquals("Yth. {nama}", one.text());
        assertTrue(said(robot).contains("lebih kecil dari 6 pt"), said(robot));
        type(robot, "#size", "besar");
        assertEquals(5, model.draft().get().element().orElseThrow().look().size());
        String all = Looks.words(view.node());
        assertTrue(all.contains("Tulis angka 1 sampai 100."), all);
        type(robot, "#x", "-250");
        assertEquals(7.25, frame().x(), "nothing so far away");
        undo(robot);
        assertEquals("{nama}", model.draft().get().element().orElseThrow().text());
    }

    private Look look() {
        return model.draft().get().element().orElseThrow().look();
    }

    private static String said(FxRobot robot) {
        return Looks.words(robot.lookup("#designRemarks").query());
    }

    private static void type(FxRobot robot, String id, String text) {
        TextField field = robot.lookup(id).query();
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(text));
    }

    @Test
    void elementsAreAddedRaisedAndTakenAway(FxRobot robot) {
        int before = model.draft().get().elements().size();
        MenuButton add = robot.lookup("#add").query();
        for (Element.Kind kind : Element.Kind.values()) {
            robot.interact(() -> item(add, kind).fire());
            assertEquals(kind, model.draft().get().element().orElseThrow().kind());
            robot.interact(() -> view.node().layout());
            assertEquals(List.of(), Looks.faults(view.node()), kind.name());
        }
        assertEquals(before + 9, model.draft().get().elements().size());
        press(robot, "#down");
        assertEquals(before + 7, model.draft().get().chosen());
        press(robot, "#up");
        robot.interact(() -> robot.lookup(".design-canvas").query().requestFocus());
        robot.type(KeyCode.DELETE);
        assertEquals(Optional.empty(), model.draft().get().element());
        robot.type(KeyCode.PAGE_UP);
        assertEquals(0, model.draft().get().chosen(), "from none to the lowest");
        robot.type(KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
        assertEquals(before + 8, model.draft().get().elements().size());
        assertEquals(-1, model.draft().get().chosen());
    }

    private static MenuItem item(MenuButton add, Element.Kind kind) {
        return add.getItems().stream()
                .filter(one -> ("add-" + kind).equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherDesignIsOpenedOnlyWhenNothingIsLost(FxRobot robot) {
        robot.interact(() -> model.choose(2));
        robot.interact(model::remove);
        ComboBox<Template> design = robot.lookup("#design").query();
        Template drawn = model.draft().get().template();
        Platform.runLater(() -> design.setValue(templates.of("terang")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(drawn, model.draft().get().template());
        assertEquals("polos", design.getValue().code());
        robot.interact(model::undo);
        robot.interact(() -> design.setValue(templates.of("terang")));
        assertEquals("terang", model.opened().code());
        robot.clickOn("Belakang");
        assertEquals(Template.Side.BACK, model.draft().get().side());
        assertEquals(List.of(), Looks.faults(view.node()));
        assertTrue(Looks.words(view.node()).contains("Klik unsur pada gambar kartu"));
    }
}
