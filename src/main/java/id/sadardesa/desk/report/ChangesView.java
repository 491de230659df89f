package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Comparison;
import id.sadardesa.core.report.ComparisonWords;
import id.sadardesa.core.report.MemberChange;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The page Perbandingan: what differs between two reports, and why. */
final class ChangesView {
    private final Desk desk;
    private final ChangesViewModel model;
    private final Texts texts;
    private final ComparisonWords words;
    private final Parent root;

    @FXML private ComboBox<ChangesViewModel.Kind> compared;
    @FXML private ComboBox<Period> first;
    @FXML private FieldLine secondLine;
    @FXML private ComboBox<Period> second;
    @FXML private Label said;
    @FXML private ListTable<Comparison.Figure> figures;
    @FXML private ListTable<MemberChange> people;
    @FXML private ComboBox<Audience> changesAudience;
    @FXML private Button changesPdf;
    @FXML private Button changesXlsx;

    private @Nullable TableColumn<Comparison.Figure, String> before;
    private @Nullable TableColumn<Comparison.Figure, String> after;

    ChangesView(Desk desk, ChangesViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = new ComparisonWords(texts);
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        Spoken.choice(compared, each -> texts.get("report.changes.kind." + each.name()));
        compared.getItems().setAll(ChangesViewModel.Kind.values());
        compared.valueProperty().bindBidirectional(model.kind);
        Spoken.choice(first, texts::month);
        Spoken.choice(second, texts::month);
        second.getItems().setAll(model.months());
        second.valueProperty().bindBidirectional(model.second);
        model.kind.subscribe(this::offer);
        model.closed().subscribe(this::offer);
        first.valueProperty().bindBidirectional(model.first);
        Spoken.choice(changesAudience, each -> texts.get(each.textKey()));
        changesAudience.getItems().setAll(Audience.BOARD, Audience.SIGNATURE);
        changesAudience.valueProperty().bindBidirectional(model.audience);
        columns();
        save(changesPdf, "pdf", FilePicker.Kind.PDF);
        save(changesXlsx, "xlsx", FilePicker.Kind.XLSX);
        model.comparison().subscribe(this::show);
    }

    private void offer() {
        boolean months = model.kind.get() == ChangesViewModel.Kind.MONTHS;
        secondLine.setVisible(months);
        secondLine.setManaged(months);
        List<Period> offered = months ? model.months() : model.closed().get();
        Period chosen = model.first.get();
        if (!first.getItems().equals(offered)) {
            first.getItems().setAll(offered);
            model.first.set(chosen); // the list took it away for a moment
        }
        show(model.comparison().get());
    }

    private void columns() {
        figures.identifiedBy(Comparison.Figure::textKey);
        figures.text(texts.get("report.compare.what"), 136, one -> texts.get(one.textKey()));
        before = value("", one -> words.value(one, one.before()));
        after = value("", one -> words.value(one, one.after()));
        value(texts.get("report.compare.growth"), words::growth);
        figures.mutedWhere(one -> !one.changed());
        figures.setAccessibleText(texts.get("report.compare.sums"));
        people.identifiedBy(one -> one.member().bill().participation().id());
        people.pair(
                texts.get("report.compare.who"),
                170,
                one -> one.member().bill().person().fullName(),
                one ->
                        one.member().bill().post().title(texts)
                                + ", "
                                + one.member().bill().village().name());
        people.text(texts.get("report.compare.kind"), 74, one -> texts.get(one.kind().textKey()));
        people.text(texts.get("report.compare.change"), 140, words::what);
        people.text(texts.get("report.compare.why"), 150, words::why);
        people.onOpen(one -> desk.navigator().go(Room.PEOPLE, one.member().bill().person().id()));
        people.setAccessibleText(texts.get("report.changes.people"));
    }

    /** A column of amounts, set right as amounts are. */
    private TableColumn<Comparison.Figure, String> value(
            String title, Function<Comparison.Figure, String> said) {
        TableColumn<Comparison.Figure, String> column = figures.text(title, 134, said);
        column.getStyleClass().add("number");
        return column;
    }

    private void show(@Nullable Comparison comparison) {
        figures.rows(comparison == null ? List.of() : comparison.figures());
        people.rows(comparison == null ? List.of() : comparison.people());
        if (comparison == null) {
            said.setText(texts.get(obstacle()));
            return;
        }
        if (before != null && after != null) {
            before.setText(texts.get(words.side(comparison, false)));
            after.setText(texts.get(words.side(comparison, true)));
        }
        said.setText(
                comparison.same()
                        ? texts.get("report.compare.nothing")
                        : comparison.people().isEmpty()
                                ? texts.get("report.changes.onlySums")
                                : texts.get(
                                        "report.changes.said",
                                        comparison.people().size(),
                                        comparison.villages().size()));
    }

    private Text obstacle() {
        boolean reported = model.kind.get() == ChangesViewModel.Kind.REPORTED;
        if (reported && model.closed().get().isEmpty()) {
            return Text.of("report.changes.noneClosed");
        }
        Period one = model.first.get();
        if (!reported && one != null && one.equals(model.second.get())) {
            return Text.of("report.compare.same", one);
        }
        return Text.of("report.changes.computing");
    }

    private void save(Button button, String ending, FilePicker.Kind file) {
        button.disableProperty().bind(model.busy().or(model.comparison().isNull()));
        desk.files()
                .onSave(
                        button,
                        "reports",
                        Text.of("report.changes.save"),
                        () -> model.fileName(ending),
                        file,
                        model::save);
    }

    Parent node() {
        return root;
    }

    void refresh() {
        model.refresh();
    }
}
