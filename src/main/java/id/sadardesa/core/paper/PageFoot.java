package id.sadardesa.core.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import id.sadardesa.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the foot of every page: what paper it is and "Halaman 1 dari 5"; and a word across
 * the page when it is only a sample.
 */
final class PageFoot extends PdfPageEventHelper {
    private static final float SIZE = 7.5f;
    private static final float RISE = 26;

    /** What a number of pages takes at most, and where its letters stand in its field. */
    private static final float WIDTH = 140;

    private static final float BASE = 2;

    /** What "Halaman 100 dari 100" takes at most, with a gap before it. */
    private static final float NUMBER = 96;

    private final Style style;
    private final Texts texts;
    private final String name;
    private final @Nullable String sample;
    private final List<PdfTemplate> numbers = new ArrayList<>();
    private final NavigableSet<Integer> beginnings = new TreeSet<>(Set.of(0));
    private String mark = "";
    private String more = "";
    private boolean bare;

    PageFoot(Style style, Texts texts, String left, @Nullable String sample) {
        this.style = style;
        this.texts = texts;
        this.name = left;
        this.sample = sample;
    }

    /** Says something more on every page. */
    void also(String words) {
        more += " · " + words;
    }

    /** From here on pages have no foot; a sample is still called one. */
    void leaveOut() {
        bare = true;
    }

    /** From this page on another part: its mark stands first, and its pages are counted anew. */
    void part(String whose) {
        mark = whose + " · ";
        beginnings.add(numbers.size());
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (!bare) {
            foot(writer.getDirectContent(), document);
        }
        if (sample != null) {
            across(writer.getDirectContentUnder(), document.getPageSize(), sample);
        }
    }

    private void foot(PdfContentByte page, Document document) {
        float right = document.right();
        page.saveState();
        page.setColorStroke(Style.LINE);
        page.setLineWidth(0.5f);
        page.moveTo(document.left(), RISE + 10);
        page.lineTo(right, RISE + 10);
        page.stroke();
        page.restoreState();
        float room = right - document.left() - NUMBER;
        show(page, Element.ALIGN_LEFT, left(room), document.left());
        PdfTemplate number = page.createTemplate(WIDTH, 12);
        numbers.add(number);
        page.addTemplate(number, right - WIDTH, RISE - BASE);
    }

    /** The number of pages is known only now; every page shows it. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (int i = 0; i < numbers.size(); i++) {
            int first = Objects.requireNonNull(beginnings.floor(i));
            Integer next = beginnings.higher(i);
            int pages = (next == null ? numbers.size() : next) - first;
            String place = texts.get("paper.page", i - first + 1, pages);
            Phrase phrase = new Phrase(place, style.grey(SIZE));
            ColumnText.showTextAligned(numbers.get(i), Element.ALIGN_RIGHT, phrase, WIDTH, BASE, 0);
        }
    }

    /**
     * All that stands before the number of the page; of the paper's name what there is room for.
     */
    private String left(float room) {
        BaseFont face = style.faces().regular();
        String cut = name;
        while (face.getWidthPoint(mark + cut + more, SIZE) > room && cut.length() > 1) {
            cut = cut.substring(0, cut.length() - 2).strip() + "…";
        }
        return mark + cut + more;
    }

    private void show(PdfContentByte page, int alignment, String text, float x) {
        ColumnText.showTextAligned(page, alignment, new Phrase(text, style.grey(SIZE)), x, RISE, 0);
    }

    private void across(PdfContentByte under, Rectangle page, String word) {
        under.saveState();
        PdfGState faint = new PdfGState();
        faint.setFillOpacity(0.07f);
        under.setGState(faint);
        float size = page.getWidth() * 0.9f / style.faces().bold().getWidthPoint(word, 1);
        ColumnText.showTextAligned(
                under,
                Element.ALIGN_CENTER,
                new Phrase(word, style.bold(size)),
                page.getWidth() / 2 + size / 3,
                page.getHeight() / 2 - size / 3,
                52);
        under.restoreState();
    }
}
