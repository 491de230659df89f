package id.sadardesa.desk.design;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Template;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.ToolRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page Desain: choose a design, draw on it, look at it with somebody's data, save it. */
public final class DesignView {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final FilePicker.Kind FILE =
            new FilePicker.Kind(Text.of("card.design.file"), List.of("*.sadar-kartu"));
    private static final FilePicker.Kind PICTURE =
            new FilePicker.Kind(
                    Text.of("card.design.pictures"), List.of("*.jpg", "*.jpeg", "*.png", "*.*"));

    private final Desk desk;
    private final Texts texts;
    private final DesignViewModel model;
    private final Words words;
    private final Canvas canvas;
    private final FieldsPane fields;
    private final ElementList list;
    private final ArrangeBar arrange;
    private final Parent root;

    /** While the choice follows what was opened, it opens nothing itself. */
    private boolean following;

    @FXML private ComboBox<Template> design;
    @FXML private ComboBox<Subject> subject;
    @FXML private ToggleButton front;
    @FXML private ToggleButton back;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private MenuButton add;
    @FXML private MenuButton more;
    @FXML private MenuItem saveAs;
    @FXML private MenuItem take;
    @FXML private MenuItem export;
    @FXML private MenuItem delete;
    @FXML private Button save;
    @FXML private ToolRow tools;
    @FXML private VBox left;
    @FXML private VBox right;

    public DesignView(Desk desk, DesignViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.words = new Words(texts);
        this.canvas = new Canvas(model, words);
        this.fields = new FieldsPane(texts, model);
        this.list = new ElementList(texts, model, words);
        this.arrange = new ArrangeBar(texts, model);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    public boolean unsaved() {
        return model.unsaved();
    }

    @FXML
    void initialize() {
        choices();
        VBox.setVgrow(canvas, Priority.ALWAYS);
        tools.getChildren().add(arrange.node());
        left.getChildren().addAll(canvas, list.remarks());
        right.getChildren().addAll(list.node(), fields.node());
        front.setOnAction(event -> turn(Template.Side.FRONT));
        back.setOnAction(event -> turn(Template.Side.BACK));
        named(undo, "card.design.undo");
        named(redo, "card.design.redo");
        undo.setOnAction(event -> model.undo());
        redo.setOnAction(event -> model.redo());
        additions();
        files();
        fields.picture().setOnAction(event -> picture(false));
        save.setOnAction(event -> save());
        model.draft().subscribe(this::show);
        model.busy().subscribe(busy -> show(model.draft().get()));
    }

    private void named(Button button, String key) {
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
    }

    private void choices() {
        Spoken.choice(design, one -> words.design(one, model.builtIn(one)));
        model.all().subscribe(this::offer);
        design.valueProperty()
                .subscribe(
                        (before, now) -> {
                            if (!following && now != null) {
                                open(now);
                            }
                        });
        Spoken.choice(subject, words::subject);
        Spoken.of(subject, model.subject, model.subjects());
    }

    private void offer(List<Template> known) {
        following = true;
        design.getItems().setAll(known);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        design.setValue(model.opened());
        following = false;
    }

    private void open(Template wanted) {
        if (!model.unsaved() || sure()) {
            model.open(wanted);
        }
        follow();
    }

    private boolean sure() {
        return desk.dialogs()
                .confirmHard(
                        Text.of("card.design.leaveTitle"),
                        Text.of("card.design.leaveSentence", model.opened().name()),
                        Text.of("card.design.leaveVerb"));
    }

    private void turn(Template.Side side) {
        model.turn(side);
        show(model.draft().get());
    }

    private void show(Draft draft) {
        front.setSelected(draft.side() == Template.Side.FRONT);
        back.setSelected(draft.side() == Template.Side.BACK);
        boolean busy = model.busy().get();
        undo.setDisable(!model.canUndo());
        redo.setDisable(!model.canRedo());
        save.setDisable(busy || !model.unsaved());
        save.setText(texts.get(model.copies() ? "card.design.saveCopy" : "card.design.save"));
        delete.setDisable(model.copies());
        more.setDisable(busy);
    }

    private void additions() {
        for (Element.Kind kind : Element.Kind.values()) {
            MenuItem item = new MenuItem(texts.get(kind.textKey()));
            item.setId("add-" + kind);
            item.setOnAction(
                    event ->
                            model.add(Drawable.fresh(kind, texts.get("card.design.fresh")), false));
            add.getItems().add(item);
        }
        MenuItem background = new MenuItem(texts.get("card.design.background"));
        background.setOnAction(event -> picture(true));
        add.getItems().add(background);
    }

    private void picture(boolean background) {
        desk.files()
                .open("designPictures", Text.of("card.design.pictureTitle"), PICTURE)
                .ifPresent(file -> model.picture(file, background));
    }

    private void files() {
        saveAs.setOnAction(event -> ask(true));
        take.setOnAction(event -> take());
        export.setOnAction(event -> chosenFile().ifPresent(model::export));
        delete.setOnAction(event -> delete());
    }

    private Optional<Path> chosenFile() {
        String name = model.draft().get().template().name().replaceAll("[^\\w -]", "");
        return desk.files()
                .save("designs", Text.of("card.design.export"), name + ".sadar-kartu", FILE);
    }

    private void take() {
        if (!model.unsaved() || sure()) {
            desk.files().open("designs", Text.of("card.design.take"), FILE).ifPresent(model::take);
        }
    }

    private void delete() {
        if (desk.dialogs()
                .confirmHard(
                        Text.of("card.design.deleteTitle"),
                        Text.of("card.design.deleteSentence", model.opened().name()),
                        Text.of("card.design.deleteVerb"))) {
            model.delete();
        }
    }

    private void save() {
        if (save.isDisabled()) {
            return;
        }
        if (model.copies()) {
            ask(false);
        } else {
            model.save();
        }
    }

    /** Asks under which name it is kept. */
    private void ask(boolean another) {
        String proposed = texts.get("card.design.copyOf", model.opened().name());
        TextField name = new TextField(model.freeName(proposed));
        boolean copy = model.copies() && !another;
        String sentence = copy ? "card.design.copySentence" : "card.design.saveAsSentence";
        AskForm form = new AskForm(desk).about(Text.of(sentence));
        FieldLine line = form.field("name", "card.design.name", name);
        line.setRequired(true);
        form.row(line)
                .ask(
                        Text.of("card.design.saveAs"),
                        Text.of("card.design.saveVerb"),
                        () ->
                                name.getText().isBlank()
                                        ? List.of(
                                                FieldProblem.error(
                                                        "name", "card.template.name", 80))
                                        : List.of(),
                        (done, refused) -> model.saveAs(name.getText(), done, refused));
    }

    /** Keys that hold wherever on the page the keyboard is. */
    public boolean key(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            return true;
        }
        if (UNDO.match(event) && (model.canUndo() || canvas.isFocused())) {
            model.undo();
            return true;
        }
        if (REDO.match(event) && model.canRedo()) {
            model.redo();
            return true;
        }
        return arrange.key(event);
    }
}
