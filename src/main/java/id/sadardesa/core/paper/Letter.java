package id.sadardesa.core.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the letterhead and the text of an official letter (surat dinas).
 *
 * @param number the letter's number, or null to leave room to write it by hand
 * @param attachment what is enclosed, e.g. "1 (satu) berkas", or null for none
 * @param subject what it is about
 * @param recipient to whom, line by line, without "Yth."
 */
public record Letter(
        @Nullable String number,
        @Nullable String attachment,
        String subject,
        List<String> recipient) {
    public Letter {
        recipient = List.copyOf(recipient);
    }
}
