package id.sadardesa.desk.village;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.village.Seat;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.shell.RoomView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.EmptyState;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import id.sadardesa.desk.widget.StatusChip;
import id.sadardesa.desk.widget.Tone;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The room of the villages: one table with the quotas, edited where they stand. */
public final class VillagesView implements RoomView {
    /** Name and code stand before the quotas. */
    private static final int FIRST_QUOTA = 2;

    private final Desk desk;
    private final VillagesViewModel model;
    private final Consumer<UUID> visit;
    private final Texts texts;
    private final Parent root;
    private Button begin = new Button();
    private @Nullable QuotaKeys keys;
    private @Nullable List<Establishment> waiting;

    @FXML private SearchField search;
    @FXML private Label summary;
    @FXML private Button add;
    @FXML private Button bring;
    @FXML private Button change;
    @FXML private Button quotas;
    @FXML private Button fill;
    @FXML private Button remove;
    @FXML private Button call;
    @FXML private ListTable<Establishment> table;

    /**
     * The room.
     *
     * @param visit opens what is brought to a village
     */
    public VillagesView(Desk desk, VillagesViewModel model, Consumer<UUID> visit) {
        this.desk = desk;
        this.model = model;
        this.visit = visit;
        this.texts = desk.texts();
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        table.identifiedBy(row -> row.village().id());
        table.text(texts.get("village.column.name"), 160, row -> row.village().name());
        table.digits(texts.get("village.column.code"), 130, row -> row.village().code().dotted());
        VillagesViewModel.COLUMNS.forEach(this::quotaColumn);
        table.drawn(texts.get("village.column.vacant"), 150, Establishment::vacant, this::vacancy);
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.editingCellProperty()
                .subscribe(
                        cell -> {
                            if (cell == null && waiting != null) {
                                Platform.runLater(() -> draw(model.rows().get()));
                            }
                        });
        keys =
                new QuotaKeys(
                        table,
                        FIRST_QUOTA,
                        FIRST_QUOTA + VillagesViewModel.COLUMNS.size() - 1,
                        (row, column) ->
                                model.quota(
                                        row.village(),
                                        VillagesViewModel.COLUMNS.get(column),
                                        null));
        EmptyState empty =
                new EmptyState(
                        "mdoal-location_city",
                        texts.get("village.empty.title"),
                        texts.get("village.empty.sentence"));
        begin = empty.step(texts.get("village.empty.import"), this::bringIn);
        empty.step(texts.get("village.empty.add"), this::add);
        table.setPlaceholder(empty);
        var chosen = table.getSelectionModel().selectedItemProperty();
        add.disableProperty().bind(model.busy());
        for (Button button : List.of(change, quotas, fill, remove, call)) {
            button.disableProperty().bind(model.busy().or(Bindings.isNull(chosen)));
        }
        add.setOnAction(event -> add());
        bring.setOnAction(event -> bringIn());
        bring.disableProperty().bind(model.busy());
        change.setOnAction(event -> withChosen(row -> form(row).ask()));
        quotas.setOnAction(
                event -> withChosen(row -> VillageFormView.askQuotas(desk, model, row.village())));
        fill.setOnAction(
                event ->
                        withChosen(
                                row -> desk.navigator().begin(Room.ENROLMENT, row.village().id())));
        remove.setOnAction(event -> withChosen(this::remove));
        call.setOnAction(event -> withChosen(row -> visit.accept(row.village().id())));
        search.leadsTo(table);
        search.textProperty()
                .subscribe(
                        typed ->
                                table.only(row -> VillagesViewModel.matches(row.village(), typed)));
        model.rows().subscribe(this::draw);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void entered() {
        startAt(search);
        model.refresh(this::beginWithImport);
    }

    /** Without villages nothing can be sought; their list comes first. */
    private void beginWithImport() {
        if (model.rows().get().isEmpty() && search.isFocused()) {
            begin.requestFocus();
        }
    }

    @Override
    public void show(UUID village) {
        search.clear();
        for (Establishment row : table.getItems()) {
            if (row.village().id().equals(village)) {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
            }
        }
    }

    private void draw(List<Establishment> rows) {
        if (table.getEditingCell() != null) {
            waiting = rows; // what is being typed is not pulled away from under the fingers
            return;
        }
        waiting = null;
        table.rows(rows);
        if (keys != null) {
            keys.begin();
        }
        int wanted = rows.stream().mapToInt(Establishment::wanted).sum();
        int vacant = rows.stream().mapToInt(Establishment::vacant).sum();
        summary.setText(texts.get("village.summary", rows.size(), wanted, vacant));
    }

    private void quotaColumn(Seat seat) {
        TableColumn<Establishment, Integer> column =
                new TableColumn<>(texts.get("village.short." + seat.name()));
        column.getStyleClass().add("quota-column");
        column.setCellValueFactory(
                cell ->
                        new ReadOnlyObjectWrapper<>(
                                cell.getValue().village().seats().getOrDefault(seat, -1)));
        column.setCellFactory(
                made ->
                        new QuotaCell(
                                texts,
                                seat,
                                (row, count) -> model.quota(row.village(), seat, count)));
        table.add(column, 70);
    }

    private Node vacancy(Establishment row) {
        if (row.village().seats().isEmpty()) {
            return new StatusChip(Tone.NEUTRAL, texts.get("village.vacancy.unknown"));
        }
        int vacant = row.vacant();
        long open =
                VillagesViewModel.COLUMNS.stream()
                        .filter(seat -> !row.village().seats().containsKey(seat))
                        .count();
        if (vacant == 0 && open > 0) {
            return new StatusChip(Tone.NEUTRAL, texts.get("village.vacancy.unstated", open));
        }
        return vacant == 0
                ? new StatusChip(Tone.GOOD, texts.get("village.vacancy.none"))
                : new StatusChip(Tone.WAIT, texts.get("village.vacancy.some", vacant));
    }

    private void bringIn() {
        desk.files()
                .open(
                        "villages",
                        Text.of("village.import.title"),
                        new FilePicker.Kind(
                                Text.of("village.import.kind"),
                                List.of("*.csv", "*.xlsx", "*.CSV", "*.XLSX")))
                .ifPresent(model::bringIn);
    }

    private void add() {
        new VillageFormView(desk, model, null).ask();
    }

    private VillageFormView form(Establishment row) {
        return new VillageFormView(desk, model, row.village());
    }

    private void remove(Establishment row) {
        boolean sure =
                desk.dialogs()
                        .confirmHard(
                                Text.of("village.remove.title", row.village().name()),
                                Text.of("village.remove.sentence"),
                                Text.of("village.button.remove"));
        if (sure) {
            model.remove(row.village());
        }
    }

    private void withChosen(Consumer<Establishment> doing) {
        @Nullable Establishment row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            doing.accept(row);
        }
    }
}
