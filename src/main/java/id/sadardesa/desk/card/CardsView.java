package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks.Tick;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Kartu: choose who and on which sheet, look at the PDF, save it. */
public final class CardsView implements RoomView {
    private final Desk desk;
    private final CardsViewModel model;
    private final Texts texts;
    private final SheetDrawing drawing;
    private final Parent root;

    @FXML private HBox work;
    @FXML private EmptyState empty;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<Recipients> recipients;
    @FXML private ComboBox<CardSheet> sheet;
    @FXML private VBox start;
    @FXML private Tab whoTab;
    @FXML private Tab checkTab;
    @FXML private CheckBox everybody;
    @FXML private ListTable<Tick<CardHolder>> who;
    @FXML private ListTable<RemarkRow> remarks;
    @FXML private Label clean;
    @FXML private PageView preview;
    @FXML private Label count;
    @FXML private Label hint;
    @FXML private Button print;

    public CardsView(Desk desk, CardsViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.drawing = new SheetDrawing(texts, model::start);
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        choices();
        whoColumns();
        remarkColumns();
        start.getChildren().add(1, drawing);
        preview.follow(model.pages, texts);
        desk.files()
                .onSave(
                        print,
                        "cards",
                        Text.of("card.room.save"),
                        () -> texts.get("card.room.fileName"),
                        FilePicker.Kind.PDF,
                        model::print);
        print.disableProperty().bind(model.busy().or(model.holders.count().isEqualTo(0)));
        empty.step(texts.get("card.empty.step"), () -> desk.navigator().go(Room.ENROLMENT));
        model.holders.rows().subscribe(this::showWho);
        model.remarks().subscribe(this::showRemarks);
        model.looking().subscribe(this::showRemarks);
        model.holders.count().subscribe(this::showCount);
        model.start().subscribe(this::showCount);
    }

    private void choices() {
        Spoken.choiceOrAll(village, texts.get("card.room.everyVillage"), Village::name);
        model.places().subscribe(known -> Spoken.orAll(village, known));
        village.valueProperty().bindBidirectional(model.village);
        Spoken.choice(recipients, each -> texts.get("card.recipients." + each.name()));
        recipients.getItems().setAll(Recipients.values());
        recipients.valueProperty().bindBidirectional(model.recipients);
        Spoken.choice(sheet, each -> texts.get("card.sheet." + each.code()));
        sheet.getItems().setAll(CardSheet.ALL);
        sheet.valueProperty().bindBidirectional(model.sheet);
    }

    private void whoColumns() {
        TickColumn.in(who, model.holders, holder -> holder.person().name());
        TickColumn.everybody(everybody, model.holders);
        who.text(texts.get("card.column.name"), 165, row -> row.thing().person().fullName());
        who.text(texts.get("card.column.post"), 195, row -> post(row.thing()));
        who.text(texts.get("card.column.village"), 90, row -> village(row.thing()));
        who.setAccessibleText(texts.get("card.who.table"));
    }

    private String post(CardHolder holder) {
        Post post = holder.post();
        return post == null ? "–" : texts.get(post.named());
    }

    private String village(CardHolder holder) {
        Village where = holder.village();
        return where == null ? "–" : where.name();
    }

    private void remarkColumns() {
        remarks.identifiedBy(RemarkRow::key);
        remarks.drawn(texts.get("card.check.column"), 420, RemarkRow::key, this::remark)
                .setSortable(false);
        remarks.onOpen(this::open);
        remarks.setAccessibleText(texts.get("card.check.table"));
    }

    private void open(RemarkRow row) {
        CardRemark remark = row.remark();
        if (remark != null) {
            desk.navigator().go(Room.PEOPLE, remark.person());
        }
    }

    private Node remark(RemarkRow row) {
        CardRemark remark = row.remark();
        Label label =
                new Label(
                        remark == null
                                ? texts.get("card.check.kind." + row.kind(), row.count())
                                : remark.name());
        label.getStyleClass().add(remark == null ? "field-name" : "muted");
        label.setTooltip(new Tooltip(texts.get(row.kind().textKey())));
        return label;
    }

    private void showWho() {
        boolean nobody =
                model.holders.rows().get().isEmpty()
                        && model.village.get() == null
                        && model.recipients.get() == Recipients.OPEN;
        empty.setVisible(nobody);
        work.setVisible(!nobody);
        showCount();
    }

    private void showRemarks() {
        List<CardRemark> found = model.remarks().get();
        boolean looking = model.looking().get();
        remarks.rows(RemarkRow.grouped(found));
        clean.setVisible(!looking && found.isEmpty());
        checkTab.setText(
                looking
                        ? texts.get("card.check.looking")
                        : texts.get("card.check.title", found.size()));
    }

    private void showCount() {
        int cards = model.holders.count().get();
        whoTab.setText(texts.get("card.who.title", cards));
        count.setText(texts.get("card.room.count", cards, model.sheets()));
        drawing.draw(model.sheet.get(), model.start().get());
        boolean several = model.sheet.get().perPage() > 1;
        start.setVisible(several);
        start.setManaged(several);
        hint.setText(texts.get(several ? "card.room.hint" : "card.room.hintCard"));
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(village);
        model.refresh();
    }
}
