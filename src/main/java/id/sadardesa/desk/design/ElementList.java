package id.sadardesa.desk.design;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.DesignRemark;
import id.sadardesa.core.card.Element;
import id.sadardesa.desk.widget.Icons;
import id.sadardesa.desk.widget.ListTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands on the side that is seen, the uppermost first, and what to look at in the design. */
final class ElementList {
    /**
     * An element.
     *
     * @param index from 0, in the order of drawing
     */
    private record Row(int index, Element element, boolean doubted) {}

    private static final int MOST_REMARKS = 3;

    private final Texts texts;
    private final DesignViewModel model;
    private final Words words;
    private final ListTable<Row> elements = new ListTable<>();
    private final HBox box = new HBox();
    private final VBox remarks = new VBox();
    private final Button up;
    private final Button down;
    private final Button remove;

    /** While the list follows what is worked on, it chooses nothing itself. */
    private boolean following;

    ElementList(Texts texts, DesignViewModel model, Words words) {
        this.texts = texts;
        this.model = model;
        this.words = words;
        up = Icons.button("mdoal-arrow_upward", texts.get("card.design.up"), () -> model.raise(1));
        down =
                Icons.button(
                        "mdoal-arrow_downward",
                        texts.get("card.design.down"),
                        () -> model.raise(-1));
        remove =
                Icons.button(
                        "mdoal-delete_outline",
                        texts.get("card.design.removeElement"),
                        model::remove);
        up.setId("up");
        down.setId("down");
        remove.setId("removeElement");
        table();
        HBox.setHgrow(elements, Priority.ALWAYS);
        VBox.setVgrow(box, Priority.ALWAYS);
        box.getChildren().setAll(elements, new VBox(up, down, remove));
        box.getStyleClass().add("design-list");
        remarks.setId("designRemarks");
        model.draft().subscribe(this::show);
        model.drawn().subscribe(this::show);
    }

    private void table() {
        elements.setId("elements");
        elements.setAccessibleText(texts.get("card.design.elements"));
        elements.identifiedBy(Row::index);
        elements.text(
                        texts.get("card.design.elements"),
                        320,
                        row -> (row.doubted() ? "⚠ " : "") + words.element(row.element()))
                .setSortable(false);
        selection().setSelectionMode(SelectionMode.MULTIPLE);
        selection()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> follow());
    }

    private TableView.TableViewSelectionModel<Row> selection() {
        return elements.getSelectionModel();
    }

    /** Several are chosen with Shift and Ctrl, as in every list. */
    private void follow() {
        List<Integer> chosen =
                selection().getSelectedItems().stream().map(Row::index).distinct().toList();
        if (!following && !chosen.isEmpty()) {
            Row last = selection().getSelectedItem();
            boolean there = last != null && chosen.contains(last.index());
            int main = there ? last.index() : chosen.get(chosen.size() - 1);
            model.look(model.draft().get().choosing(main, chosen));
        }
    }

    /** Selects the rows of what is chosen; what is selected already is left in peace. */
    private void select(Draft draft) {
        int last = draft.elements().size() - 1;
        Set<Integer> wanted =
                draft.all().stream().map(index -> last - index).collect(Collectors.toSet());
        if (wanted.equals(Set.copyOf(selection().getSelectedIndices()))) {
            return;
        }
        selection().clearSelection();
        wanted.forEach(selection()::select);
        if (draft.element().isPresent()) {
            int row = last - draft.chosen();
            selection().select(row);
            if (!elements.isFocused()) {
                elements.scrollTo(Math.max(0, row - 1));
            }
        }
    }

    HBox node() {
        return box;
    }

    /** What to look at, each leading to its element. */
    VBox remarks() {
        return remarks;
    }

    private List<DesignRemark> known() {
        Preview.Drawn drawn = model.drawn().get();
        return drawn == null ? List.of() : drawn.remarks();
    }

    private void show(Draft draft) {
        List<DesignRemark> known = known();
        List<Row> rows = new ArrayList<>();
        for (int i = draft.elements().size() - 1; i >= 0; i--) {
            int index = i;
            boolean doubted =
                    known.stream()
                            .anyMatch(one -> one.side() == draft.side() && one.index() == index);
            rows.add(new Row(i, draft.elements().get(i), doubted));
        }
        following = true;
        if (!rows.equals(elements.rows())) {
            elements.rows(rows);
        }
        select(draft);
        following = false;
        boolean one = draft.element().isPresent() && !draft.several();
        up.setDisable(!one || draft.chosen() == draft.elements().size() - 1);
        down.setDisable(!one || draft.chosen() == 0);
        remove.setDisable(draft.element().isEmpty());
    }

    private void show(Preview.@Nullable Drawn drawn) {
        show(model.draft().get());
        List<DesignRemark> known = known();
        remarks.getChildren().clear();
        Label title = new Label(texts.get("card.design.remarks", known.size()));
        title.getStyleClass().add(known.isEmpty() ? "muted" : "doubt");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        remarks.getChildren().add(title);
        known.stream()
                .limit(MOST_REMARKS)
                .forEach(remark -> remarks.getChildren().add(link(remark)));
    }

    private Hyperlink link(DesignRemark remark) {
        Hyperlink link = new Hyperlink(words.remark(model.draft().get().template(), remark));
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(event -> model.choose(remark));
        return link;
    }
}
