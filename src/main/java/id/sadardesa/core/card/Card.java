package id.sadardesa.core.card;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on one card, and nothing else.
 *
 * @param name as it is printed: the name in capitals, its titles as they are written
 * @param number the KPJ as it is to be read, or that BPJS has not issued one
 * @param village with its kind, e.g. {@code Desa Dlanggu}
 * @param post e.g. {@code Kepala Dusun}; may be empty
 * @param programmes abbreviations, e.g. JKK and JKM
 * @param standing said instead of the programmes while nobody is protected yet, or null
 * @param serial the card's own number as it is printed; blank on a preview
 * @param copy which copy it is, in words; empty for the first
 * @param office whose card it is
 * @param qr what the square code says; carries no full NIK and no full KPJ
 * @param photo a JPEG or PNG, or null to leave a frame for one to be glued in
 */
@SuppressWarnings("ArrayRecordComponent") // a card is drawn once and forgotten; never compared
public record Card(
        String name,
        String number,
        String village,
        String post,
        List<String> programmes,
        @Nullable String standing,
        String serial,
        String copy,
        String office,
        String qr,
        byte @Nullable [] photo) {
    // not a compact constructor: javac 17 loses the @Nullable of its parameters in the class file
    public Card(
            String name,
            String number,
            String village,
            String post,
            List<String> programmes,
            @Nullable String standing,
            String serial,
            String copy,
            String office,
            String qr,
            byte @Nullable [] photo) {
        this.name = name.strip();
        this.number = number;
        this.village = village;
        this.post = post;
        this.programmes = List.copyOf(programmes);
        this.standing = standing;
        this.serial = serial;
        this.copy = copy;
        this.office = office;
        this.qr = qr;
        this.photo = photo;
    }

    /** What is filled in for a field; empty where there is nothing to say. */
    String value(Field field) {
        return switch (field) {
            case NAMA -> name;
            case KPJ -> number;
            case NOMOR -> serial;
            case SALINAN -> copy;
            case JABATAN -> post;
            case DESA -> village;
            case PROGRAM -> standing == null ? String.join(", ", programmes) : "";
            case STATUS -> Objects.requireNonNullElse(standing, "");
            case KANTOR -> office;
        };
    }
}
