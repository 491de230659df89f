package id.sadardesa.desk.card;

import id.sadardesa.core.card.CardRemark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of what to look at before printing: the name of a kind with how many there are, or one
 * person below it.
 *
 * @param remark null in the row that names the kind
 */
record RemarkRow(CardRemark.Kind kind, int count, @Nullable CardRemark remark) {
    /** The gravest kind first, under each the people in their order. */
    static List<RemarkRow> grouped(List<CardRemark> remarks) {
        List<RemarkRow> rows = new ArrayList<>();
        for (CardRemark.Kind kind : CardRemark.Kind.values()) {
            List<CardRemark> same = remarks.stream().filter(r -> r.kind() == kind).toList();
            if (!same.isEmpty()) {
                rows.add(new RemarkRow(kind, same.size(), null));
                same.forEach(remark -> rows.add(new RemarkRow(kind, same.size(), remark)));
            }
        }
        return rows;
    }

    /** What tells this row from every other. */
    String key() {
        return remark == null ? kind.name() : kind.name() + remark.person();
    }
}
