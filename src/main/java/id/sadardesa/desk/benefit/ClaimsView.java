package id.sadardesa.desk.benefit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.claim.ClaimFile;
import id.sadardesa.core.claim.ClaimState;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.desk.benefit.ClaimsViewModel.Row;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The claims at the left, with the days they are open, and the page of one at the right. */
final class ClaimsView {
    private final Desk desk;
    private final ClaimsViewModel model;
    private final Supplier<@Nullable RosterIndex> people;
    private final Texts texts;
    private final ClaimPageView page;
    private final Parent root;

    @FXML private HBox work;
    @FXML private EmptyState empty;
    @FXML private ListTable<Row> claims;
    @FXML private Button open;
    @FXML private ScrollPane pagePlace;

    ClaimsView(Desk desk, ClaimsViewModel model, Supplier<@Nullable RosterIndex> people) {
        this.desk = desk;
        this.model = model;
        this.people = people;
        this.texts = desk.texts();
        this.page = new ClaimPageView(desk, model);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        claims.identifiedBy(row -> row.claim().id());
        claims.text(texts.get("claim.column.name"), 135, Row::name);
        claims.text(
                texts.get("claim.column.kind"),
                115,
                row -> texts.get(row.claim().kind().textKey()));
        claims.chips(
                texts.get("claim.column.state"),
                180,
                row -> row.claim().state(),
                ClaimsView::tone,
                state -> texts.get(state.textKey()));
        claims.number(texts.get("claim.column.days"), 55, Row::days);
        claims.setAccessibleText(texts.get("claim.room.list"));
        claims.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        open.setOnAction(event -> open());
        open.disableProperty().bind(model.busy());
        empty.step(texts.get("claim.room.open"), this::open);
        pagePlace.setContent(page.node());
        model.rows().subscribe(rows -> showRows());
        model.file().subscribe(this::show);
    }

    private void showRows() {
        claims.rows(model.rows().get());
        boolean none = model.rows().get().isEmpty();
        empty.setVisible(none);
        work.setVisible(!none);
    }

    private void chosen(@Nullable Row row) {
        ClaimFile shown = model.file().get();
        if (row != null && (shown == null || !shown.claim().id().equals(row.claim().id()))) {
            model.look(row.claim().id());
        }
    }

    private void show(@Nullable ClaimFile file) {
        page.show(file);
        if (file != null) {
            Claim claim = file.claim();
            claims.getItems().stream()
                    .filter(row -> row.claim().id().equals(claim.id()))
                    .findFirst()
                    .ifPresent(row -> claims.getSelectionModel().select(row));
        }
    }

    static Tone tone(ClaimState state) {
        return switch (state) {
            case COLLECTING -> Tone.WAIT;
            case SENT -> Tone.INFO;
            case RETURNED, REFUSED -> Tone.BAD;
            case PAID -> Tone.GOOD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    /** Begins a claim of somebody's family, or shows the one there is. */
    void begin(UUID person) {
        model.begin(person, found -> new ClaimFormView(desk, model, found).ask());
    }

    private void open() {
        new ClaimFormView(desk, model, people).ask();
    }
}
