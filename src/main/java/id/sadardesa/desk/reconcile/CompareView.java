package id.sadardesa.desk.reconcile;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.reconcile.BranchList;
import id.sadardesa.core.reconcile.Comparison;
import id.sadardesa.core.reconcile.Difference;
import id.sadardesa.core.reconcile.Dispute;
import id.sadardesa.core.reconcile.Wording;
import id.sadardesa.core.roster.ListedPerson;
import id.sadardesa.desk.reconcile.CompareViewModel.Filter;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FileDrop;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Cocokkan: ours, the branch's and in what they differ, each to put right or dispute. */
public final class CompareView {
    private final Desk desk;
    private final Texts texts;
    private final CompareViewModel model;
    private final Wording wording;
    private final Parent root;
    private @Nullable BranchList shown;

    @FXML private StackPane drop;
    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private Button open;
    @FXML private Button leave;
    @FXML private Label said;
    @FXML private ComboBox<@Nullable Filter> kind;
    @FXML private ComboBox<@Nullable String> village;
    @FXML private CheckBox undecided;
    @FXML private Label count;
    @FXML private ListTable<Line> compared;
    @FXML private Label remark;
    @FXML private Button fix;
    @FXML private Button dispute;
    @FXML private Button person;
    @FXML private Button all;
    @FXML private Button save;
    @FXML private CheckBox full;

    public CompareView(Desk desk, CompareViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.wording = new Wording(texts, false);
        this.root = Views.load(this, texts);
    }

    public Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        columns();
        filters();
        buttons();
        FileDrop.on(drop, model.busy(), files -> model.open(files.get(0)));
        empty.step(texts.get("reconcile.open"), this::choose);
        model.comparison().subscribe(this::show);
    }

    private void columns() {
        compared.identifiedBy(Line::id);
        compared.text(texts.get("reconcile.column.village"), 110, Line::place);
        compared.text(texts.get("reconcile.column.person"), 190, Line::name);
        compared.text(texts.get("reconcile.column.kind"), 150, this::kind);
        compared.text(texts.get("reconcile.column.ours"), 190, this::ours);
        compared.text(texts.get("reconcile.column.branch"), 190, this::theirs);
        compared.number(texts.get("reconcile.column.row"), 64, CompareView::row);
        compared.chips(
                texts.get("reconcile.column.standing"),
                168,
                Line::standing,
                CompareView::tone,
                standing -> texts.get("reconcile.standing." + standing));
        compared.setAccessibleText(texts.get("reconcile.table"));
        compared.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        compared.onOpen(this::open);
        compared.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Line>) change -> detail());
    }

    private String kind(Line line) {
        return texts.get(
                line.kind() == null
                        ? "reconcile.unread"
                        : Objects.requireNonNull(line.kind()).textKey());
    }

    private String ours(Line line) {
        Difference one = line.difference();
        return one == null ? "" : wording.ours(one);
    }

    private String theirs(Line line) {
        Difference one = line.difference();
        return one == null ? "" : wording.theirs(one);
    }

    private static @Nullable Number row(Line line) {
        ListedPerson row = line.row();
        return row == null ? null : row.row();
    }

    private static Tone tone(Line.Standing standing) {
        return switch (standing) {
            case FIXABLE -> Tone.INFO;
            case JUDGE -> Tone.NEUTRAL;
            case WAITING -> Tone.WAIT;
            case ANSWERED -> Tone.GOOD;
            case UNREAD -> Tone.BAD;
        };
    }

    private void filters() {
        Spoken.choiceOrAll(kind, texts.get("reconcile.every"), this::words);
        kind.valueProperty().bindBidirectional(model.filter);
        Spoken.choiceOrAll(village, texts.get("reconcile.everyVillage"), one -> one);
        village.valueProperty().bindBidirectional(model.village);
        undecided.selectedProperty().bindBidirectional(model.undecided);
        full.selectedProperty().bindBidirectional(model.full);
        model.filter.subscribe(this::narrow);
        model.village.subscribe(this::narrow);
        model.undecided.subscribe(this::narrow);
    }

    private String words(Filter filter) {
        String name =
                texts.get(
                        filter.kind() == null
                                ? "reconcile.unread"
                                : Objects.requireNonNull(filter.kind()).textKey());
        return texts.get("reconcile.filter", name, filter.count());
    }

    private void buttons() {
        ObservableList<Line> chosen = compared.getSelectionModel().getSelectedItems();
        open.setOnAction(event -> choose());
        leave.setOnAction(event -> model.leave());
        fix.setOnAction(event -> fix());
        dispute.setOnAction(event -> new DisputeForm(desk, model, chosen()).ask());
        person.setOnAction(event -> open(compared.getSelectionModel().getSelectedItem()));
        all.setOnAction(
                event -> {
                    compared.getSelectionModel().selectAll();
                    compared.requestFocus();
                });
        desk.files()
                .onSave(
                        save,
                        "reports",
                        Text.of("reconcile.save"),
                        model::bookName,
                        FilePicker.Kind.XLSX,
                        file -> model.save(List.copyOf(compared.getItems()), file));
        open.disableProperty().bind(model.busy());
        save.disableProperty().bind(model.busy());
        fix.disableProperty().bind(model.busy().or(none(chosen, Line::fixable)));
        dispute.disableProperty().bind(model.busy().or(none(chosen, Line::disputable)));
        person.disableProperty().bind(none(chosen, line -> line.person() != null));
        dispute.visibleProperty().bind(model.insists());
        dispute.managedProperty().bind(model.insists());
        all.disableProperty().bind(compared.shown().isEqualTo(0));
    }

    private static BooleanBinding none(ObservableList<Line> chosen, Predicate<Line> wanted) {
        return Bindings.createBooleanBinding(
                () -> chosen.stream().filter(Objects::nonNull).noneMatch(wanted), chosen);
    }

    private List<Line> chosen() {
        return compared.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** One is put right at once and can be taken back; several are asked for. */
    private void fix() {
        List<Line> some = chosen().stream().filter(Line::fixable).toList();
        boolean sure =
                some.size() == 1
                        || desk.dialogs()
                                .confirm(
                                        Text.of("reconcile.fix.title"),
                                        Text.of("reconcile.fix.sentence", some.size()),
                                        Text.of("reconcile.fix.verb"));
        if (sure) {
            model.fix(some);
        }
    }

    private void choose() {
        desk.files()
                .open(
                        "reconcile",
                        Text.of("reconcile.open"),
                        FilePicker.Kind.XLSX,
                        FilePicker.Kind.CSV)
                .ifPresent(model::open);
    }

    private void open(@Nullable Line line) {
        UUID id = line == null ? null : line.person();
        if (id != null) {
            desk.navigator().go(Room.PEOPLE, id);
        }
    }

    private void show(@Nullable Comparison found) {
        work.setVisible(found != null);
        empty.setVisible(found == null);
        if (found == null) {
            shown = null;
            return;
        }
        boolean fresh = !found.list().equals(shown);
        shown = found.list();
        Filter before = model.filter.get();
        Spoken.orAll(kind, model.filters());
        kind.setValue(
                model.filters().stream()
                        .filter(one -> before != null && one.kind() == before.kind())
                        .findFirst()
                        .orElse(null));
        Spoken.orAll(village, model.places());
        said.setText(summary(found));
        int place = compared.getSelectionModel().getSelectedIndex();
        boolean single = compared.getSelectionModel().getSelectedIndices().size() == 1;
        compared.rows(model.lines());
        narrow();
        if (!compared.getItems().isEmpty() && (fresh || (single && chosen().isEmpty()))) {
            int next = fresh ? 0 : Math.min(place, compared.getItems().size() - 1);
            compared.getSelectionModel().clearAndSelect(next);
        }
        if (fresh) {
            compared.requestFocus();
        }
    }

    private String summary(Comparison found) {
        List<String> parts = new ArrayList<>();
        parts.add(
                texts.get(
                        "reconcile.said",
                        found.list().file(),
                        found.same(),
                        found.differences().size()));
        if (found.only() != null) {
            parts.add(texts.get("reconcile.only", Objects.requireNonNull(found.only()).name()));
        }
        if (found.past() > 0) {
            parts.add(texts.get("reconcile.past", found.past()));
        }
        if (found.repeated() > 0) {
            parts.add(texts.get("reconcile.repeated", found.repeated()));
        }
        if (!found.left().isEmpty()) {
            parts.add(texts.get("reconcile.unreadable", found.left().size()));
        }
        return String.join(" ", parts);
    }

    private void narrow() {
        compared.only(model::shows);
        count.setText(texts.get("reconcile.count", compared.shown().get()));
        detail();
    }

    /** What helps to judge the chosen row; of several, how many of them can be put right. */
    private void detail() {
        List<Line> some = chosen();
        if (some.isEmpty()) {
            remark.setText(texts.get("reconcile.detail.none"));
        } else if (some.size() == 1) {
            remark.setText(said(some.get(0)));
        } else {
            remark.setText(
                    texts.get(
                            "reconcile.detail.many",
                            some.size(),
                            some.stream().filter(Line::fixable).count(),
                            some.stream().filter(Line::disputable).count()));
        }
    }

    private String said(Line line) {
        List<String> words = new ArrayList<>();
        Comparison.Left left = line.left();
        if (left != null) {
            words.add(texts.get(left.why()));
        }
        Difference one = line.difference();
        if (one != null && one.remark() != null) {
            words.add(texts.get(one.remark()));
        }
        Dispute told = one == null ? null : one.dispute();
        if (told != null) {
            words.add(texts.get("reconcile.disputed", String.valueOf(told.note())));
            if (told.answer() != null) {
                words.add(texts.get("reconcile.answered", told.answer()));
            }
        }
        return words.isEmpty() ? texts.get("reconcile.detail.plain") : String.join(" ", words);
    }
}
