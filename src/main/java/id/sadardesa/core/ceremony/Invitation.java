package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The letters that invite each village's head and people, with the rundown under the last one. */
record Invitation(GuestList list, Stationery stationery, Numbers numbers) implements PackPaper {
    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public void draw(PaperDocument paper) {
        Map<Village, List<Guest>> villages = list.letters(guest -> true);
        villages.forEach(
                (village, guests) -> {
                    letter(paper, village, guests);
                    paper.newPage();
                });
        agenda(paper);
    }

    private void letter(PaperDocument paper, Village village, List<Guest> guests) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        CeremonyForm plan = list.ceremony().form();
        stationery.begin(
                paper,
                new Letter(
                        numbers.letters(),
                        texts.get("ceremony.invitation.attachment"),
                        texts.get("ceremony.invitation.subject"),
                        VillageHead.lines(village, texts)));
        paper.paragraph(texts.get("ceremony.invitation.opening", plan.title()));
        Map<String, String> when = new LinkedHashMap<>();
        when.put(
                texts.get("ceremony.paper.dayAndDate"),
                words.weekday(plan.on()) + ", " + texts.longDate(plan.on()));
        when.put(texts.get("ceremony.paper.time"), texts.get("ceremony.paper.from", plan.begins()));
        when.put(texts.get("ceremony.paper.place"), plan.place());
        paper.fields(when);
        paper.paragraph(texts.get("ceremony.invitation.people", words.count(guests.size())));
        PaperTable table = paper.table(0.6f, 4, 4);
        table.header(
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.name"),
                        texts.get("ceremony.column.post")));
        int no = 0;
        for (Guest guest : guests) {
            table.centred(Integer.toString(++no))
                    .text(guest.person().fullName())
                    .text(words.post(guest));
        }
        paper.add(table);
        paper.closing(texts.get("ceremony.invitation.bring"), stationery.signature().undated());
    }

    private void agenda(PaperDocument paper) {
        Texts texts = stationery.texts();
        CeremonyForm plan = list.ceremony().form();
        paper.title(
                texts.get("ceremony.agenda.title"),
                plan.title(),
                texts.longDate(plan.on()) + " · " + plan.place());
        PaperTable table = paper.largeTable(1, 7);
        table.header(List.of(texts.get("ceremony.paper.time"), texts.get("ceremony.agenda.what")));
        for (String line : plan.agenda().lines().filter(one -> !one.isBlank()).toList()) {
            String[] parts = line.strip().split("\\s+", 2);
            boolean timed = parts.length == 2 && parts[0].matches("\\d{1,2}[.:]\\d{2}");
            table.centred(timed ? parts[0] : "").text(timed ? parts[1] : line.strip());
        }
        paper.add(table);
    }
}
