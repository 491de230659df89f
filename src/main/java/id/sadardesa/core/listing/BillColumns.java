package id.sadardesa.core.listing;

import id.sadardesa.core.listing.Column.Kind;
import id.sadardesa.core.listing.Column.Value;
import java.util.List;

/** What a list of bills and payments can show; the order is the one in which they are offered. */
final class BillColumns {
    static final List<Column> ALL =
            List.of(
                    of("village", Kind.TEXT, 20, (row, texts) -> row.village().name())
                            .sortedBy(BillRow.class, (row, texts) -> row.village().code().dotted()),
                    of("month", Kind.MONTH, 15, (row, texts) -> row.month()),
                    of(
                            "thisMonth",
                            Kind.TEXT,
                            11,
                            (row, texts) ->
                                    texts.get(
                                            row.current()
                                                    ? "listing.value.yes"
                                                    : "listing.value.no")),
                    of("segment", Kind.TEXT, 24, (row, texts) -> texts.get(row.segment().textKey()))
                            .sortedBy(BillRow.class, (row, texts) -> row.segment()),
                    of("funding", Kind.TEXT, 24, (row, texts) -> texts.get(row.funding().textKey()))
                            .sortedBy(BillRow.class, (row, texts) -> row.funding()),
                    of("payer", Kind.TEXT, 22, (row, texts) -> row.payer()),
                    of("people", Kind.NUMBER, 9, (row, texts) -> Long.valueOf(row.people()))
                            .added(),
                    of("billed", Kind.MONEY, 17, (row, texts) -> row.billed()),
                    of("paid", Kind.MONEY, 17, (row, texts) -> PersonRow.some(row.paid())),
                    of("open", Kind.MONEY, 17, (row, texts) -> PersonRow.some(row.open())),
                    of("code", Kind.TEXT, 18, (row, texts) -> row.codes()),
                    of("due", Kind.DATE, 12, (row, texts) -> row.due()),
                    of("paidOn", Kind.DATE, 12, (row, texts) -> row.paidOn()),
                    of(
                            "late",
                            Kind.NUMBER,
                            10,
                            (row, texts) -> row.late() == 0 ? null : Long.valueOf(row.late())));

    private BillColumns() {}

    private static Column of(String key, Kind kind, int width, Value<BillRow> value) {
        return Column.of(BillRow.class, key, kind, width, value);
    }
}
