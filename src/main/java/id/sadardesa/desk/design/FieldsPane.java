package id.sadardesa.desk.design;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Field;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Ink;
import id.sadardesa.core.card.Look;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Millimetres;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;

/** What is worked on in numbers and words: every change with the mouse can be typed as well. */
final class FieldsPane {
    private static final double WIDEST = 200;

    private final Texts texts;
    private final DesignViewModel model;
    private final TypedChanges changes;
    private final Parent root;

    @FXML private Label nothing;
    @FXML private Node groups;
    @FXML private FieldLine xLine;
    @FXML private FieldLine yLine;
    @FXML private FieldLine widthLine;
    @FXML private FieldLine heightLine;
    @FXML private TextField x;
    @FXML private TextField y;
    @FXML private TextField width;
    @FXML private TextField height;
    @FXML private Node wordsRow;
    @FXML private TextField words;
    @FXML private MenuButton insert;
    @FXML private Node lettersRow;
    @FXML private Node standRow;
    @FXML private FieldLine sizeLine;
    @FXML private TextField size;
    @FXML private ComboBox<Look.Weight> weight;
    @FXML private ComboBox<Look.Align> align;
    @FXML private ComboBox<Look.Stand> stand;
    @FXML private FieldLine linesLine;
    @FXML private TextField lines;
    @FXML private FieldLine inkLine;
    @FXML private TextField ink;
    @FXML private ColorPicker inkColour;
    @FXML private ColorPicker fillColour;
    @FXML private FieldLine fillLine;
    @FXML private TextField fill;
    @FXML private FieldLine lineLine;
    @FXML private TextField line;
    @FXML private FieldLine radiusLine;
    @FXML private TextField radius;
    @FXML private Button picture;

    FieldsPane(Texts texts, DesignViewModel model) {
        this.texts = texts;
        this.model = model;
        this.changes = new TypedChanges(texts, model, this::show);
        this.root = Views.load(this, texts);
        model.draft().subscribe(draft -> show());
    }

    Parent node() {
        return root;
    }

    /** Chooses the picture of an image. */
    Button picture() {
        return picture;
    }

    @FXML
    void initialize() {
        frames();
        letters();
        colours();
    }

    private void frames() {
        framed(xLine, x, -WIDEST, (f, v) -> f.at(v, f.y()));
        framed(yLine, y, -WIDEST, (f, v) -> f.at(f.x(), v));
        framed(widthLine, width, Frame.LEAST, (f, v) -> f.sized(v, f.height()));
        framed(heightLine, height, Frame.LEAST, (f, v) -> f.sized(f.width(), v));
    }

    private void framed(
            FieldLine named, TextField typed, double least, BiFunction<Frame, Double, Frame> to) {
        changes.number(
                named,
                typed,
                least,
                WIDEST,
                (one, value) -> one.framed(to.apply(one.frame(), value)));
    }

    private void letters() {
        changes.changed(new FieldLine(), words, Optional::of, (one, text) -> one.saying(text), "");
        for (Field field : Field.values()) {
            MenuItem item = new MenuItem(texts.get(field.textKey()) + "  " + field.spelt());
            item.setOnAction(
                    event -> model.change("", one -> one.saying(Drawable.with(one.text(), field))));
            insert.getItems().add(item);
        }
        changes.number(
                sizeLine,
                size,
                1,
                100,
                (one, v) -> letters(one, one.look().weight(), v, one.look().align()));
        changes.changed(
                linesLine,
                lines,
                text ->
                        Millimetres.read(text)
                                .map(BigDecimal::intValue)
                                .filter(n -> n > 0 && n <= 20),
                (one, n) -> one.looking(lines(one.look(), n)),
                texts.get("card.design.between", 1, 20));
        changes.choice(
                weight,
                Look.Weight.values(),
                Look.Weight::textKey,
                (one, v) -> letters(one, v, one.look().size(), one.look().align()));
        changes.choice(
                align,
                Look.Align.values(),
                Look.Align::textKey,
                (one, v) -> letters(one, one.look().weight(), one.look().size(), v));
        changes.choice(
                stand,
                Look.Stand.values(),
                Look.Stand::textKey,
                (one, v) -> one.looking(one.look().standing(v)));
    }

    private static Element letters(Element one, Look.Weight weight, double size, Look.Align align) {
        return one.looking(one.look().letters(weight, size, align, one.look().lines()));
    }

    private static Look lines(Look look, int lines) {
        return look.letters(look.weight(), look.size(), look.align(), lines);
    }

    private void colours() {
        String wrong = texts.get("card.design.colour");
        changes.changed(
                inkLine,
                ink,
                Ink::parse,
                (one, v) -> one.looking(one.look().coloured(v, one.look().fill())),
                wrong);
        changes.changed(
                fillLine,
                fill,
                FieldsPane::filled,
                (one, to) -> one.looking(to.apply(one.look())),
                wrong);
        changes.picked(
                inkColour, "card.design.field.ink", (look, v) -> look.coloured(v, look.fill()));
        changes.picked(
                fillColour, "card.design.field.fill", (look, v) -> look.coloured(look.ink(), v));
        changes.number(
                lineLine,
                line,
                0,
                20,
                (one, v) -> one.looking(one.look().outlined(v, one.look().radius())));
        changes.number(
                radiusLine,
                radius,
                0,
                WIDEST,
                (one, v) -> one.looking(one.look().outlined(one.look().line(), v)));
    }

    /** Nothing typed means no colour. */
    private static Optional<UnaryOperator<Look>> filled(String text) {
        return text.isBlank()
                ? Optional.of(look -> look.coloured(look.ink(), null))
                : Ink.parse(text).map(ink -> look -> look.coloured(look.ink(), ink));
    }

    private void show() {
        Draft draft = model.draft().get();
        Element one = draft.several() ? null : draft.element().orElse(null);
        nothing.setText(
                draft.several()
                        ? texts.get("card.design.several", draft.all().size())
                        : texts.get("card.design.nothing"));
        show(nothing, one == null);
        show(groups, one != null);
        if (one == null) {
            return;
        }
        changes.showing(() -> fill(one));
        kinds(one.kind());
    }

    private void fill(Element one) {
        Frame frame = one.frame();
        changes.say(x, frame.x());
        changes.say(y, frame.y());
        changes.say(width, frame.width());
        changes.say(height, frame.height());
        Look look = one.look();
        changes.say(size, look.size());
        changes.say(lines, look.lines());
        changes.say(line, look.line());
        changes.say(radius, look.radius());
        TypedChanges.say(words, one.text());
        weight.setValue(look.weight());
        align.setValue(look.align());
        stand.setValue(look.stand());
        TypedChanges.say(ink, look.ink().rgb());
        Ink filled = look.fill();
        TypedChanges.say(fill, filled == null ? "" : filled.rgb());
        inkColour.setValue(Color.web(look.ink().rgb()));
        fillColour.setValue(filled == null ? Color.TRANSPARENT : Color.web(filled.rgb()));
    }

    private void kinds(Element.Kind kind) {
        show(wordsRow, kind == Element.Kind.TEXT);
        show(lettersRow, Drawable.hasLetters(kind));
        show(standRow, kind == Element.Kind.TEXT);
        show(inkLine, Drawable.hasInk(kind));
        show(inkColour, Drawable.hasInk(kind));
        show(fillLine, Drawable.hasFill(kind));
        show(fillColour, Drawable.hasFill(kind));
        show(lineLine, Drawable.hasOutline(kind));
        show(radiusLine, Drawable.hasOutline(kind));
        show(picture, kind == Element.Kind.IMAGE);
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
