package id.sadardesa.desk.intake;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.CellFault;
import id.sadardesa.core.roster.FieldChange;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.core.roster.Outcome;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What an import would do: counts, every row, and for the row chosen each value old and new. */
final class PreviewView {
    /** More changed values than this are counted, not named. */
    private static final int FEW = 3;

    private final IntakeViewModel model;
    private final Texts texts;
    private final LineView line;
    private final Map<Outcome, ToggleButton> outcomes = new EnumMap<>(Outcome.class);
    private final ToggleButton every = new ToggleButton();
    private final ToggleButton doubtful = new ToggleButton();
    private final Parent root;

    @FXML private FlowPane counts;
    @FXML private ListTable<ImportLine> table;
    @FXML private Label note;
    @FXML private ScrollPane detail;

    PreviewView(Desk desk, IntakeViewModel model) {
        this.model = model;
        this.texts = desk.texts();
        this.line = new LineView(model, texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        detail.setContent(line);
        toggles();
        table.identifiedBy(ImportLine::key);
        table.drawn(texts.get("intake.column.outcome"), 150, ImportLine::outcome, this::outcome);
        table.number(texts.get("intake.column.row"), 70, ImportLine::row);
        table.text(texts.get("intake.column.name"), 190, this::name);
        table.text(texts.get("intake.column.village"), 110, this::village);
        table.text(texts.get("intake.column.what"), 250, this::what);
        table.onOpen(row -> line.open());
        table.setAccessibleText(texts.get("intake.preview.table"));
        table.getSelectionModel().selectedItemProperty().subscribe(line::show);
        table.setPlaceholder(new Label(texts.get("intake.preview.nothing")));
        model.plan().subscribe(this::show);
        model.step().subscribe(step -> every.setSelected(true));
    }

    private void toggles() {
        ToggleGroup group = new ToggleGroup();
        add(every, group, row -> true);
        for (Outcome outcome : Outcome.values()) {
            ToggleButton button = new ToggleButton(null, Icons.of(tone(outcome).icon()));
            button.getStyleClass().add(tone(outcome).style());
            outcomes.put(outcome, button);
            add(button, group, row -> row.outcome() == outcome);
        }
        doubtful.getStyleClass().add(Tone.WAIT.style());
        doubtful.setGraphic(Icons.of(Tone.WAIT.icon()));
        add(doubtful, group, ImportLine::isDoubtful);
        every.setSelected(true);
        group.selectedToggleProperty()
                .subscribe(
                        selected -> {
                            if (selected == null) {
                                every.setSelected(true);
                            }
                        });
    }

    private void add(ToggleButton button, ToggleGroup group, Predicate<ImportLine> wanted) {
        button.getStyleClass().add("state-toggle");
        button.setToggleGroup(group);
        button.selectedProperty()
                .subscribe(
                        on -> {
                            if (on) {
                                table.only(wanted);
                                select();
                            }
                        });
        counts.getChildren().add(button);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Tone.GOOD;
            case CHANGED -> Tone.INFO;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.BAD;
            case QUESTION, UNREAD -> Tone.WAIT;
        };
    }

    private void show(@Nullable ImportPlan plan) {
        if (plan == null) {
            return;
        }
        Map<Outcome, Long> numbers = model.counts();
        every.setText(
                texts.get(
                        "intake.filter.outcome",
                        texts.get("intake.filter.every"),
                        plan.lines().size() + plan.unread().size()));
        outcomes.forEach(
                (outcome, button) ->
                        button.setText(
                                texts.get(
                                        "intake.filter.outcome",
                                        texts.get(outcome.textKey()),
                                        numbers.getOrDefault(outcome, 0L))));
        doubtful.setText(
                texts.get(
                        "intake.filter.outcome",
                        texts.get("intake.filter.doubtful"),
                        plan.lines().stream().filter(ImportLine::isDoubtful).count()));
        note.setText(
                texts.get(
                        !plan.questions().isEmpty()
                                ? "intake.preview.questions"
                                : plan.unread().isEmpty()
                                        ? "intake.preview.note"
                                        : "intake.preview.unread"));
        table.rows(Stream.concat(plan.lines().stream(), plan.unread().stream()).toList());
        select();
        if (model.step().get() == IntakeViewModel.Step.PREVIEW) {
            table.requestFocus(); // after an answer or a mended row: the next one is one key away
        }
    }

    private void select() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private Node outcome(ImportLine row) {
        String words = texts.get(row.outcome().textKey());
        return row.isDoubtful()
                ? new StatusChip(Tone.WAIT, texts.get("intake.cell.doubtful", words))
                : new StatusChip(tone(row.outcome()), words);
    }

    private String name(ImportLine row) {
        return row.name().isBlank() ? texts.get("intake.cell.noName") : row.name();
    }

    private String village(ImportLine row) {
        Village where = row.village();
        return where == null ? "–" : where.name();
    }

    private String what(ImportLine row) {
        if (row.outcome() == Outcome.UNREAD) {
            return texts.get(row.faults().get(0).problem().text());
        }
        if (row.isRefused() || row.isDoubtful()) {
            return row.faults().stream().map(this::reason).collect(Collectors.joining("; "));
        }
        if (row.outcome() == Outcome.NEW) {
            return texts.get("intake.cell.new");
        }
        if (row.changes().size() > FEW) {
            return texts.get("intake.cell.many", row.changes().size());
        }
        return row.changes().stream()
                .map(FieldChange::column)
                .map(column -> texts.get(column.textKey()))
                .collect(Collectors.joining(", "));
    }

    private String reason(CellFault fault) {
        String why = texts.get(fault.problem().text());
        return fault.index() < 0 ? why : texts.get("intake.cell.reason", fault.title(), why);
    }
}
