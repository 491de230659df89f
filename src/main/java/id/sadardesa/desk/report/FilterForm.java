package id.sadardesa.desk.report;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.listing.Column;
import id.sadardesa.core.listing.Filter;
import id.sadardesa.core.listing.FilterText;
import id.sadardesa.core.listing.Subject;
import id.sadardesa.desk.shell.AskForm;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Spoken;
import id.sadardesa.desk.widget.TickColumn;
import id.sadardesa.desk.widget.Ticks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Asks for one filter: of which column, looked at how, and compared with what. */
final class FilterForm {
    private final Desk desk;
    private final Texts texts;
    private final ListingViewModel model;
    private final ComboBox<Column> column = new ComboBox<>();
    private final ComboBox<Filter.Test> test = new ComboBox<>();
    private final TextField part = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Ticks<String> some = Ticks.none(value -> value);
    private final ListTable<Ticks.Tick<String>> values = new ListTable<>();

    FilterForm(Desk desk, ListingViewModel model) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        values.setId("filterValues");
        values.getStyleClass().add("short-list");
        values.setAccessibleText(texts.get("listing.filter.values"));
        HBox.setHgrow(values, Priority.ALWAYS);
        TickColumn.in(values, some, value -> value);
        values.text(texts.get("listing.filter.values"), 540, row -> row.thing());
    }

    /**
     * Asks until it is right or left.
     *
     * @param seen the filter that is changed, or null for one more
     */
    void ask(Subject subject, @Nullable Filter seen, Consumer<Filter> then) {
        AskForm form = new AskForm(desk);
        form.row(
                form.field("filterColumn", "listing.filter.column", column),
                form.field("filterTest", "listing.filter.test", test));
        FieldLine piece = form.field("filterPart", "listing.filter.part", part);
        FieldLine first = form.field("filterFrom", "listing.filter.first", from);
        FieldLine last = form.field("filterTo", "listing.filter.last", to);
        form.row(piece);
        form.row(first, last);
        form.row(values);
        Spoken.choice(column, each -> texts.get(each.textKey()));
        Spoken.choice(test, each -> texts.get(each.textKey()));
        column.getItems().setAll(subject.columns());
        test.valueProperty()
                .subscribe(
                        how -> {
                            place(piece, how == Filter.Test.CONTAINS);
                            place(first, how == Filter.Test.BETWEEN);
                            place(last, how == Filter.Test.BETWEEN);
                            place(values, how == Filter.Test.IS);
                        });
        column.valueProperty().subscribe(chosen -> offer(chosen, first));
        fill(subject, seen);
        form.ask(
                Text.of(seen == null ? "listing.filter.add" : "listing.filter.change"),
                Text.of("listing.filter.verb"),
                this::problems,
                (done, refused) -> {
                    then.accept(filter());
                    done.run();
                });
    }

    private static void place(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
        if (node.getParent() != null && node instanceof ListTable<?>) {
            node.getParent().setManaged(there);
        }
    }

    /** What fits a column; what was chosen stays where it fits. */
    private void offer(@Nullable Column chosen, FieldLine first) {
        if (chosen == null) {
            return;
        }
        Filter.Test before = test.getValue();
        List<Filter.Test> fitting =
                Arrays.stream(Filter.Test.values()).filter(each -> each.fits(chosen)).toList();
        test.getItems().setAll(fitting);
        boolean still = before != null && fitting.contains(before);
        test.setValue(still ? before : usual(chosen, fitting));
        some.show(List.of());
        some.show(model.values(chosen));
        first.setHint(texts.get("listing.expected." + chosen.kind().name()));
    }

    private static Filter.Test usual(Column column, List<Filter.Test> fitting) {
        Filter.Test usual = column.kind().ranged() ? Filter.Test.BETWEEN : Filter.Test.IS;
        return fitting.contains(usual) ? usual : Filter.Test.FILLED;
    }

    private void fill(Subject subject, @Nullable Filter seen) {
        if (seen == null) {
            column.setValue(subject.usual().get(1));
            return;
        }
        column.setValue(seen.column());
        test.setValue(seen.test());
        switch (seen.test()) {
            case CONTAINS -> part.setText(seen.values().get(0));
            case BETWEEN -> {
                from.setText(seen.values().get(0));
                to.setText(seen.values().get(1));
            }
            case IS ->
                    some.rows()
                            .get()
                            .forEach(row -> row.on().set(seen.values().contains(row.thing())));
            case EMPTY, FILLED -> {}
        }
    }

    private Filter filter() {
        Filter.Test how = test.getValue();
        List<String> typed =
                switch (how) {
                    case IS -> some.chosen();
                    case CONTAINS -> List.of(part.getText());
                    case BETWEEN -> List.of(from.getText(), to.getText());
                    case EMPTY, FILLED -> List.of();
                };
        return FilterText.of(column.getValue(), how, typed, texts);
    }

    private List<FieldProblem> problems() {
        try {
            filter();
            return List.of();
        } catch (Problem problem) {
            String field =
                    switch (test.getValue()) {
                        case CONTAINS -> "filterPart";
                        case BETWEEN -> "filterFrom";
                        case IS, EMPTY, FILLED -> "filterTest";
                    };
            return List.of(new FieldProblem(field, problem.text(), FieldProblem.Weight.ERROR));
        }
    }
}
