package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.Count;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.ReportRemark;
import id.sadardesa.core.report.Snapshot;
import id.sadardesa.core.report.VillageCount;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.report.ReportsViewModel.Sheet;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.Halves;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Laporan: the month's numbers on screen, the pages of the PDF, and saving them. */
final class ReportsView {
    /** What stands beside a text in its cell: the edges of the cell and the scroll bar. */
    private static final double EDGE = 32;

    private final Desk desk;
    private final ReportsViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private Halves work;
    @FXML private EmptyState empty;
    @FXML private ComboBox<Period> month;
    @FXML private ComboBox<Sheet> sheet;
    @FXML private ComboBox<Audience> audience;
    @FXML private FieldLine reasonLine;
    @FXML private TextField reason;
    @FXML private TextField number;
    @FXML private Label total;
    @FXML private Label standing;
    @FXML private ListTable<VillageCount> villages;
    @FXML private Tab findingsTab;
    @FXML private ListTable<ReportRemark> findings;
    @FXML private Label clean;
    @FXML private PageView preview;
    @FXML private Button pdf;
    @FXML private Button xlsx;
    @FXML private Button csv;
    @FXML private Button pack;

    private @Nullable TableColumn<ReportRemark, String> column;

    ReportsView(Desk desk, ReportsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        Spoken.choice(month, texts::month);
        month.getItems().setAll(model.months());
        month.valueProperty().bindBidirectional(model.month);
        Spoken.choice(sheet, each -> texts.get("report.paper." + each.name()));
        sheet.getItems().setAll(Sheet.values());
        sheet.valueProperty().bindBidirectional(model.sheet);
        Spoken.choice(audience, each -> texts.get(each.textKey()));
        audience.getItems().setAll(Audience.values());
        audience.valueProperty().bindBidirectional(model.audience);
        reason.textProperty().bindBidirectional(model.reason);
        model.audience.subscribe(
                whom -> {
                    reasonLine.setVisible(whom.isWhole());
                    reasonLine.setManaged(whom.isWhole());
                });
        number.textProperty().bindBidirectional(model.number);
        number.setOnAction(event -> model.draw());
        number.focusedProperty()
                .subscribe(
                        there -> {
                            if (!there) {
                                model.draw();
                            }
                        });
        columns();
        preview.follow(model.pages, texts);
        save(pdf, "pdf", FilePicker.Kind.PDF);
        save(xlsx, "xlsx", FilePicker.Kind.XLSX);
        save(csv, "csv", FilePicker.Kind.CSV);
        empty.step(texts.get("report.empty.step"), () -> desk.navigator().go(Room.VILLAGES));
        pack.disableProperty().bind(model.busy().or(model.report().isNull()));
        pack.setOnAction(
                event ->
                        desk.files()
                                .folder("reports", Text.of("report.room.packFolder"))
                                .ifPresent(model::pack));
        model.report().subscribe(this::showReport);
        model.busy()
                .subscribe(
                        () -> {
                            if (model.stopped()) {
                                total.setText(texts.get("report.room.stopped"));
                            }
                        });
    }

    private void columns() {
        villages.identifiedBy(row -> row.village().id());
        villages.text(texts.get("report.column.village"), 128, row -> row.village().name());
        figure("due", 98, Count::due);
        figure("waiting", 92, Count::waiting);
        figure("active", 66, Count::active);
        figure("late", 104, Count::late);
        figure("missing", 66, Count::missing);
        villages.drawn(
                        texts.get("report.count.share"),
                        80,
                        row -> row.total().share(),
                        row -> new Label(share(row.total())))
                .getStyleClass()
                .add("number");
        villages.setAccessibleText(texts.get("report.room.table"));
        column =
                findings.drawn(texts.get("report.column.finding"), 420, this::where, this::finding);
        findings.onOpen(this::open);
        findings.setAccessibleText(texts.get("report.column.finding"));
    }

    private void figure(String key, double width, ToIntFunction<Count> value) {
        villages.number(
                texts.get("report.count." + key), width, row -> value.applyAsInt(row.total()));
    }

    private String share(Count count) {
        return count.due() == 0
                ? "–" // as on paper: nobody is due, so nobody is missing
                : texts.decimal(count.share().movePointRight(2), 1) + " %";
    }

    private String where(ReportRemark finding) {
        Person person = finding.person();
        Village village = finding.village();
        return person != null
                ? person.fullName()
                : village != null ? village.name() : texts.get("report.room.office");
    }

    private Node finding(ReportRemark finding) {
        Label name = new Label(where(finding));
        // a row is as high as its text needs; a label would be asked without its width
        var what = new javafx.scene.text.Text(texts.get(finding.text()));
        what.getStyleClass().add("muted-words");
        if (column != null) {
            what.wrappingWidthProperty().bind(column.widthProperty().subtract(EDGE));
        }
        VBox box = new VBox(name, what);
        box.getStyleClass().add("two-lines");
        return box;
    }

    private void open(ReportRemark finding) {
        Person person = finding.person();
        if (person != null) {
            desk.navigator().go(Room.PEOPLE, person.id());
        }
    }

    private void showReport(@Nullable MonthlyReport report) {
        if (report == null) {
            // the next one is being computed; until then nothing can be saved
            villages.rows(List.of());
            findings.rows(List.of());
            total.setText(texts.get("report.room.computing"));
            standing.setText("");
            return;
        }
        boolean nothing = report.recap().isEmpty();
        empty.setVisible(nothing);
        work.setVisible(!nothing);
        villages.rows(report.recap());
        findings.rows(report.findings());
        clean.setVisible(report.findings().isEmpty());
        findingsTab.setText(texts.get("report.room.findings", report.findings().size()));
        standing.setText(standing(report));
        Count all = report.total();
        total.setText(
                texts.get(
                        "report.room.total",
                        all.due(),
                        all.active(),
                        share(all),
                        all.missing(),
                        report.bill().total(),
                        report.vacant(),
                        all.proposed() + all.registered(),
                        all.late()));
    }

    /** Whether the numbers can still change, and which archive they are from. */
    private String standing(MonthlyReport report) {
        Snapshot snapshot = report.snapshot();
        LocalDate closed = report.closedOn();
        return snapshot != null
                ? texts.get("report.room.archive", snapshot.on(), snapshot.code())
                : closed != null
                        ? texts.get("report.room.closed", closed)
                        : texts.get("report.room.open");
    }

    private void save(Button button, String ending, FilePicker.Kind kind) {
        button.disableProperty().bind(model.busy().or(model.report().isNull()));
        desk.files()
                .onSave(
                        button,
                        "reports",
                        Text.of("report.room.save"),
                        () -> model.fileName(ending),
                        kind,
                        model::save);
    }

    Parent node() {
        return root;
    }

    void refresh() {
        model.refresh();
    }
}
