package id.sadardesa.desk.design;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.DesignRemark;
import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.widget.Millimetres;
import java.util.List;

/** What is said of a design and of what stands on it. */
final class Words {
    private static final int LONGEST = 48;

    private final Texts texts;
    private final Millimetres mm;

    Words(Texts texts) {
        this.texts = texts;
        this.mm = new Millimetres(texts);
    }

    /** {@code Tulisan: No. {nomor}}. */
    String element(Element one) {
        String kind = texts.get(one.kind().textKey());
        if (one.kind() != Element.Kind.TEXT) {
            return kind;
        }
        String words = one.text().strip();
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return texts.get("card.design.text", kind, shown);
    }

    /** {@code kiri 5, atas 14,9, lebar 52, tinggi 9,4 mm}. */
    String place(Frame frame) {
        return texts.get(
                "card.design.place",
                mm.say(frame.x()),
                mm.say(frame.y()),
                mm.say(frame.width()),
                mm.say(frame.height()));
    }

    /** What a screen reader says of the picture. */
    String canvas(Draft draft) {
        String side = texts.get(draft.side().textKey());
        if (draft.several()) {
            List<Integer> all = draft.all();
            return texts.get(
                    "card.design.canvasSeveral",
                    side,
                    all.size(),
                    all.stream().map(draft.elements()::get).map(this::element).toList(),
                    place(new Group(draft).around()));
        }
        return draft.element()
                .map(
                        one ->
                                texts.get(
                                        "card.design.canvasChosen",
                                        side,
                                        element(one),
                                        place(one.frame())))
                .orElseGet(() -> texts.get("card.design.canvas", side, draft.elements().size()));
    }

    /** Whose data is shown. */
    String subject(Subject subject) {
        CardHolder holder = subject.holder();
        if (holder == null) {
            return texts.get("card.design.subject.words");
        }
        if (subject.kind() == Subject.Kind.LONGEST_NAME) {
            return texts.get("card.design.subject.longest", holder.person().name());
        }
        Village village = holder.village();
        return village == null
                ? holder.person().name()
                : holder.person().name() + ", " + village.name();
    }

    /** {@code Belakang, Tulisan: ... Huruf lebih kecil dari 6 pt}. */
    String remark(Template template, DesignRemark remark) {
        List<Element> side = template.side(remark.side());
        String what = remark.index() < side.size() ? element(side.get(remark.index())) : "";
        return texts.get(
                "card.design.remark",
                texts.get(remark.side().textKey()),
                what,
                texts.get(remark.text()));
    }

    /** What a design is called, and whether it came with the program. */
    String design(Template template, boolean builtIn) {
        return builtIn ? texts.get("card.design.builtIn", template.name()) : template.name();
    }
}
