package id.sadardesa.desk.billing;

import id.sadardesa.base.Rupiah;
import id.sadardesa.desk.widget.ListTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** Adds columns of rupiah to a table: to the right, with sen, a dash where there is no amount. */
record Columns<T>(ListTable<T> table, Words words) {
    TableColumn<T, @Nullable BigDecimal> money(
            String title, double width, Function<? super T, Rupiah> amount) {
        return maybe(title, width, row -> Optional.of(amount.apply(row)));
    }

    TableColumn<T, @Nullable BigDecimal> maybe(
            String title, double width, Function<? super T, Optional<Rupiah>> amount) {
        TableColumn<T, @Nullable BigDecimal> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell ->
                        new ReadOnlyObjectWrapper<>(
                                amount.apply(cell.getValue()).map(Rupiah::value).orElse(null)));
        column.setCellFactory(
                made ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable BigDecimal value, boolean empty) {
                                super.updateItem(value, empty);
                                setText(
                                        empty
                                                ? null
                                                : value == null
                                                        ? "–"
                                                        : words.amount(new Rupiah(value)));
                            }
                        });
        column.getStyleClass().add("number");
        return table.add(column, width);
    }
}
