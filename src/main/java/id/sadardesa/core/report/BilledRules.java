package id.sadardesa.core.report;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.billing.Basis;
import id.sadardesa.core.billing.BillLine;
import id.sadardesa.core.billing.Debtor;
import id.sadardesa.core.billing.Source;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Cap;
import id.sadardesa.core.rule.Discount;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.WageBase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules that billed lines say they rest on, as rules: the same words give the same rule. */
final class BilledRules {
    private final Debtor debtor;

    BilledRules(Debtor debtor) {
        this.debtor = debtor;
    }

    WageBase wage(Basis basis) {
        return new WageBase(
                id("wage", basis.wage(), basis.base()),
                debtor.village().code().regency(),
                null,
                null,
                since(basis.wage()),
                basis.base(),
                null,
                basis.wage().legalBasis(),
                null);
    }

    Band band(Basis basis) {
        return new Band(
                id("band", basis.wage(), basis.base()),
                Rupiah.ZERO,
                basis.base(),
                since(basis.wage()),
                basis.wage().legalBasis());
    }

    Line line(BillLine line) {
        Basis basis = line.basis();
        return new Line(rate(basis), basis.base(), cap(basis), discount(basis), line.amount());
    }

    private Rate rate(Basis basis) {
        return new Rate(
                id(basis.programme(), basis.share(), basis.rate(), basis.percent(), basis.flat()),
                basis.programme(),
                basis.share(),
                debtor.segment().worker(),
                null,
                basis.percent(),
                basis.flat(),
                since(basis.rate()),
                null,
                basis.rate().legalBasis());
    }

    private static @Nullable Cap cap(Basis basis) {
        Source cap = basis.cap();
        return cap == null
                ? null
                : new Cap(id("cap", cap, basis.base()), basis.base(), since(cap), cap.legalBasis());
    }

    private @Nullable Discount discount(Basis basis) {
        Source discount = basis.discount();
        if (discount == null) {
            return null;
        }
        return new Discount(
                id("discount", basis.programme(), discount, basis.percentDue()),
                basis.programme(),
                debtor.segment().worker(),
                null,
                false,
                false,
                Objects.requireNonNull(basis.percentDue()),
                since(discount),
                since(discount),
                discount.legalBasis());
    }

    /** What was billed before this was kept holds as long as contributions are known. */
    private static LocalDate since(Source source) {
        return Objects.requireNonNullElse(source.from(), LocalDate.of(2015, 7, 1));
    }

    private static UUID id(@Nullable Object... said) {
        String all = java.util.Arrays.toString(said);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
