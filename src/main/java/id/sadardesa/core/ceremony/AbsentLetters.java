package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageHead;
import java.util.List;
import java.util.Map;

/** A letter to the head of each village whose people did not take their cards. */
record AbsentLetters(GuestList list, Stationery stationery, Numbers numbers) implements PackPaper {
    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public void draw(PaperDocument paper) {
        Map<Village, List<Guest>> villages =
                list.letters(guest -> guest.standing() == Guest.Standing.WAITING);
        if (villages.isEmpty()) {
            paper.text(stationery.texts().get("ceremony.names.none.absent"));
            return;
        }
        boolean first = true;
        for (Map.Entry<Village, List<Guest>> one : villages.entrySet()) {
            if (!first) {
                paper.newPage();
            }
            letter(paper, one.getKey(), one.getValue());
            first = false;
        }
    }

    private void letter(PaperDocument paper, Village village, List<Guest> guests) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        CeremonyForm plan = list.ceremony().form();
        stationery.begin(
                paper,
                new Letter(
                        numbers.letters(),
                        null,
                        texts.get("ceremony.reminder.subject"),
                        VillageHead.lines(village, texts)));
        paper.paragraph(
                texts.get(
                        "ceremony.reminder.opening",
                        plan.title(),
                        texts.longDate(plan.on()),
                        words.count(guests.size())));
        PaperTable table = paper.table(0.6f, 4, 3.5f, 2);
        table.header(
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.name"),
                        texts.get("ceremony.column.post"),
                        texts.get("ceremony.column.card")));
        int no = 0;
        for (Guest guest : guests) {
            table.centred(Integer.toString(++no))
                    .text(guest.person().fullName())
                    .text(words.post(guest))
                    .centred(words.card(guest));
        }
        paper.add(table);
        paper.closing(
                texts.get("ceremony.reminder.ask", stationery.office().ownName()),
                stationery.signature().undated());
    }
}
