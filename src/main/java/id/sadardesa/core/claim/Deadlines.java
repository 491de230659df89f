package id.sadardesa.core.claim;

import id.sadardesa.core.benefit.BenefitBook;
import id.sadardesa.core.benefit.Item;
import id.sadardesa.core.rule.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a claim must not miss: both reports of an accident within 2 x 24 hours (PP 44/2015,
 * Permenaker 5/2021) and the end of the right to claim (PP 82/2019).
 */
final class Deadlines {
    private static final int HOURS_A_DAY = 24;

    private Deadlines() {}

    static List<Deadline> of(Claim claim, BenefitBook book, LocalDate today) {
        List<Deadline> reminders = new ArrayList<>();
        if (!claim.state().open() || claim.kind().programme() != Programme.JKK) {
            return reminders;
        }
        int days = book.get(Item.REPORT_HOURS, claim.eventOn()).count() / HOURS_A_DAY;
        if (!claim.got().containsKey(Document.FORM_STAGE_ONE)) {
            reminders.add(Deadline.of("stageOne", claim.eventOn().plusDays(days), today));
        }
        LocalDate doctor = claim.got().get(Document.FORM_DOCTOR);
        if (doctor != null && !claim.got().containsKey(Document.FORM_STAGE_TWO)) {
            reminders.add(Deadline.of("stageTwo", doctor.plusDays(days), today));
        }
        int years = book.get(Item.CLAIM_YEARS, claim.eventOn()).count();
        reminders.add(Deadline.of("expiry", claim.eventOn().plusYears(years), today));
        return reminders;
    }
}
