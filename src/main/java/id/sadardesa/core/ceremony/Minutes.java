package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The berita acara serah terima: from the branch to the camat, and from the camat to the head of
 * each village.
 *
 * @param held whether the day is over: then what was really taken is written, not what is planned
 */
record Minutes(
        GuestList list, Stationery stationery, Signers signers, Numbers numbers, boolean held)
        implements PackPaper {
    @Override
    public String name() {
        return held ? "minutesHeld" : "minutes";
    }

    @Override
    public void draw(PaperDocument paper) {
        Map<Village, List<Guest>> villages = list.byVillage();
        toCamat(paper, villages);
        list.letters(this::concerns)
                .forEach(
                        (village, guests) -> {
                            paper.newPage();
                            toVillage(paper, village, guests);
                        });
    }

    /** Afterwards a village receives what its people took; the rest stays in the office. */
    private boolean concerns(Guest guest) {
        Guest.Standing standing = guest.standing();
        return held ? standing.handed() : standing != Guest.Standing.NO_CARD;
    }

    private void toCamat(PaperDocument paper, Map<Village, List<Guest>> villages) {
        Office office = stationery.office();
        CeremonyForm plan = list.ceremony().form();
        begin(paper);
        Texts texts = stationery.texts();
        party(
                paper,
                "first",
                Objects.requireNonNullElse(plan.giver(), dots()),
                Objects.requireNonNullElse(
                        plan.giverTitle(), texts.get("ceremony.minutes.branch")));
        party(
                paper,
                "second",
                Objects.requireNonNullElse(office.headName(), dots()),
                Objects.requireNonNullElse(
                        office.headTitle(), texts.get("ceremony.minutes.camat", office.name())));
        int cards = list.cards();
        paper.paragraph(
                texts.get(
                        "ceremony.minutes.given",
                        new GuestWords(texts).count(cards),
                        texts.get("ceremony.minutes.detail")));
        paper.add(table(paper, villages));
        if (held) {
            result(paper);
            proxies(paper, list.represented());
        }
        paper.closing(
                texts.get("ceremony.minutes.end"),
                signers.camat(),
                signers.giver(),
                texts.get("ceremony.minutes.witnesses"),
                plan.witnesses().stream().map(Signers::witness).toList());
    }

    private void toVillage(PaperDocument paper, Village village, List<Guest> guests) {
        Texts texts = stationery.texts();
        Office office = stationery.office();
        GuestWords words = new GuestWords(texts);
        begin(paper);
        party(
                paper,
                "first",
                Objects.requireNonNullElse(office.headName(), dots()),
                Objects.requireNonNullElse(
                        office.headTitle(), texts.get("ceremony.minutes.camat", office.name())));
        party(
                paper,
                "second",
                signers.name(village),
                texts.get("ceremony.minutes.head", words.village(village)));
        paper.paragraph(
                texts.get(
                        "ceremony.minutes.given",
                        words.count(guests.size()),
                        texts.get("ceremony.minutes.list", words.village(village))));
        if (held) {
            paper.paragraph(left(village));
            proxies(paper, list.of(guests).represented());
        } else {
            paper.paragraph(texts.get("ceremony.minutes.untaken", "...................."));
        }
        paper.paragraph(texts.get("ceremony.minutes.end"));
        paper.signatures(signers.head(village), signers.camat());
    }

    private void begin(PaperDocument paper) {
        Texts texts = stationery.texts();
        CeremonyForm plan = list.ceremony().form();
        paper.letterhead(stationery.head());
        paper.title(
                texts.get("ceremony.minutes.title"),
                texts.get("ceremony.minutes.subtitle"),
                texts.get(
                        "ceremony.minutes.number",
                        Objects.requireNonNullElse(numbers.minutes(), dots())));
        paper.paragraph(
                texts.get(
                        "ceremony.minutes.opening",
                        new GuestWords(texts).inWords(plan.on()),
                        plan.place(),
                        plan.title()));
    }

    private void party(PaperDocument paper, String which, String name, String title) {
        Texts texts = stationery.texts();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(texts.get("ceremony.column.name"), name);
        fields.put(texts.get("ceremony.column.title"), title);
        paper.fields(fields);
        paper.text(texts.get("ceremony.minutes.party." + which));
    }

    private PaperTable table(PaperDocument paper, Map<Village, List<Guest>> villages) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        PaperTable table = paper.table(0.6f, 4, 1.5f, 1.5f, 1.5f, 1.5f);
        table.header(
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.village"),
                        texts.get("ceremony.column.cards"),
                        texts.get("ceremony.column.taken"),
                        texts.get("ceremony.column.proxies"),
                        texts.get("ceremony.column.left")));
        int no = 0;
        for (Map.Entry<Village, List<Guest>> one : villages.entrySet()) {
            table.centred(Integer.toString(++no)).text(words.village(one.getKey()));
            numbers(table, list.of(one.getValue()));
        }
        table.totals().across(2).text(texts.get("ceremony.column.total"));
        numbers(table, list);
        return table;
    }

    /** What was taken is left to be written by hand while the day is still to come. */
    private void numbers(PaperTable table, GuestList some) {
        table.whole(some.cards());
        if (held) {
            table.whole(some.handed() - some.proxies())
                    .whole(some.proxies())
                    .whole(some.absent().size());
        } else {
            table.text("").text("").text("");
        }
    }

    private void result(PaperDocument paper) {
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        paper.paragraph(
                texts.get(
                        "ceremony.minutes.result",
                        words.count(list.handed()),
                        words.count(list.cards()),
                        words.count(list.proxies()),
                        words.count(list.absent().size())));
    }

    /** What of a village's cards is not part of these minutes. */
    private String left(Village village) {
        Texts texts = stationery.texts();
        long left = list.absent().stream().filter(one -> village.equals(one.village())).count();
        return left == 0
                ? texts.get("ceremony.minutes.noneLeft", new GuestWords(texts).village(village))
                : texts.get(
                        "ceremony.minutes.left",
                        new GuestWords(texts).count((int) left),
                        new GuestWords(texts).village(village));
    }

    /** Who took cards for others, each by name. */
    private void proxies(PaperDocument paper, List<Guest> guests) {
        if (guests.isEmpty()) {
            return;
        }
        Texts texts = stationery.texts();
        GuestWords words = new GuestWords(texts);
        paper.paragraph(texts.get("ceremony.minutes.proxies"));
        PaperTable table = paper.table(0.6f, 3, 2.4f, 2, 4);
        table.header(
                List.of(
                        texts.get("ceremony.column.no"),
                        texts.get("ceremony.column.name"),
                        texts.get("ceremony.column.post"),
                        texts.get("ceremony.column.village"),
                        texts.get("ceremony.column.note")));
        int no = 0;
        for (Guest guest : guests) {
            table.centred(Integer.toString(++no));
            words.who(guest).forEach(table::text);
            table.text(words.proxy(guest));
        }
        paper.add(table);
    }

    private static String dots() {
        return "..............................................";
    }
}
