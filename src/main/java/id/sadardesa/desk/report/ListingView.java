package id.sadardesa.desk.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.Column;
import id.sadardesa.core.listing.Filter;
import id.sadardesa.core.listing.FilterText;
import id.sadardesa.core.listing.Listing;
import id.sadardesa.core.listing.SavedListing;
import id.sadardesa.core.listing.Sort;
import id.sadardesa.core.listing.Subject;
import id.sadardesa.core.report.Audience;
import id.sadardesa.desk.report.ReportsViewModel.Sheet;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.shell.FilePicker;
import id.sadardesa.desk.shell.PageView;
import id.sadardesa.desk.shell.Views;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.FieldLines;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page Daftar sendiri: the lists that are kept, one being composed, and its pages. */
final class ListingView {
    private final Desk desk;
    private final ListingViewModel model;
    private final Texts texts;
    private final FieldLines lines;
    private final Parent root;

    @FXML private ListTable<SavedListing> kept;
    @FXML private MenuButton fresh;
    @FXML private FieldLine nameLine;
    @FXML private TextField listName;
    @FXML private ComboBox<Subject> subject;
    @FXML private Tab columnsTab;
    @FXML private ListTable<Ticks.Tick<Column>> columns;
    @FXML private VBox moving;
    @FXML private Tab filtersTab;
    @FXML private ListTable<Filter> filters;
    @FXML private Button addFilter;
    @FXML private Button dropFilter;
    @FXML private ComboBox<@Nullable Column> group;
    @FXML private ComboBox<@Nullable Column> sort;
    @FXML private CheckBox down;
    @FXML private CheckBox totals;
    @FXML private CheckBox favourite;
    @FXML private CheckBox inPack;
    @FXML private Button save;
    @FXML private Button remove;
    @FXML private ComboBox<Period> listMonth;
    @FXML private ComboBox<Sheet> listSheet;
    @FXML private ComboBox<Audience> listAudience;
    @FXML private FieldLine listReasonLine;
    @FXML private TextField listReason;
    @FXML private Label withheld;
    @FXML private PageView listPages;
    @FXML private Button listCsv;
    @FXML private Button listXlsx;
    @FXML private Button listPdf;

    /** While the fields follow the list, they change nothing themselves. */
    private boolean following;

    ListingView(Desk desk, ListingViewModel model) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.lines = new FieldLines(texts);
        this.root = Views.load(this, texts);
    }

    @FXML
    void initialize() {
        keptLists();
        moving.getChildren().setAll(new ListingColumns(texts, model, columns).buttons());
        filterLines();
        arrangement();
        edition();
        lines.with("name", nameLine);
        save.setOnAction(event -> save());
        remove.setOnAction(event -> model.remove());
        save.disableProperty().bind(model.busy());
        remove.disableProperty().bind(model.busy().or(model.opened().isNull()));
        model.draft().subscribe(this::show);
    }

    private void keptLists() {
        kept.identifiedBy(SavedListing::id);
        kept.text(
                texts.get("listing.room.kept"),
                170,
                one -> (one.listing().favourite() ? "★ " : "") + one.name());
        kept.setAccessibleText(texts.get("listing.room.kept"));
        Label none = new Label(texts.get("listing.room.noneKept"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        kept.setPlaceholder(none);
        model.kept().subscribe(all -> follow(() -> kept.rows(all)));
        model.opened().subscribe(one -> follow(() -> choose(one)));
        kept.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        Listing empty = model.empty();
        fresh.getItems().add(item(texts.get("listing.room.empty"), empty));
        model.starters().forEach(start -> fresh.getItems().add(item(start.name(), start)));
    }

    private void choose(@Nullable SavedListing one) {
        if (one == null) {
            kept.getSelectionModel().clearSelection();
        } else {
            kept.choose(one.id());
        }
    }

    private MenuItem item(String name, Listing start) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(
                event -> {
                    if (sure()) {
                        model.fresh(start);
                        listName.requestFocus();
                    }
                });
        return item;
    }

    private void chosen(@Nullable SavedListing one) {
        SavedListing opened = model.opened().get();
        if (following || one == null || (opened != null && opened.id().equals(one.id()))) {
            return;
        }
        if (sure()) {
            model.open(one);
        } else {
            follow(() -> choose(opened));
        }
    }

    /** Whether what was changed may be thrown away. */
    private boolean sure() {
        return !model.dirty().get()
                || desk.dialogs()
                        .confirm(
                                Text.of("listing.room.discardTitle"),
                                Text.of("listing.room.discardSentence"),
                                Text.of("listing.room.discardVerb"));
    }

    private void filterLines() {
        filters.identifiedBy(FilterText::of);
        filters.text(
                        texts.get("listing.room.filters"),
                        400,
                        filter -> texts.get(filter.said(Audience.SIGNATURE)))
                .setSortable(false);
        filters.setAccessibleText(texts.get("listing.room.filters"));
        Label all = new Label(texts.get("listing.room.noFilters"));
        all.getStyleClass().add("muted");
        all.setWrapText(true);
        filters.setPlaceholder(all);
        var chosen = filters.getSelectionModel().selectedItemProperty();
        filters.onOpen(this::changeFilter);
        filters.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        drop(chosen.get());
                    }
                });
        addFilter.setOnAction(event -> changeFilter(null));
        addFilter.disableProperty().bind(model.reading().isNull());
        dropFilter.setOnAction(event -> drop(chosen.get()));
        dropFilter.disableProperty().bind(chosen.isNull());
    }

    private void changeFilter(@Nullable Filter seen) {
        Listing list = model.draft().get();
        new FilterForm(desk, model)
                .ask(
                        list.subject(),
                        seen,
                        made -> {
                            List<Filter> now = new ArrayList<>(list.filters());
                            int at = seen == null ? -1 : now.indexOf(seen);
                            if (at < 0) {
                                now.add(made);
                            } else {
                                now.set(at, made);
                            }
                            model.edit(list.filtered(now));
                        });
    }

    private void drop(@Nullable Filter one) {
        Listing list = model.draft().get();
        model.edit(
                list.filtered(list.filters().stream().filter(each -> !each.equals(one)).toList()));
    }

    private void arrangement() {
        listName.textProperty().subscribe(name -> edit(list -> list.named(name)));
        listName.setOnAction(event -> model.drawName());
        listName.focusedProperty()
                .subscribe(
                        there -> {
                            if (!there) {
                                model.drawName();
                            }
                        });
        Spoken.choice(subject, each -> texts.get(each.textKey()));
        subject.getItems().setAll(Subject.values());
        subject.valueProperty().subscribe(of -> edit(list -> about(list, of)));
        for (ComboBox<@Nullable Column> box : List.of(group, sort)) {
            String none = texts.get(box == group ? "listing.room.noGroup" : "listing.room.noSort");
            Spoken.choiceOrAll(box, none, column -> texts.get(column.textKey()));
        }
        group.valueProperty().subscribe(by -> edit(list -> list.grouped(by)));
        sort.valueProperty().subscribe(() -> edit(this::sorted));
        down.setOnAction(event -> edit(this::sorted));
        totals.setOnAction(event -> edit(list -> list.summed(totals.isSelected())));
        favourite.setOnAction(event -> edit(this::placed));
        inPack.setOnAction(event -> edit(this::placed));
    }

    private static Listing about(Listing list, @Nullable Subject of) {
        return of == null || of == list.subject() ? list : list.about(of);
    }

    private Listing placed(Listing list) {
        return list.placed(favourite.isSelected(), inPack.isSelected());
    }

    /** By the column chosen first; what a command added after it stays. */
    private Listing sorted(Listing list) {
        Column by = sort.getValue();
        List<Sort> now = new ArrayList<>();
        if (by != null) {
            now.add(new Sort(by, down.isSelected()));
            list.sort().stream().skip(1).filter(one -> one.column() != by).forEach(now::add);
        }
        return list.sorted(now);
    }

    private void edit(Function<Listing, Listing> change) {
        Listing list = model.draft().get();
        Listing changed = following ? list : change.apply(list);
        if (!changed.equals(list)) {
            model.edit(changed);
        }
    }

    private void follow(Runnable doing) {
        boolean before = following;
        following = true;
        doing.run();
        following = before;
    }

    private void show(Listing list) {
        follow(
                () -> {
                    if (!listName.getText().strip().equals(list.name())) {
                        listName.setText(list.name());
                    }
                    subject.setValue(list.subject());
                    offer(group, list, list.group());
                    Sort first = list.sort().isEmpty() ? null : list.sort().get(0);
                    offer(sort, list, first == null ? null : first.column());
                    down.setSelected(first != null && first.down());
                    down.setDisable(first == null);
                    totals.setSelected(list.totals());
                    favourite.setSelected(list.favourite());
                    inPack.setSelected(list.inPack());
                    filters.rows(list.filters());
                    columnsTab.setText(texts.get("listing.room.columnsTab", list.columns().size()));
                    filtersTab.setText(texts.get("listing.room.filtersTab", list.filters().size()));
                });
        withhold();
    }

    private static void offer(
            ComboBox<@Nullable Column> box, Listing list, @Nullable Column chosen) {
        if (box.getItems().size() != list.subject().columns().size() + 1
                || !box.getItems().containsAll(list.subject().columns())) {
            box.setValue(null);
            Spoken.orAll(box, list.subject().columns());
        }
        if (!Objects.equals(box.getValue(), chosen)) {
            box.setValue(chosen);
        }
    }

    /** Says why there is nothing to look at. */
    private void withhold() {
        Listing list = model.draft().get();
        boolean shown = list.shownTo(model.audience.get());
        withheld.setText(
                texts.get(
                        list.columns().isEmpty()
                                ? "listing.columns.none"
                                : "listing.columns.withheld"));
        withheld.setVisible(!shown);
        withheld.setManaged(!shown);
        for (Button button : List.of(listPdf, listXlsx, listCsv)) {
            boolean ready = shown && model.reading().get() != null && !model.busy().get();
            button.setDisable(!ready);
        }
    }

    private void edition() {
        Spoken.choice(listMonth, texts::month);
        listMonth.getItems().setAll(model.months());
        listMonth.valueProperty().bindBidirectional(model.month);
        Spoken.choice(listSheet, Sheet::name);
        listSheet.getItems().setAll(Sheet.values());
        listSheet.valueProperty().bindBidirectional(model.sheet);
        Spoken.choice(listAudience, each -> texts.get(each.textKey()));
        listAudience.getItems().setAll(Audience.values());
        listAudience.valueProperty().bindBidirectional(model.audience);
        listReason.textProperty().bindBidirectional(model.reason);
        model.audience.subscribe(
                whom -> {
                    listReasonLine.setVisible(whom.isWhole());
                    listReasonLine.setManaged(whom.isWhole());
                });
        model.audience.subscribe(this::withhold);
        model.reading().subscribe(this::withhold);
        model.busy().subscribe(this::withhold);
        listPages.follow(model.pages, texts);
        write(listPdf, "pdf", FilePicker.Kind.PDF);
        write(listXlsx, "xlsx", FilePicker.Kind.XLSX);
        write(listCsv, "csv", FilePicker.Kind.CSV);
    }

    private void write(Button button, String ending, FilePicker.Kind kind) {
        desk.files()
                .onSave(
                        button,
                        "reports",
                        Text.of("listing.room.write"),
                        () -> model.fileName(ending),
                        kind,
                        model::write);
    }

    private void save() {
        var problems = model.draft().get().problems();
        lines.show(problems);
        lines.focusFirstError(problems);
        if (problems.isEmpty()) {
            model.save();
        }
    }

    Parent node() {
        return root;
    }

    void refresh() {
        model.refresh();
    }

    /** Shows a kept list, unless what was changed shall stay. */
    void show(UUID id) {
        if (sure()) {
            model.open(id);
        }
    }

    boolean unsaved() {
        return model.dirty().get();
    }

    /** Ctrl+S keeps the list. */
    boolean key(KeyEvent event) {
        boolean keeps = event.isShortcutDown() && event.getCode() == KeyCode.S;
        if (keeps && !save.isDisabled()) {
            save();
        }
        return keeps;
    }
}
