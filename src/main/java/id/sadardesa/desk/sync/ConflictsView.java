package id.sadardesa.desk.sync;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.sync.ConflictsViewModel.Named;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Perbedaan: both values, with who, when and which decree, and what is chosen. */
final class ConflictsView {
    private final Desk desk;
    private final Texts texts;
    private final ConflictsViewModel model;
    private final Rows rows;
    private final Parent root;

    @FXML private VBox work;
    @FXML private EmptyState empty;
    @FXML private Label count;
    @FXML private CheckBox settled;
    @FXML private ListTable<Named> differing;
    @FXML private Label kept;
    @FXML private Label lost;
    @FXML private Label choice;
    @FXML private Button masked;
    @FXML private Button keep;
    @FXML private Button change;
    @FXML private Button person;

    ConflictsView(Desk desk, ConflictsViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.rows = new Rows(texts);
        this.root = Views.load(this, texts);
    }

    Parent node() {
        return root;
    }

    @FXML
    void initialize() {
        differing.identifiedBy(one -> one.conflict().id());
        differing.text(texts.get("sync.column.person"), 200, Named::name);
        differing.text(texts.get("sync.column.field"), 170, one -> field(one.conflict()));
        differing.text(texts.get("sync.column.kept"), 200, one -> value(one, true));
        differing.text(texts.get("sync.column.lost"), 200, one -> value(one, false));
        differing.worded(
                texts.get("sync.column.found"),
                110,
                one -> one.conflict().foundOn(),
                one -> texts.date(one.conflict().foundOn()));
        differing.chips(
                texts.get("sync.column.standing"),
                160,
                one -> one.conflict().state(),
                state -> state == Conflict.State.OPEN ? Tone.WAIT : Tone.GOOD,
                state -> texts.get("sync.conflict.state." + state));
        differing.setPlaceholder(new Label(texts.get("sync.conflicts.none")));
        differing.setAccessibleText(texts.get("sync.conflicts.table"));
        differing.onOpen(this::open);
        var chosen = differing.getSelectionModel().selectedItemProperty();
        chosen.subscribe(this::detail);
        keep.setOnAction(event -> keep(chosen.get()));
        change.setOnAction(event -> change(chosen.get()));
        person.setOnAction(event -> open(chosen.get()));
        keep.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !waits(chosen.get()), chosen)));
        change.disableProperty()
                .bind(
                        model.busy()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !mayChange(chosen.get()), chosen)));
        person.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !hasPerson(chosen.get()), chosen));
        rows.opener(masked);
        rows.open()
                .subscribe(
                        () -> {
                            differing.refresh();
                            detail(chosen.get());
                        });
        settled.selectedProperty()
                .subscribe(all -> differing.only(one -> all || ConflictsViewModel.waits(one)));
        model.all().subscribe(this::show);
    }

    private static boolean waits(@Nullable Named one) {
        return one != null && ConflictsViewModel.waits(one);
    }

    private boolean mayChange(@Nullable Named one) {
        return one != null && ConflictsViewModel.waits(one) && model.unchangeable(one).isEmpty();
    }

    private static boolean hasPerson(@Nullable Named one) {
        return one != null && one.conflict().person() != null;
    }

    private String field(Conflict one) {
        String field = one.field();
        return field == null ? texts.get(one.kindKey()) : rows.field(field);
    }

    private String value(Named one, boolean holds) {
        String field = one.conflict().field();
        return field == null
                ? whose(one, holds)
                : rows.value(one.conflict().resource(), field, side(one, holds).value());
    }

    private String whose(Named one, boolean holds) {
        return texts.get(isKept(one, holds) ? one.keptBy() : one.lostBy());
    }

    private static Conflict.Side side(Named one, boolean holds) {
        return isKept(one, holds) ? one.conflict().kept() : one.conflict().lost();
    }

    /** Whether it is the value that held when the conflict was found. */
    private static boolean isKept(Named one, boolean holds) {
        return holds != (one.conflict().state() == Conflict.State.CHANGED);
    }

    private void detail(@Nullable Named one) {
        kept.setText(one == null ? "" : said("sync.conflicts.kept", one, true));
        lost.setText(one == null ? "" : said("sync.conflicts.lost", one, false));
        choice.setText(one == null ? "" : choice(one));
        choice.setVisible(!choice.getText().isEmpty());
        choice.setManaged(choice.isVisible());
    }

    /** Who chose what and when; where somebody has chosen, nothing is left to do. */
    private String choice(Named one) {
        Conflict conflict = one.conflict();
        LocalDate on = conflict.settledOn();
        if (ConflictsViewModel.waits(one)) {
            return model.unchangeable(one).map(texts::get).orElse("");
        }
        if (on == null) {
            return "";
        }
        String by = Objects.requireNonNullElse(conflict.settledBy(), "");
        return texts.get(
                by.isEmpty() ? "sync.conflicts.chosen" : "sync.conflicts.chosenBy",
                texts.get(conflict.stateKey()),
                on,
                by);
    }

    /** Whose, value, who, when and which decree, as far as they are known. */
    private String said(String key, Named one, boolean holds) {
        Conflict.Side side = side(one, holds);
        List<String> known = new ArrayList<>();
        if (side.by() != null) {
            known.add(texts.get("sync.conflicts.by", side.by()));
        }
        if (side.at() != null) {
            known.add(texts.get("sync.conflicts.at", LocalDateTime.parse(side.at())));
        }
        if (side.sk() != null) {
            known.add(texts.get("sync.conflicts.sk", side.sk()));
        }
        (isKept(one, holds) ? one.keptBasis() : one.lostBasis())
                .ifPresent(why -> known.add(texts.get("sync.conflicts.basis", why)));
        String more =
                known.isEmpty() ? texts.get("sync.conflicts.unknown") : String.join(", ", known);
        return texts.get(key, whose(one, holds), value(one, holds), more);
    }

    private void keep(@Nullable Named one) {
        if (one != null) {
            model.keep(one);
        }
    }

    private void change(@Nullable Named one) {
        if (one != null
                && desk.dialogs()
                        .confirm(
                                Text.of("sync.conflicts.changeTitle"),
                                Text.of(
                                        "sync.conflicts.changeSentence",
                                        one.name(),
                                        field(one.conflict()),
                                        value(one, false),
                                        value(one, true)),
                                Text.of("sync.conflicts.change"))) {
            model.change(one);
        }
    }

    private void open(@Nullable Named one) {
        UUID id = one == null ? null : one.conflict().person();
        if (id != null) {
            desk.navigator().go(Room.PEOPLE, id);
        }
    }

    private void show(@Nullable List<Named> all) {
        if (all == null) {
            return;
        }
        rows.open().set(false);
        empty.setVisible(all.isEmpty());
        work.setVisible(!all.isEmpty());
        differing.rows(all);
        differing.refresh();
        if (differing.getSelectionModel().isEmpty()) {
            differing.getSelectionModel().selectFirst();
        }
        count.setText(texts.get("sync.conflicts.count", model.open().get(), all.size()));
        detail(differing.getSelectionModel().getSelectedItem());
    }
}
