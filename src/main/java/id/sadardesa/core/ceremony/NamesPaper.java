package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import java.util.List;
import java.util.function.Function;

/**
 * A list of some of the guests with one thing to know of each: who is called to the front, for whom
 * there is no card, whose card nobody took.
 *
 * @param name as in {@code ceremony.file.<name>} and {@code ceremony.names.<name>}
 * @param said what stands in the last column
 */
record NamesPaper(
        String name,
        GuestList list,
        List<Guest> guests,
        Stationery stationery,
        Function<Guest, String> said)
        implements PackPaper {
    @Override
    public void draw(PaperDocument paper) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        CeremonyForm plan = list.ceremony().form();
        paper.title(
                texts.get("ceremony.names." + name),
                plan.title(),
                texts.longDate(plan.on()) + " · " + plan.place());
        if (guests.isEmpty()) {
            paper.text(texts.get("ceremony.names.none." + name));
            return;
        }
        paper.text(texts.get("ceremony.names.count", words.count(guests.size())));
        PaperTable table = paper.table(0.6f, 3, 2.4f, 2, 1.5f, 3);
        table.header(
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.name"),
                        texts.get("ceremony.column.post"),
                        texts.get("ceremony.column.village"),
                        texts.get("ceremony.column.card"),
                        texts.get("ceremony.column.note")));
        int no = 0;
        for (Guest guest : guests) {
            table.centred(Integer.toString(++no));
            words.who(guest).forEach(table::text);
            table.centred(words.card(guest)).text(said.apply(guest));
        }
        paper.add(table);
    }
}
