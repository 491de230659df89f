package id.sadardesa.desk.sheet;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.SheetForm;
import id.sadardesa.desk.widget.Millimetres;

/** What is said of a sheet. */
public final class SheetWords {
    private SheetWords() {}

    /** What it is called. */
    public static String name(Texts texts, CardSheet sheet) {
        return sheet.builtIn() ? texts.get("card.sheet." + sheet.code()) : sheet.name();
    }

    /** What a person would say of it: the paper, how many cards, and what is left at its edges. */
    static String described(Texts texts, SheetForm form) {
        Millimetres mm = new Millimetres(texts);
        String said =
                texts.get(
                        "card.sheet.described",
                        mm.say(form.width()),
                        mm.say(form.height()),
                        form.cards(),
                        mm.say(form.pieceWidth()),
                        mm.say(form.pieceHeight()),
                        mm.say(form.left()),
                        mm.say(form.top()),
                        mm.say(form.rightOver()),
                        mm.say(form.belowOver()));
        return form.folded() ? said + " " + texts.get("card.sheet.describedFold") : said;
    }
}
