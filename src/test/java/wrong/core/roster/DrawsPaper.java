package wrong.core.roster;

import com.lowagie.text.Document;

/** Wrong: draws a PDF outside the rooms for papers. */
public final class DrawsPaper {
    public void close(Document document) {
        document.close();
    }
}
