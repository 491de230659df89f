package id.sadardesa.core.paper;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.Offices;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office's writing paper: whose it is, on which sheet and on which day it is written.
 *
 * @param logo the office's own JPEG or PNG, or null
 * @param sheet A4 or F4
 * @param on the day stated beside the signature
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once; never compared
public record Stationery(
        Office office, byte @Nullable [] logo, Paper sheet, LocalDate on, Texts texts) {
    /** The present office's, with its logo. */
    public static Stationery of(Offices offices, Paper sheet, LocalDate on, Texts texts) {
        return new Stationery(offices.current(), offices.logo().orElse(null), sheet, on, texts);
    }

    /**
     * Opens a paper; one of the training office says on every page that it is only a sample.
     *
     * @param title what a PDF viewer shows as the name of the document; also at the foot of pages
     */
    public PaperDocument open(OutputStream out, String title) {
        String sample = office.training() ? texts.get("paper.sample") : null;
        return new PaperDocument(out, sheet, texts, title, office.fullName(), on, sample);
    }

    public Letterhead head() {
        return Letterhead.of(office, logo, texts);
    }

    /** The head of the office signs. */
    public Signature signature() {
        return Signature.of(office, on, texts);
    }

    /** Letterhead, number, subject and recipient: how every letter of the office begins. */
    public void begin(PaperDocument paper, Letter letter) {
        paper.letterhead(head());
        paper.opening(letter, signature().placeAndDate());
    }
}
