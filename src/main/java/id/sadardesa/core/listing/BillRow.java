package id.sadardesa.core.listing;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source of money was asked for a month in one village, and what it paid by a day. People
 * who pay for themselves stand together, so that it names nobody.
 *
 * @param current whether it is the month that the list is made for
 * @param codes the kode iuran of the payments that reached it, with commas; empty for none
 * @param paidOn the last day on which money reached it
 * @param late how many months it is late; 0 when nothing is due
 */
record BillRow(
        Village village,
        Period month,
        boolean current,
        Segment segment,
        Funding funding,
        @Nullable String payer,
        int people,
        Rupiah billed,
        Rupiah paid,
        Rupiah open,
        String codes,
        LocalDate due,
        @Nullable LocalDate paidOn,
        int late)
        implements Row {}
