package id.sadardesa.core.form;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.roster.Person;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One worker in a month's list of contributions (F2a).
 *
 * @param joined the first day of the first contribution month
 * @param counts whether the month itself counts the worker; who left stands in corrections only
 * @param wage what the month is counted on; zero where it does not count
 * @param backPay what was paid late for closed months; negative where too much was
 * @param amounts the month's own contributions with all corrections
 */
public record PayLine(
        UUID participation,
        Person person,
        LocalDate joined,
        boolean counts,
        Rupiah wage,
        Rupiah backPay,
        Amounts amounts) {}
