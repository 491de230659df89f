package id.sadardesa.core.card;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a template on its way to the paper: what is the same on every card is drawn once and
 * placed many times, in the order of the elements.
 */
final class SideDrawing {
    static final double WIDTH = Paper.CR80.widthMm();
    static final double HEIGHT = Paper.CR80.heightMm();

    /** Either something drawn already, or an element that differs from card to card. */
    private record Layer(@Nullable PdfTemplate form, @Nullable Element element) {}

    private final ElementDrawing drawing;
    private final List<Layer> layers = new ArrayList<>();

    SideDrawing(PdfContentByte page, List<Element> elements, Imprint imprint, Typefaces faces) {
        this.drawing = new ElementDrawing(imprint, faces);
        List<Element> fixed = new ArrayList<>();
        boolean first = true;
        for (Element element : elements) {
            if (element.fixed()) {
                fixed.add(element);
                continue;
            }
            first = keep(page, fixed, imprint.sample() && first) && first;
            layers.add(new Layer(null, element));
        }
        keep(page, fixed, imprint.sample() && first);
    }

    /**
     * Draws what is fixed into a form object.
     *
     * @return whether a sample is still to be marked
     */
    private boolean keep(PdfContentByte page, List<Element> fixed, boolean mark) {
        if (fixed.isEmpty() && !mark) {
            return false;
        }
        PdfTemplate form = page.createTemplate(Paper.points(WIDTH), Paper.points(HEIGHT));
        Drawing on = new Drawing(form, 0, Paper.points(HEIGHT));
        fixed.forEach(element -> drawing.draw(on, element, null));
        fixed.clear();
        if (mark) {
            drawing.sampleAcross(on);
        }
        layers.add(new Layer(form, null));
        return false;
    }

    /** Draws one card with its upper left corner at a point of the page. */
    void draw(PdfContentByte page, float left, float top, Card card) {
        Drawing on = new Drawing(page, left, top);
        for (Layer layer : layers) {
            PdfTemplate form = layer.form();
            Element element = layer.element();
            if (form != null) {
                page.addTemplate(form, left, top - Paper.points(HEIGHT));
            } else if (element != null) {
                drawing.draw(on, element, card);
            }
        }
        drawing.sampleTag(on);
    }
}
