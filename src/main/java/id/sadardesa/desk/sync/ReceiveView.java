package id.sadardesa.desk.sync;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Received;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FileDrop;
import id.sadardesa.desk.widget.ListTable;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Terima: a file is verified and shown before anything is written. */
final class ReceiveView {
    private final Desk desk;
    private final Texts texts;
    private final ReceiveViewModel model;
    private final Runnable toPartners;
    private final Runnable toConflicts;
    private final Rows rows;
    private final Parent root;

    @FXML private StackPane drop;
    @FXML private VBox preview;
    @FXML private VBox history;
    @FXML private EmptyState empty;
    @FXML private Button choose;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Label totals;
    @FXML private Label effect;
    @FXML private ListTable<Touch> touches;
    @FXML private Button take;
    @FXML private Button leave;
    @FXML private Button masked;
    @FXML private Button partners;
    @FXML private Label count;
    @FXML private Button differences;
    @FXML private ListTable<Received> files;

    ReceiveView(Desk desk, ReceiveViewModel model, Runnable toPartners, Runnable toConflicts) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.toPartners = toPartners;
        this.toConflicts = toConflicts;
        this.rows = new Rows(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        columns();
        choose.setOnAction(event -> choose());
        choose.disableProperty().bind(model.busy());
        empty.step(texts.get("sync.receive.choose"), this::choose);
        take.setOnAction(event -> model.take());
        take.disableProperty()
                .bind(
                        model.busy()
                                .or(Bindings.createBooleanBinding(() -> !mayTake(), model.seen())));
        leave.setOnAction(event -> model.leave());
        partners.setOnAction(event -> toPartners.run());
        differences.setOnAction(event -> toConflicts.run());
        rows.opener(masked);
        FileDrop.on(drop, model.busy(), model::look);
        model.seen().subscribe(this::show);
        model.taken().subscribe(this::show);
    }

    private boolean mayTake() {
        ReceiveViewModel.Seen now = model.seen().get();
        return now != null && now.arrival() != null;
    }

    private void columns() {
        rows.columns(touches);
        files.identifiedBy(Received::id);
        files.worded(
                texts.get("sync.column.received"),
                110,
                Received::receivedOn,
                one -> texts.date(one.receivedOn()));
        files.text(texts.get("sync.column.sender"), 240, this::sender);
        files.number(texts.get("sync.column.number"), 60, Received::number);
        files.text(
                texts.get("sync.column.kind"),
                150,
                one -> texts.get(SendViewModel.kindKey(one.kind())));
        files.worded(texts.get("sync.column.holds"), 130, ReceiveView::inIt, this::held);
        count(texts.get("sync.column.added"), 70, Received::added);
        count(texts.get("sync.column.changed"), 80, Received::changed);
        count(texts.get("sync.column.gone"), 90, Received::ended);
        files.number(texts.get("sync.column.conflicts"), 110, Received::conflicts);
        files.exact(texts.get("sync.column.receiptCode"), 110, Received::receiptCode);
        files.setAccessibleText(texts.get("sync.receive.table"));
    }

    /** What a file did here; of an earlier reply nobody counted it. */
    private void count(String title, double width, ToIntFunction<Received> of) {
        files.worded(
                        title,
                        width,
                        one -> one.counted() ? of.applyAsInt(one) : null,
                        one -> one.counted() ? texts.get("sync.count", of.applyAsInt(one)) : "–")
                .getStyleClass()
                .add("number");
    }

    private static int inIt(Received file) {
        return file.kind() == Kind.REPLY ? file.totals().decisions() : file.totals().people();
    }

    private String held(Received file) {
        return texts.get(
                file.kind() == Kind.REPLY ? "sync.holds.decisions" : "sync.holds.count",
                inIt(file));
    }

    private String sender(Received file) {
        ReceiveViewModel.Taken taken = model.taken().get();
        return taken == null ? "" : taken.sender(file);
    }

    private void choose() {
        desk.files()
                .open("sync", Text.of("sync.receive.choose"), SendView.files())
                .ifPresent(model::look);
    }

    private void show(ReceiveViewModel.@Nullable Taken taken) {
        boolean nothing = taken == null || taken.files().isEmpty();
        empty.setVisible(nothing && model.seen().get() == null);
        history.setVisible(!nothing && model.seen().get() == null);
        if (taken == null) {
            return;
        }
        files.rows(taken.files());
        long differing = taken.files().stream().mapToInt(Received::conflicts).sum();
        count.setText(texts.get("sync.receive.count", taken.files().size(), differing));
        differences.setVisible(differing > 0);
    }

    private void show(ReceiveViewModel.@Nullable Seen seen) {
        preview.setVisible(seen != null);
        show(model.taken().get());
        if (seen == null) {
            return;
        }
        String name = String.valueOf(seen.file().getFileName());
        int more = seen.more().size();
        title.setText(more == 0 ? name : texts.get("sync.receive.more.title", name, more));
        Arrival arrival = seen.arrival();
        Text refusal = seen.refusal();
        boolean refused = refusal != null;
        partners.setVisible(refused);
        partners.setManaged(refused);
        take.setVisible(!refused);
        take.setManaged(!refused);
        touches.setVisible(!refused);
        masked.setVisible(!refused);
        masked.setManaged(!refused);
        rows.open().set(false);
        leave.setText(texts.get(refused ? "sync.receive.back" : "sync.receive.leave"));
        if (refusal != null) {
            totals.setVisible(false);
            totals.setManaged(false);
            about.setText(texts.get("sync.receive.refused"));
            effect.setText(texts.get(refusal));
        } else if (arrival != null) {
            about.setText(about(arrival));
            boolean reply = arrival.replied() != null; // it tells decisions and no people
            totals.setText(reply ? "" : rows.totals(arrival.manifest()));
            totals.setVisible(!reply);
            totals.setManaged(!reply);
            effect.setText(rows.effect(arrival));
            touches.rows(arrival.merged().touches());
        }
    }

    private String about(Arrival arrival) {
        Manifest manifest = arrival.manifest();
        return texts.get(
                "sync.receive.about",
                manifest.sender().name(),
                manifest.number(),
                texts.get(SendViewModel.kindKey(manifest.kind())),
                manifest.made(),
                arrival.held().said(manifest.kind()),
                arrival.code());
    }
}
