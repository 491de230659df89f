package id.sadardesa.desk.billing;

import id.sadardesa.core.paper.Paper;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** On which sheet and under which number letters are printed; remembered while the room is open. */
final class LetterChoice {
    /** The sheets an office prints on; the names people read are {@code report.paper.*}. */
    enum Sheet {
        F4,
        A4
    }

    final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.F4);

    /** Empty leaves room for it. */
    final StringProperty number = new SimpleStringProperty("");

    Paper paper() {
        return sheet.get() == Sheet.A4 ? Paper.A4 : Paper.F4;
    }

    @Nullable String numberOrNull() {
        return number.get().isBlank() ? null : number.get().strip();
    }
}
