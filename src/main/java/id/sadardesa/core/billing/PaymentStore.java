package id.sadardesa.core.billing;

import id.sadardesa.base.Database;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of payments. */
final class PaymentStore {
    private static final String PAYMENT = "payment";

    /** Each with the name of who pays for nobody else. */
    private static final String PAYMENTS =
            """
            select b.*, sp.name as self_name from payment b
            left join participation own on own.id = b.participation_id
            left join person sp on sp.id = own.person_id
            """;

    private final Database database;
    private final Villages villages;

    PaymentStore(Database database, Villages villages) {
        this.database = database;
        this.villages = villages;
    }

    /** Every payment by the day it was made. */
    List<Payment> all() {
        Map<UUID, Village> places = BillStore.byId(villages);
        return database.read(
                handle ->
                        handle.createQuery(PAYMENTS + " order by b.paid_on, b.id")
                                .map((rows, context) -> payment(rows, places))
                                .list());
    }

    void insert(Pen pen, Collection<Payment> payments) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        payments.forEach(payment -> rows.put(payment.id(), row(payment.form())));
        pen.insertAll(PAYMENT, rows);
    }

    void slip(Pen pen, Payment payment, UUID picture) {
        pen.update(PAYMENT, payment.id(), Map.of("slip_id", picture));
    }

    void delete(Pen pen, Payment payment) {
        pen.delete(PAYMENT, payment.id());
    }

    private static Map<String, @Nullable Object> row(PaymentForm form) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("village_id", form.debtor().village().id());
        row.put("segment", form.debtor().segment());
        row.put("funding", form.debtor().funding());
        row.put("payer", form.debtor().payer());
        row.put("participation_id", BillStore.participation(form.debtor()));
        row.put("from_month", form.from().first());
        row.put("months", form.months());
        row.put("amount", form.amount().value());
        row.put("penalty", form.penalty().value());
        row.put("paid_on", form.on());
        row.put("code", form.code());
        row.put("reference", form.reference());
        row.put("note", form.note());
        return row;
    }

    private static Payment payment(ResultSet rows, Map<UUID, Village> places) throws SQLException {
        return new Payment(
                rows.getObject("id", UUID.class),
                new PaymentForm(
                        BillStore.debtor(rows, places),
                        Period.of(rows.getObject("from_month", LocalDate.class)),
                        rows.getInt("months"),
                        new Rupiah(rows.getBigDecimal("amount")),
                        new Rupiah(rows.getBigDecimal("penalty")),
                        rows.getObject("paid_on", LocalDate.class),
                        rows.getString("code"),
                        rows.getString("reference"),
                        rows.getString("note")),
                rows.getObject("slip_id", UUID.class));
    }
}
