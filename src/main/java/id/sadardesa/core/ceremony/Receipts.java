package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Signature;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import java.util.List;
import java.util.Map;

/**
 * The tanda terima of each village: who signs for the card, in the order of the cards. Those with
 * odd numbers sign in the left column and the others in the right, so that each has room.
 */
record Receipts(GuestList list, Stationery stationery, Signers signers) implements PackPaper {
    static final int ROWS = 25;

    private static final double ROW_MM = 7.8;

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public void draw(PaperDocument paper) {
        if (list.cards() == 0) {
            paper.text(stationery.texts().get("ceremony.names.none.labels"));
        }
        boolean first = true;
        for (Map.Entry<Village, List<Guest>> one : list.byVillage().entrySet()) {
            if (!first) {
                paper.newPage();
            }
            village(paper, one.getKey(), one.getValue());
            first = false;
        }
    }

    private void village(PaperDocument paper, Village village, List<Guest> guests) {
        int pages = (guests.size() + ROWS - 1) / ROWS;
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                paper.newPage();
            }
            int from = page * ROWS;
            int to = Math.min(guests.size(), from + ROWS);
            page(paper, village, guests, from, to);
        }
        Signature from = signers.camat();
        paper.signatures(signers.head(village), from);
    }

    private void page(PaperDocument paper, Village village, List<Guest> guests, int from, int to) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        CeremonyForm plan = list.ceremony().form();
        paper.title(
                texts.get("ceremony.receipts.title"),
                words.village(village),
                plan.title() + " · " + texts.longDate(plan.on()));
        PaperTable table = paper.table(0.55f, 3.2f, 2.6f, 1.7f, 1.5f, 1.6f, 1.6f);
        table.header(
                from == 0
                        ? texts.get("ceremony.receipts.all", guests.size())
                        : texts.get("ceremony.receipts.carried", from, guests.size(), from + 1, to),
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.name"),
                        texts.get("ceremony.column.post"),
                        texts.get("ceremony.column.kpj"),
                        texts.get("ceremony.column.card"),
                        texts.get("ceremony.column.signOdd"),
                        texts.get("ceremony.column.signEven")));
        table.tall(ROW_MM);
        for (int i = from; i < to; i++) {
            Guest guest = guests.get(i);
            int no = i + 1;
            table.centred(Integer.toString(no))
                    .text(named(guest, words))
                    .text(words.post(guest))
                    .centred(words.kpj(guest))
                    .centred(words.card(guest))
                    .text(no % 2 == 1 ? no + "." : "")
                    .text(no % 2 == 0 ? no + "." : "");
        }
        paper.add(table);
    }

    /** Afterwards the receipt says who signed for whom. */
    private static String named(Guest guest, GuestWords words) {
        String proxy = words.proxy(guest);
        String name = guest.person().fullName();
        return proxy.isEmpty() ? name : name + "\n" + proxy;
    }
}
