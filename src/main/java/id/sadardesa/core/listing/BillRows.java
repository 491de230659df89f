package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Ledger;
import id.sadardesa.core.billing.Payment;
import id.sadardesa.core.billing.Settlement;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of {@link Subject#BILLS}: all bills up to the report's month, as its day saw them. */
final class BillRows {
    /** Bills that stand in one row: of everybody who pays for themselves too. */
    private record Key(
            UUID village, Period month, Segment segment, Funding funding, @Nullable String payer) {}

    private final Ledger ledger;

    BillRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** By month and village. */
    List<Row> of(MonthlyReport report) {
        LocalDate day = report.asOf();
        Map<Key, List<Settlement>> bills = new LinkedHashMap<>();
        for (Account account : ledger.arrears().accounts(day)) {
            for (Settlement one : account.bills()) {
                if (one.bill().period().compareTo(report.period()) <= 0) {
                    bills.computeIfAbsent(key(one), none -> new ArrayList<>()).add(one);
                }
            }
        }
        return bills.values().stream()
                .map(same -> row(same, report.period(), day))
                .sorted(
                        Comparator.comparing(BillRow::month)
                                .thenComparing(row -> row.village().code().dotted()))
                .<Row>map(row -> row)
                .toList();
    }

    private static Key key(Settlement one) {
        Debtor debtor = one.bill().debtor();
        return new Key(
                debtor.village().id(),
                one.bill().period(),
                debtor.segment(),
                debtor.funding(),
                debtor.payer());
    }

    private static BillRow row(List<Settlement> same, Period present, LocalDate day) {
        Settlement first = same.get(0);
        Debtor debtor = first.bill().debtor();
        return new BillRow(
                debtor.village(),
                first.bill().period(),
                first.bill().period().equals(present),
                debtor.segment(),
                debtor.funding(),
                debtor.payer(),
                same.stream().mapToInt(one -> one.bill().people()).sum(),
                sum(same, one -> one.bill().owed()),
                sum(same, Settlement::paid),
                sum(same, Settlement::open),
                codes(same),
                first.bill().due(),
                same.stream()
                        .flatMap(one -> one.parts().stream())
                        .map(Settlement.Part::on)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                same.stream().mapToInt(one -> one.monthsLate(day)).max().orElse(0));
    }

    private static Rupiah sum(List<Settlement> same, Function<Settlement, Rupiah> amount) {
        return same.stream().map(amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static String codes(List<Settlement> same) {
        return same.stream()
                .flatMap(one -> one.payments().stream())
                .map((Payment payment) -> payment.form().code())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
