package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.coverage.Cause;
import id.sadardesa.core.coverage.Coverage;
import id.sadardesa.core.coverage.Overview;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everybody who is not protected today, by name, and what the one chosen lacks. */
final class ExposedView {
    private final Desk desk;
    private final Texts texts;
    private final TodayViewModel model;
    private final Parent root;
    private Map<Cause, Integer> counts = Map.of();

    @FXML private Label title;
    @FXML private SearchField query;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<@Nullable Cause> cause;
    @FXML private Button print;
    @FXML private ListTable<Coverage> table;
    @FXML private EmptyState none;
    @FXML private VBox detail;
    @FXML private Label who;
    @FXML private Label why;
    @FXML private Label loss;
    @FXML private Button mend;
    @FXML private Button page;

    ExposedView(Desk desk, TodayViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        query.textProperty().bindBidirectional(model.query);
        query.leadsTo(table);
        Spoken.choiceOrAll(village, texts.get("today.list.everyVillage"), Village::name);
        village.valueProperty().bindBidirectional(model.village);
        Spoken.choiceOrAll(cause, texts.get("today.list.everyCause"), this::said);
        cause.valueProperty().bindBidirectional(model.cause);
        columns();
        none.step(texts.get("today.list.clear"), model::clear);
        print.disableProperty().bind(desk.jobs().busy());
        print.setOnAction(event -> print());
        mend.setOnAction(event -> chosen(model::mend));
        page.setOnAction(event -> chosen(one -> desk.navigator().go(Room.PEOPLE, one.id())));
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.shown().subscribe(this::rows);
        model.day().subscribe(this::offer);
    }

    private void columns() {
        table.identifiedBy(Coverage::id);
        table.text(texts.get("coverage.column.name"), 180, one -> one.person().fullName());
        table.text(texts.get("coverage.column.post"), 150, this::post);
        table.text(texts.get("coverage.column.village"), 120, ExposedView::place);
        table.chips(
                texts.get("coverage.column.cause"),
                262,
                one -> one.cause() == null ? Cause.NO_POST : one.cause(),
                ExposedView::tone,
                each -> texts.get(each.textKey()));
        table.onOpen(model::mend);
        table.setAccessibleText(texts.get("today.list.title"));
    }

    /** What only waits is not as bad as what nobody works on. */
    static Tone tone(Cause cause) {
        return switch (cause) {
            case PROPOSED, FIRST_PAYMENT, NO_KPJ, WAITING_APPROVAL -> Tone.WAIT;
            case ASN, NO_POST, DECEASED -> Tone.NEUTRAL;
            default -> Tone.BAD;
        };
    }

    private String said(Cause each) {
        return texts.get(
                "today.list.cause", texts.get(each.textKey()), counts.getOrDefault(each, 0));
    }

    private String post(Coverage one) {
        Post post = one.post();
        return post == null ? "" : texts.get(post.named());
    }

    private static String place(Coverage one) {
        Village place = one.village();
        return place == null ? "" : place.name();
    }

    private void offer(@Nullable Day day) {
        if (day != null) {
            Overview all = day.overview();
            counts = all.causes();
            Spoken.orAll(village, all.villages());
            Spoken.orAll(cause, List.copyOf(counts.keySet()));
        }
    }

    private void rows(List<Coverage> rows) {
        table.rows(rows);
        title.setText(texts.get("today.list.count", rows.size()));
        none.setVisible(rows.isEmpty());
        none.setManaged(rows.isEmpty());
        table.setVisible(!rows.isEmpty());
        if (table.getSelectionModel().getSelectedItem() == null && !rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void show(@Nullable Coverage one) {
        for (Node about : List.of(detail, mend, page)) {
            about.setVisible(one != null);
            about.setManaged(one != null);
        }
        Cause because = one == null ? null : one.cause();
        if (one != null && because != null) {
            who.setText(
                    texts.get("today.list.who", one.person().fullName(), post(one), place(one)));
            why.setText(texts.get(one.because()) + " " + texts.get(because.nextKey()));
            loss.setText(texts.get(one.loss().text()));
            Room room = TodayViewModel.mended(one);
            mend.setText(texts.get("today.list.mend", texts.get(room.title())));
            page.setVisible(room != Room.PEOPLE);
            page.setManaged(room != Room.PEOPLE);
        }
    }

    private void chosen(Consumer<Coverage> doing) {
        Coverage one = table.getSelectionModel().getSelectedItem();
        if (one != null) {
            doing.accept(one);
        }
    }

    private void print() {
        Village place = model.village.get();
        String name =
                place == null
                        ? texts.get("today.paper.name")
                        : texts.get("today.paper.nameOf", place.name());
        desk.files()
                .save(
                        "coverage",
                        Text.of("today.paper.title"),
                        name,
                        FilePicker.Kind.PDF,
                        FilePicker.Kind.XLSX)
                .ifPresent(model::write);
    }
}
