package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Incoming;
import id.sadardesa.core.branch.Opened;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.desk.branch.InboxViewModel.Standing;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.FileDrop;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room Kotak Masuk: files of many kecamatan, taken together. */
public final class InboxView implements RoomView {
    private final Desk desk;
    private final Texts texts;
    private final InboxViewModel model;
    private final PlanPane plan;
    private final Parent root;

    @FXML private StackPane drop;
    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private Button choose;
    @FXML private Button folder;
    @FXML private VBox outcome;
    @FXML private ListTable<Opened> opened;
    @FXML private Button understood;
    @FXML private Label count;
    @FXML private ListTable<Incoming> files;

    public InboxView(Desk desk, InboxViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.plan = new PlanPane(texts, model);
        this.root = Views.load(this, texts);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(choose);
        model.refresh();
    }

    @FXML
    void initialize() {
        columns();
        choose.setOnAction(event -> choose());
        folder.setOnAction(event -> folder());
        for (Button button : List.of(choose, folder)) {
            button.disableProperty().bind(model.busy());
        }
        if (model.fromBranches()) {
            empty.say(
                    texts.get("branch.inbox.emptyTitle"),
                    texts.get("branch.inbox.emptySentenceRegion"));
        }
        empty.step(texts.get("branch.inbox.choose"), this::choose);
        empty.step(texts.get("branch.inbox.folder"), this::folder);
        understood.setOnAction(event -> model.forget());
        drop.getChildren().add(plan.node());
        model.looked().subscribe(looked -> show(model.files().get()));
        FileDrop.on(drop, model.busy(), model::look);
        model.files().subscribe(this::show);
        model.opened().subscribe(this::showOpened);
    }

    private void columns() {
        opened.text(
                texts.get("branch.column.file"),
                220,
                one -> String.valueOf(one.file().getFileName()));
        opened.chips(
                texts.get("branch.column.outcome"),
                130,
                one -> one.arrival() != null,
                taken -> taken ? Tone.GOOD : Tone.BAD,
                taken -> texts.get(taken ? "branch.inbox.taken" : "branch.inbox.refused"));
        opened.exact(
                texts.get("branch.column.receiptCode"),
                110,
                one -> one.arrival() == null ? "" : one.arrival().receiptCode());
        opened.text(texts.get("branch.column.said"), 630, this::said);
        opened.setAccessibleText(texts.get("branch.inbox.outcome"));
        files.identifiedBy(one -> one.file().id());
        files.worded(
                texts.get("branch.column.received"),
                110,
                one -> one.file().receivedOn(),
                one -> texts.date(one.file().receivedOn()));
        files.text(texts.get("branch.column.office"), 270, one -> one.from().name());
        files.number(texts.get("branch.column.number"), 60, one -> one.file().number());
        files.text(
                texts.get("branch.column.kind"),
                130,
                one -> texts.get("sync.kind." + one.file().kind()));
        files.number(texts.get("branch.column.people"), 80, one -> one.file().totals().people());
        files.number(texts.get("branch.column.conflicts"), 120, one -> one.file().conflicts());
        files.exact(texts.get("branch.column.receiptCode"), 110, one -> one.file().receiptCode());
        files.chips(
                texts.get("branch.column.reply"),
                200,
                model::standing,
                one -> one.waits() ? Tone.WAIT : one.wanted() ? Tone.GOOD : Tone.NEUTRAL,
                this::standing);
        files.setAccessibleText(texts.get("branch.inbox.table"));
    }

    private String said(Opened one) {
        Arrival arrival = one.arrival();
        if (arrival == null) {
            return one.refusal() == null ? "" : texts.get(one.refusal());
        }
        int waiting = arrival.merged().differing().waiting();
        String effect =
                texts.get(
                        waiting == 0 ? "branch.inbox.effect" : "branch.inbox.effectDiffering",
                        arrival.manifest().number(),
                        arrival.manifest().sender().name(),
                        arrival.counts().added(),
                        arrival.counts().changed(),
                        arrival.counts().ended(),
                        waiting);
        for (Text removed : arrival.removals()) {
            effect += " " + texts.get(removed);
        }
        return arrival.agrees()
                ? effect
                : effect + " " + texts.get("branch.inbox.disagrees", arrival.remedy());
    }

    private String standing(Standing one) {
        if (!one.wanted()) {
            return texts.get("branch.inbox.photos");
        }
        return one.waits()
                ? texts.get("branch.inbox.waits", one.days())
                : texts.get("branch.inbox.replied", one.reply());
    }

    private static FilePicker.Kind kind() {
        return new FilePicker.Kind(Text.of("sync.file.kind"), List.of("*.sadar"));
    }

    private void choose() {
        List<Path> chosen = desk.files().openAll("sync", Text.of("branch.inbox.choose"), kind());
        if (!chosen.isEmpty()) {
            model.look(chosen);
        }
    }

    private void folder() {
        desk.files()
                .folder("sync", Text.of("branch.inbox.folder"))
                .ifPresent(place -> model.look(List.of(place)));
    }

    private void showOpened(List<Opened> all) {
        outcome.setVisible(!all.isEmpty());
        outcome.setManaged(!all.isEmpty());
        opened.rows(all);
    }

    /** What would happen takes the place of what happened before. */
    private void show(@Nullable List<Incoming> all) {
        boolean looking = !model.looked().get().isEmpty();
        if (all == null) {
            return;
        }
        boolean nothing = all.isEmpty() && model.opened().get().isEmpty();
        empty.setVisible(nothing && !looking);
        work.setVisible(!nothing && !looking);
        files.rows(all);
        long waiting = all.stream().filter(one -> model.standing(one).waits()).count();
        count.setText(texts.get("branch.inbox.count", all.size(), waiting));
    }
}
