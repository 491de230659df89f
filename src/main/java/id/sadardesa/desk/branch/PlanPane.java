package id.sadardesa.desk.branch;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.Looked;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.sync.Rows;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;

/** What taking the chosen files would do: file by file, and of one of them field by field. */
final class PlanPane {
    /** What is said of a file beside its name. */
    private enum Fate {
        TAKES,
        LATER,
        REFUSES
    }

    private final Texts texts;
    private final Rows rows;
    private final InboxViewModel model;
    private final Parent root;

    @FXML private Label count;
    @FXML private ListTable<Looked> looked;
    @FXML private Label effect;
    @FXML private ListTable<Touch> touches;
    @FXML private Button take;
    @FXML private Button leave;
    @FXML private Button masked;

    PlanPane(Texts texts, InboxViewModel model) {
        this.texts = texts;
        this.rows = new Rows(texts);
        this.model = model;
        this.root = Views.load(this, texts);
        root.visibleProperty().bind(model.looked().map(all -> !all.isEmpty()));
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        looked.text(
                texts.get("branch.column.file"),
                220,
                one -> String.valueOf(one.opened().file().getFileName()));
        looked.chips(
                texts.get("branch.column.outcome"),
                170,
                PlanPane::fate,
                fate ->
                        switch (fate) {
                            case TAKES -> Tone.INFO;
                            case LATER -> Tone.WAIT;
                            case REFUSES -> Tone.BAD;
                        },
                fate -> texts.get("branch.plan." + fate));
        looked.text(texts.get("branch.column.said"), 680, this::about);
        looked.setAccessibleText(texts.get("branch.inbox.looked"));
        rows.columns(touches);
        rows.opener(masked);
        take.setOnAction(event -> model.take());
        leave.setOnAction(event -> model.leave());
        for (Button button : List.of(take, leave)) {
            button.disableProperty().bind(model.busy());
        }
        looked.getSelectionModel().selectedItemProperty().subscribe(this::showOne);
        model.looked().subscribe(this::show);
    }

    private static Fate fate(Looked one) {
        return one.after() > 0 ? Fate.LATER : one.takes() ? Fate.TAKES : Fate.REFUSES;
    }

    private String about(Looked one) {
        Manifest manifest = one.manifest();
        Text refusal = one.opened().refusal();
        if (refusal != null) {
            return texts.get(refusal);
        }
        return manifest == null
                ? ""
                : texts.get(
                        "branch.plan.about",
                        manifest.number(),
                        manifest.sender().name(),
                        texts.get("sync.kind." + manifest.kind()),
                        manifest.totals().people());
    }

    private String effect(Looked one) {
        Arrival arrival = one.opened().arrival();
        Text refusal = one.opened().refusal();
        if (arrival != null) {
            return String.join(
                    " ",
                    rows.totals(arrival.manifest()),
                    rows.effect(arrival),
                    texts.get("branch.plan.code", arrival.code()));
        }
        return refusal == null
                ? texts.get("branch.plan.after", one.after())
                : texts.get("sync.receive.refused") + " " + texts.get(refusal);
    }

    private void show(List<Looked> all) {
        looked.rows(all);
        long takes = all.stream().filter(Looked::takes).count();
        count.setText(texts.get("branch.plan.count", all.size(), all.size() - takes));
        take.setText(texts.get("branch.inbox.take", takes));
        take.setVisible(takes > 0);
        take.setManaged(takes > 0);
        if (!all.isEmpty()) {
            TableViewSelectionModel<Looked> selection = looked.getSelectionModel();
            selection.select(
                    all.stream()
                            .filter(one -> one.opened().sound())
                            .findFirst()
                            .orElse(all.get(0)));
            (takes > 0 ? take : leave).requestFocus();
        }
    }

    private void showOne(@Nullable Looked one) {
        Arrival arrival = one == null ? null : one.opened().arrival();
        effect.setText(one == null ? "" : effect(one));
        touches.setVisible(arrival != null);
        masked.setVisible(arrival != null);
        masked.setManaged(arrival != null);
        rows.open().set(false);
        touches.rows(arrival == null ? List.of() : arrival.merged().touches());
    }
}
