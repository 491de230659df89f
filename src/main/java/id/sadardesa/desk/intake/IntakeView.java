package id.sadardesa.desk.intake;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.intake.IntakeViewModel.Step;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.Spoken;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The import in four steps: the file, its columns, the preview, the outcome. */
public final class IntakeView {
    private static final String WORK = "import";

    private final Desk desk;
    private final IntakeViewModel model;
    private final Texts texts;
    private final PreviewView preview;
    private Button choose = new Button();
    private Button list = new Button();
    private Button rejects = new Button();
    private Button undo = new Button();
    private Button again = new Button();
    private final Map<Step, Node> panes = new EnumMap<>(Step.class);
    private final Parent root;
    private Runnable leave = () -> {};

    @FXML private HBox steps;
    @FXML private StackPane stage;
    @FXML private VBox filePane;
    @FXML private EmptyState drop;
    @FXML private Label trouble;
    @FXML private Button template;
    @FXML private Button export;
    @FXML private VBox columnsPane;
    @FXML private Label columnsTitle;
    @FXML private FieldLine villageLine;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private Hyperlink suggestion;
    @FXML private VBox sheets;
    @FXML private ScrollPane sheetScroll;
    @FXML private EmptyState donePane;
    @FXML private Button back;
    @FXML private Button next;
    @FXML private Button close;

    public IntakeView(Desk desk, IntakeViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.preview = new PreviewView(desk, model);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    void onLeave(Runnable doing) {
        leave = doing;
    }

    /** Begins with the choice of a file. */
    void enter() {
        model.restart();
        choose.requestFocus();
    }

    @FXML
    void initialize() {
        stage.getChildren().add(preview.node());
        panes.putAll(
                Map.of(
                        Step.FILE, filePane,
                        Step.COLUMNS, columnsPane,
                        Step.PREVIEW, preview.node(),
                        Step.DONE, donePane));
        Spoken.choiceOrAll(village, texts.get("intake.village.none"), Village::name);
        village.valueProperty().bindBidirectional(model.village);
        model.villages().subscribe(known -> Spoken.orAll(village, known));
        village.valueProperty().subscribe(this::sayVillage);
        buttons();
        model.trouble().subscribe(this::say);
        model.plan().subscribe(this::showPlan);
        model.done().subscribe(this::showDone);
        model.step().subscribe(this::show);
    }

    private void buttons() {
        choose = drop.step(texts.get("intake.file.button"), this::choose);
        list = donePane.step(texts.get("intake.done.list"), this::leave);
        rejects = donePane.step("", () -> save("intake.rejects.name", model::saveRejects));
        again = donePane.step(texts.get("intake.done.again"), model::restart);
        undo = donePane.step(texts.get("intake.done.undo"), model::undo);
        template.setOnAction(event -> save("intake.template.name", model.files::template));
        export.setOnAction(event -> save("intake.export.name", model.files::roster));
        back.setOnAction(event -> model.back());
        next.setOnAction(event -> next());
        close.setOnAction(event -> leave());
        for (Button button : List.of(choose, template, export, rejects, undo, again, back)) {
            button.disableProperty().bind(model.busy());
        }
    }

    private void choose() {
        desk.files().open(WORK, Text.of("intake.file.choose"), tables()).ifPresent(model::choose);
    }

    private FilePicker.Kind tables() {
        return new FilePicker.Kind(
                Text.of("intake.kind.tables"),
                List.of("*.xlsx", "*.XLSX", "*.csv", "*.CSV", "*.txt"));
    }

    private void save(String name, Consumer<Path> write) {
        desk.files()
                .save(WORK, Text.of("intake.save.title"), texts.get(name), FilePicker.Kind.XLSX)
                .ifPresent(write);
    }

    @FXML
    void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            model.choose(files.get(0).toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void next() {
        switch (model.step().get()) {
            case COLUMNS -> model.preview();
            case PREVIEW -> model.apply();
            case FILE, DONE -> leave();
        }
    }

    private void say(Optional<Text> problem) {
        trouble.setText(problem.map(texts::get).orElse(""));
        place(trouble, problem.isPresent());
    }

    private void show(Step step) {
        panes.forEach((each, pane) -> place(pane, each == step));
        place(back, step == Step.COLUMNS || step == Step.PREVIEW);
        place(next, step == Step.COLUMNS || step == Step.PREVIEW);
        next.disableProperty().unbind();
        next.disableProperty().bind(model.busy().or(model.nothingToDo()));
        sayNext();
        forward(step).requestFocus();
        steps.getChildren().clear();
        for (Step each : Step.values()) {
            Label label = new Label(texts.get("intake.step." + each.name()));
            label.getStyleClass().add("step");
            if (each == step) {
                label.getStyleClass().add("now");
            }
            if (each != Step.FILE) {
                steps.getChildren().add(Icons.of("mdoal-chevron_right"));
            }
            steps.getChildren().add(label);
        }
    }

    /** The button that leads on from a step; never the one that leaves. */
    private Button forward(Step step) {
        return switch (step) {
            case FILE -> choose;
            case COLUMNS, PREVIEW -> next;
            case DONE -> list;
        };
    }

    private void sayNext() {
        ImportPlan plan = model.plan().get();
        if (model.step().get() == Step.PREVIEW && plan != null) {
            next.setText(
                    texts.get(
                            "intake.next.apply", plan.counts().created(), plan.counts().changed()));
        } else {
            next.setText(texts.get("intake.next.preview"));
        }
    }

    private void showPlan(@Nullable ImportPlan plan) {
        sheets.getChildren().clear();
        if (plan == null) {
            return;
        }
        columnsTitle.setText(texts.get("intake.columns.title", plan.name(), plan.lines().size()));
        sayVillage();
        for (ImportPlan.SheetColumns sheet : plan.columns()) {
            sheets.getChildren().add(new SheetPane(sheet, model, texts));
        }
        sheetScroll.setVvalue(0);
        sayNext();
    }

    /** Where the rows belong, as far as the file says it itself. */
    private void sayVillage() {
        Optional<Village> suggested = model.suggestion();
        place(suggestion, suggested.isPresent());
        suggested.ifPresent(
                one -> {
                    suggestion.setText(texts.get("intake.village.suggested", one.name()));
                    suggestion.setOnAction(event -> village.setValue(one));
                });
        if (model.villageMissing() && village.getValue() == null) {
            villageLine.warning(texts.get("intake.village.missing"));
            return;
        }
        List<String> named = model.villagesNamed();
        villageLine.setHint(
                named.isEmpty() || village.getValue() != null
                        ? texts.get("intake.village.hint")
                        : texts.get("intake.village.named", named.size(), named.get(0)));
    }

    private void showDone(@Nullable Imported done) {
        if (done == null) {
            return;
        }
        donePane.icon(done.undone() ? "mdomz-undo" : "mdoal-check_circle");
        donePane.say(texts.get(done.title()), texts.get(done.sentence()));
        place(rejects, done.left() > 0 && !done.undone());
        rejects.setText(texts.get(done.rejects()));
        place(undo, done.undoable());
    }

    /** Whether nothing is under way here: no file was read, or all is done. */
    boolean idle() {
        Step step = model.step().get();
        return step == Step.FILE || step == Step.DONE;
    }

    /** Shows what has become of the import since it was shown. */
    void look() {
        model.look();
    }

    /** One step back; from the first and the last one to the list. */
    void stepBack() {
        if (idle()) {
            leave();
        } else if (!model.busy().get()) {
            model.back();
        }
    }

    private void leave() {
        leave.run();
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
