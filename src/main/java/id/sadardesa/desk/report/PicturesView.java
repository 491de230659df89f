package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.chart.Chart;
import id.sadardesa.core.chart.Touch;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.ChartPane;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** The page Gambar: the month's charts, and the people behind each bar. */
final class PicturesView {
    private final Desk desk;
    private final PicturesViewModel model;
    private final Texts texts;
    private final Parent root;
    private String chosen = "";

    @FXML private ComboBox<Period> pictureMonth;
    @FXML private ListView<Chart> charts;
    @FXML private Button savePictures;
    @FXML private Label title;
    @FXML private Label note;
    @FXML private ChartPane chart;
    @FXML private Label pointed;
    @FXML private Label behind;
    @FXML private ListTable<RosterLine> people;

    PicturesView(Desk desk, PicturesViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        Spoken.choice(pictureMonth, texts::month);
        pictureMonth.getItems().setAll(model.month().months());
        pictureMonth.valueProperty().bindBidirectional(model.month().month);
        charts.setCellFactory(
                list ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(@Nullable Chart item, boolean none) {
                                super.updateItem(item, none);
                                setText(item == null || none ? null : texts.get(item.title()));
                            }
                        });
        charts.setAccessibleText(texts.get("report.pictures.list"));
        charts.getSelectionModel().selectedItemProperty().subscribe(this::show);
        people.identifiedBy(line -> line.person().id());
        people.pair(
                texts.get("report.pictures.who"),
                200,
                line -> line.person().fullName(),
                this::place);
        people.onOpen(line -> desk.navigator().go(Room.PEOPLE, line.person().id()));
        people.setAccessibleText(texts.get("report.pictures.who"));
        chart.onOpen(model::open);
        chart.chosen().subscribe(this::point);
        model.behind().subscribe(this::open);
        desk.files()
                .onSave(
                        savePictures,
                        "reports",
                        Text.of("report.pictures.saveTitle"),
                        model::fileName,
                        FilePicker.Kind.PDF,
                        model::save);
        savePictures
                .disableProperty()
                .bind(model.month().busy().or(model.month().report().isNull()));
        model.month().report().subscribe(this::list);
        model.month()
                .busy()
                .subscribe(
                        () -> {
                            if (model.month().stopped()) {
                                show(null);
                            }
                        });
    }

    private String place(RosterLine line) {
        String post = line.mainPost().map(one -> one.title(texts)).orElse("");
        String village = line.mainVillage().map(one -> one.name()).orElse("");
        return post.isEmpty() || village.isEmpty() ? post + village : post + ", " + village;
    }

    /** The same chart of another month stays chosen. */
    private void list() {
        String wanted = chosen;
        List<Chart> all = model.charts();
        charts.getItems().setAll(all);
        if (all.isEmpty()) {
            show(null);
        } else {
            charts.getSelectionModel()
                    .select(
                            all.stream()
                                    .filter(one -> one.title().key().equals(wanted))
                                    .findFirst()
                                    .orElse(all.get(0)));
        }
    }

    private void show(@Nullable Chart shown) {
        model.close();
        if (shown != null) {
            chosen = shown.title().key();
        }
        title.setText(
                shown != null
                        ? texts.get(shown.title())
                        : texts.get(
                                model.month().stopped()
                                        ? "report.room.stopped"
                                        : model.month().report().get() == null
                                                ? "report.room.computing"
                                                : "report.pictures.none"));
        note.setText(shown == null ? "" : texts.get(shown.note()));
        chart.show(shown, texts);
    }

    private void point(@Nullable Touch touch) {
        pointed.setText(touch == null ? texts.get("report.pictures.hint") : touch.said());
    }

    private void open(PicturesViewModel.@Nullable Behind found) {
        people.rows(found == null ? List.of() : found.people());
        behind.setText(
                found == null
                        ? texts.get("report.pictures.nobody")
                        : found.people().isEmpty() && found.gone() == 0
                                ? texts.get("report.pictures.noPeople", found.said())
                                : texts.get(
                                        "report.pictures.behind",
                                        found.said(),
                                        found.people().size(),
                                        found.gone()));
    }

    Parent node() {
        return root;
    }

    void refresh() {
        model.month().refresh();
    }
}
