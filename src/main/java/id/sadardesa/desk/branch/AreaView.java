package id.sadardesa.desk.branch;

import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.AreaLine;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Wilayah: how far every kecamatan and village is. */
public final class AreaView implements RoomView {
    private final Desk desk;
    private final Texts texts;
    private final AreaViewModel model;
    private final Parent root;

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private CheckBox villages;
    @FXML private ComboBox<Integer> year;
    @FXML private Label count;
    @FXML private ListTable<AreaLine> table;

    public AreaView(Desk desk, AreaViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.root = Views.load(this, texts);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(villages);
        model.refresh();
    }

    @FXML
    void initialize() {
        villages.selectedProperty().bindBidirectional(model.villages);
        Spoken.choice(year, one -> Integer.toString(one));
        year.valueProperty().subscribe((old, young) -> model.year.set(young));
        table.text(texts.get("branch.column.office"), 290, one -> one.office().name());
        table.text(
                texts.get("branch.column.village"),
                170,
                one -> one.village() == null ? texts.get("branch.area.all") : one.village().name());
        table.number(texts.get("branch.column.people"), 100, AreaLine::people);
        table.number(texts.get("branch.column.registered"), 110, AreaLine::registered);
        table.number(texts.get("branch.column.waiting"), 110, AreaLine::waiting);
        table.number(texts.get("branch.column.refused"), 100, AreaLine::refused);
        table.worded(texts.get("branch.column.percent"), 110, AreaLine::percent, AreaView::percent);
        table.worded(texts.get("branch.column.whole"), 150, AreaLine::whole, this::whole);
        table.setAccessibleText(texts.get("branch.area.table"));
        empty.step(texts.get("branch.requests.toInbox"), () -> desk.navigator().go(Room.INBOX));
        model.seen().subscribe(this::show);
    }

    private static String percent(AreaLine one) {
        Integer percent = one.percent();
        return percent == null ? "–" : percent + " %";
    }

    /** Where everybody is registered, a Desa Sadar can begin. */
    private String whole(AreaLine one) {
        return one.village() == null
                ? texts.get("branch.area.wholeOf", one.whole(), one.villages())
                : texts.get(one.whole() == 1 ? "branch.area.whole" : "branch.area.notWhole");
    }

    private void show(AreaViewModel.@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        List<AreaLine> lines = seen.lines();
        if (!year.getItems().equals(seen.years())) {
            year.getItems().setAll(seen.years());
        }
        if (year.getValue() == null) {
            year.setValue(seen.years().get(0));
        }
        empty.setVisible(lines.isEmpty() && !model.villages.get());
        work.setVisible(!lines.isEmpty() || model.villages.get());
        table.rows(lines);
        count.setText(
                texts.get(
                        "branch.area.count",
                        lines.stream().map(one -> one.office().id()).distinct().count(),
                        lines.stream().mapToInt(AreaLine::people).sum(),
                        lines.stream().mapToInt(AreaLine::registered).sum(),
                        lines.stream().mapToInt(AreaLine::waiting).sum(),
                        lines.stream().mapToInt(AreaLine::whole).sum(),
                        lines.stream().mapToInt(AreaLine::villages).sum()));
    }
}
