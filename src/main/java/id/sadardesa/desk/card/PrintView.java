package id.sadardesa.desk.card;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardRemark;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.sheet.SheetWords;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks.Tick;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Cetak: choose who and on which sheet, look at the PDF, save it. */
final class PrintView {
    private final Desk desk;
    private final CardsViewModel model;
    private final Texts texts;
    private final SheetDrawing drawing;
    private final Runnable toLedger;
    private final Parent root;

    @FXML private HBox work;
    @FXML private EmptyState empty;
    @FXML private ComboBox<@Nullable Village> village;
    @FXML private ComboBox<Recipients> recipients;
    @FXML private ComboBox<CardSheet> sheet;
    @FXML private ComboBox<Template> template;
    @FXML private TextField batchName;
    @FXML private TextField limit;
    @FXML private ComboBox<Calibrations.@Nullable Known> press;
    @FXML private CheckBox backs;
    @FXML private VBox start;
    @FXML private Tab whoTab;
    @FXML private Tab checkTab;
    @FXML private CheckBox everybody;
    @FXML private ListTable<Tick<CardHolder>> who;
    @FXML private ListTable<RemarkRow> remarks;
    @FXML private Label clean;
    @FXML private Label tally;
    @FXML private Label served;
    @FXML private EmptyState nobody;
    @FXML private PageView preview;
    @FXML private Label count;
    @FXML private Label hint;
    @FXML private Label needs;
    @FXML private Button print;

    PrintView(Desk desk, CardsViewModel model, Runnable toLedger) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.toLedger = toLedger;
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
        Button alsoProposed =
                nobody.step(
                        texts.get("card.nobody.alsoProposed"),
                        () -> model.recipients.set(Recipients.OPEN));
        Button ledger = nobody.step(texts.get("card.nobody.ledger"), toLedger);
        model.offer()
                .subscribe(
                        offer -> {
                            if (offer != null) {
                                show(alsoProposed, offer.leavesProposed());
                                show(ledger, offer.served() > 0);
                                showOffer(offer);
                            }
                        });
        model.remarks().subscribe(this::showRemarks);
        model.looking().subscribe(this::showRemarks);
        model.holders.count().subscribe(this::showCount);
        model.needs()
                .subscribe(
                        known -> {
                            needs.setText(known == null ? "" : texts.get(known));
                            show(needs, known != null);
                        });
        model.start().subscribe(this::showCount);
    }

    private void choices() {
        Spoken.choiceOrAll(village, texts.get("card.room.everyVillage"), Village::name);
        model.places().subscribe(known -> Spoken.orAll(village, known));
        village.valueProperty().bindBidirectional(model.village);
        Spoken.choice(recipients, each -> texts.get("card.recipients." + each.name()));
        recipients.getItems().setAll(Recipients.values());
        recipients.valueProperty().bindBidirectional(model.recipients);
        Spoken.choice(sheet, each -> SheetWords.name(texts, each));
        Spoken.of(sheet, model.sheet, model.papers());
        Spoken.choice(template, Template::name);
        Spoken.of(template, model.template, model.looks());
        batchName.textProperty().bindBidirectional(model.batchName);
        limit.setTextFormatter(
                new TextFormatter<>(
                        change -> change.getControlNewText().matches("\\d{0,6}") ? change : null));
        limit.textProperty().bindBidirectional(model.limit);
        model.limit.subscribe(this::showCount);
        Spoken.choiceOrAll(
                press, texts.get("card.direct.uncorrected"), one -> one.machine().said());
        model.measured().subscribe(known -> Spoken.orAll(press, known));
        press.valueProperty().bindBidirectional(model.press);
        backs.selectedProperty().bindBidirectional(model.backs);
        model.template.subscribe(this::showBacks);
        model.sheet.subscribe(this::showBacks);
    }

    private void showBacks() {
        show(backs, model.hasBacks());
    }

    private void whoColumns() {
        TickColumn.in(who, model.holders, holder -> holder.person().name());
        TickColumn.everybody(everybody, model.holders);
        who.pair(
                texts.get("card.column.holder"),
                290,
                row -> row.thing().person().fullName(),
                row -> where(row.thing()));
        who.setAccessibleText(texts.get("card.who.table"));
    }

    /** {@code Ketua RT 02/RW 01, Dlanggu}. */
    private String where(CardHolder holder) {
        Post post = holder.post();
        Village village = holder.village();
        String title = post == null ? texts.get("card.who.noPost") : post.title(texts);
        return village == null ? title : title + ", " + village.name();
    }

    private void remarkColumns() {
        remarks.identifiedBy(RemarkRow::key);
        remarks.drawn(texts.get("card.check.column"), 330, RemarkRow::key, this::remark)
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

    private void showOffer(Offer offer) {
        boolean nobodyAtAll = offer.nobodyTakesPart() && model.village.get() == null;
        empty.setVisible(nobodyAtAll);
        work.setVisible(!nobodyAtAll);
        boolean none = offer.due().isEmpty();
        nobody.setVisible(none);
        who.setVisible(!none);
        nobody.say(texts.get("card.nobody.title"), said(offer.whyNobody()));
        served.setText(
                none || offer.served() == 0 ? "" : texts.get("card.who.served", offer.served()));
        showCount();
    }

    private String said(List<Text> sentences) {
        return sentences.stream().map(texts::get).collect(Collectors.joining(" "));
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void showRemarks() {
        List<CardRemark> found = model.remarks().get();
        boolean looking = model.looking().get();
        remarks.rows(RemarkRow.grouped(found));
        clean.setVisible(!looking && found.isEmpty());
        checkTab.setText(
                looking
                        ? texts.get("card.check.looking")
                        : texts.get("card.check.title", model.doubtful()));
        tally.setText(texts.get("card.check.tally", model.doubtful(), found.size()));
        show(tally, !looking && !found.isEmpty());
    }

    private void showCount() {
        int cards = model.count();
        whoTab.setText(texts.get("card.who.title", cards));
        count.setText(texts.get("card.room.count", cards, model.sheets()));
        drawing.draw(model.sheet.get(), model.start().get());
        boolean several = model.sheet.get().perPage() > 1;
        show(start, several);
        hint.setText(cards == 0 ? texts.get(whyNot()) : texts.get(hint(several)));
    }

    /** Why nothing can be saved. */
    private String whyNot() {
        return model.holders.rows().get().isEmpty() ? "card.room.nobody" : "card.room.noTick";
    }

    private static String hint(boolean several) {
        return several ? "card.room.hint" : "card.room.hintCard";
    }

    Parent node() {
        return root;
    }

    /** Where the work begins. */
    Node first() {
        return village;
    }
}
