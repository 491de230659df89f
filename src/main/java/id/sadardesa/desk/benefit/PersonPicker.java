package id.sadardesa.desk.benefit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.RosterIndex;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.SearchField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A search box with the people it finds below; Enter takes the first, the arrows go down. */
final class PersonPicker extends VBox {
    private static final int MOST = 50;

    private final ListTable<RosterLine> found = new ListTable<>();
    private final FieldLine line = new FieldLine();
    private final String none;
    private final SearchField box;
    private final Supplier<@Nullable RosterIndex> index;
    private final Consumer<@Nullable RosterLine> chosen;
    private boolean quiet;
    private boolean taken;

    /**
     * Shows nobody until something is typed.
     *
     * @param index the people as they were read last, or null before
     * @param chosen told who was taken, and null as soon as something else is typed
     */
    PersonPicker(
            Texts texts,
            Supplier<@Nullable RosterIndex> index,
            Consumer<@Nullable RosterLine> chosen) {
        this.index = index;
        this.chosen = chosen;
        this.none = texts.get("benefit.pick.none");
        this.box = new SearchField(texts.get("benefit.pick.clear"));
        box.setPromptText(texts.get("benefit.pick.prompt"));
        line.setField(box);
        line.setLabel(texts.get("benefit.pick.label"));
        found.text(texts.get("benefit.pick.name"), 170, one -> one.person().fullName());
        found.text(
                texts.get("benefit.pick.post"),
                180,
                one ->
                        one.mainPost().map(post -> texts.get(post.named())).orElse("")
                                + one.mainVillage().map(v -> ", " + v.name()).orElse(""));
        found.identifiedBy(one -> one.person().id());
        found.setAccessibleText(texts.get("benefit.pick.found"));
        found.onOpen(this::take);
        found.getStyleClass().add("picked");
        getStyleClass().add("field-line");
        getChildren().setAll(line, found);
        box.textProperty().subscribe(this::search);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        box.leadsTo(found);
        hide();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !found.getItems().isEmpty()) {
            take(found.getItems().get(0));
            event.consume();
        }
    }

    private void search() {
        RosterIndex people = index.get();
        String query = box.getText();
        if (taken && !quiet) {
            taken = false;
            chosen.accept(null);
        }
        if (quiet || people == null || query.isBlank()) {
            hide();
            return;
        }
        List<RosterLine> hits = people.search(query);
        found.rows(hits.subList(0, Math.min(MOST, hits.size())));
        line.clear();
        if (hits.isEmpty()) {
            line.warning(none);
        }
        found.setVisible(!hits.isEmpty());
        found.setManaged(!hits.isEmpty());
    }

    /** Somebody has to be chosen. */
    void require() {
        line.setRequired(true);
    }

    private void take(RosterLine line) {
        quiet = true;
        box.setText(line.person().fullName());
        quiet = false;
        taken = true;
        hide();
        chosen.accept(line);
    }

    /** Shows somebody who was chosen elsewhere. */
    void preset(String name) {
        quiet = true;
        box.setText(name);
        quiet = false;
        taken = true;
        hide();
    }

    /** Shows nobody any more; who does so tells that nobody is chosen. */
    void forget() {
        preset("");
        taken = false;
    }

    private void hide() {
        line.clear();
        found.setVisible(false);
        found.setManaged(false);
    }
}
