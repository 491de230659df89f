package id.sadardesa.desk.billing;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.PaymentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The fields of a payment as they stand on the screen. */
final class PaymentFields {
    final ObjectProperty<@Nullable Debtor> debtor = new SimpleObjectProperty<>();
    final ObjectProperty<Period> from;
    final ObjectProperty<Integer> months = new SimpleObjectProperty<>(1);
    final StringProperty amount = new SimpleStringProperty("");
    final StringProperty penalty = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> on;
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");

    PaymentFields(Period present, LocalDate today) {
        from = new SimpleObjectProperty<>(present);
        on = new SimpleObjectProperty<>(today);
    }

    private List<StringProperty> typed() {
        return List.of(amount, penalty, code, reference, note);
    }

    /** Everything but the debtor that the outcome hangs on. */
    Stream<Property<?>> outcome() {
        return Stream.of(amount, penalty, code, reference, from, months, on);
    }

    /** Whether something typed here is not on record. */
    boolean begun() {
        return typed().stream().anyMatch(field -> !field.get().isBlank());
    }

    /** Ready for the next payment; the day stays, as a pile of slips has one. */
    void clear() {
        debtor.set(null);
        typed().forEach(field -> field.set(""));
        months.set(1);
    }

    private boolean penaltyAlone() {
        return amount.get().isBlank() && !penalty.get().isBlank();
    }

    /** Whether there is money to look at. */
    boolean money() {
        return !amount.get().isBlank() || penaltyAlone();
    }

    /** What is stated; empty while something is missing or cannot be read. */
    Optional<PaymentForm> form(List<FieldProblem> found) {
        Optional<Rupiah> paid =
                penaltyAlone()
                        ? Optional.of(Rupiah.ZERO)
                        : Typed.amount("amount", amount.get(), found);
        Optional<Rupiah> fine = Typed.amountOrZero("penalty", penalty.get(), found);
        LocalDate day = Typed.day("on", on.get(), found);
        Debtor who = debtor.get();
        if (who == null) {
            found.add(FieldProblem.error("debtor", "billing.form.noDebtor"));
        }
        if (paid.isEmpty() || fine.isEmpty() || day == null || who == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PaymentForm(
                        who,
                        from.get(),
                        months.get(),
                        paid.get(),
                        fine.get(),
                        day,
                        code.get(),
                        reference.get(),
                        note.get()));
    }
}
