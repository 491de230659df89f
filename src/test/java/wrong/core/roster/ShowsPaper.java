package wrong.core.roster;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Wrong: reads a PDF outside the room for papers. */
public final class ShowsPaper {
    public int pages(PDDocument document) {
        return document.getNumberOfPages();
    }
}
