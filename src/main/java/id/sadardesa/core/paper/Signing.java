package id.sadardesa.core.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** The places where papers are signed, never torn from the names below or the words above. */
record Signing(Style style) {
    /** Who signs does not stick to what stands above. */
    private static final float ABOVE = Paper.points(6);

    private static final float PEN = Paper.points(19);

    /** Signed at the right. */
    PdfPTable one(Signature signature) {
        PdfPTable table = LetterParts.plain(1, 1);
        table.setKeepTogether(true);
        table.setSpacingBefore(ABOVE);
        table.addCell(LetterParts.bare());
        table.addCell(signed(signature, !signature.placeAndDate().isEmpty()));
        return table;
    }

    /** Signed at the left and at the right. */
    PdfPTable two(Signature left, Signature right) {
        PdfPTable table = LetterParts.plain(1, 1);
        table.setKeepTogether(true);
        table.setSpacingBefore(ABOVE);
        boolean placed = !(left.placeAndDate() + right.placeAndDate()).isEmpty();
        table.addCell(signed(left, placed));
        table.addCell(signed(right, placed));
        return table;
    }

    /** Something that stays on the page of those who sign below it. */
    PdfPTable under(PdfPCell above, List<PdfPTable> signatures) {
        PdfPTable all = LetterParts.plain(1);
        all.setKeepTogether(true);
        all.addCell(above);
        for (PdfPTable signature : signatures) {
            PdfPCell below = LetterParts.bare();
            // a table in a cell loses the room it wants before it
            below.setPaddingTop(ABOVE);
            below.addElement(signature);
            all.addCell(below);
        }
        return all;
    }

    /** The witnesses, two beside each other under the word that names them. */
    PdfPTable witnesses(String heading, List<Signature> all) {
        PdfPTable table = LetterParts.plain(1);
        PdfPCell named = LetterParts.bare();
        named.addElement(new Paragraph(13, heading, style.semiBold(10)));
        table.addCell(named);
        for (int i = 0; i < all.size(); i += 2) {
            PdfPCell pair = LetterParts.bare();
            pair.addElement(
                    two(all.get(i), i + 1 < all.size() ? all.get(i + 1) : Signature.NOBODY));
            pair.setPaddingTop(i == 0 ? 0 : ABOVE);
            table.addCell(pair);
        }
        return table;
    }

    /**
     * @param placed whether room is kept for place and date, so that two who sign stand level
     */
    private PdfPCell signed(Signature signature, boolean placed) {
        PdfPCell cell = LetterParts.bare();
        if (placed) {
            String place = signature.placeAndDate();
            cell.addElement(
                    PaperDocument.centred(place.isEmpty() ? " " : place, style.text(9.5f), 13));
        }
        String as = signature.title();
        Paragraph title =
                PaperDocument.centred(as.isEmpty() ? " " : as + ",", style.semiBold(9.5f), 13);
        title.setSpacingAfter(PEN);
        cell.addElement(title);
        Chunk name = new Chunk(signature.name(), style.bold(9.5f));
        name.setUnderline(0.6f, -1.8f);
        Paragraph named = new Paragraph(13, name);
        named.setAlignment(Element.ALIGN_CENTER);
        cell.addElement(named);
        signature
                .below()
                .forEach(line -> cell.addElement(PaperDocument.centred(line, style.text(9), 12)));
        return cell;
    }
}
