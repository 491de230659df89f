package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import java.util.ArrayList;
import java.util.List;

/** A label for each village's envelope: whose cards, how many, and which numbers of the receipt. */
record Labels(GuestList list, Stationery stationery) implements PackPaper {
    private static final double HEIGHT_MM = 42;
    private static final int COLUMNS = 2;

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public void draw(PaperDocument paper) {
        List<List<String>> labels = new ArrayList<>();
        list.byVillage().forEach((village, guests) -> labels.add(label(village, guests)));
        if (labels.isEmpty()) {
            paper.text(stationery.texts().get("ceremony.names.none.labels"));
        } else {
            paper.labels(COLUMNS, HEIGHT_MM, labels);
        }
    }

    private List<String> label(Village village, List<Guest> guests) {
        Texts texts = stationery.texts();
        CeremonyForm plan = list.ceremony().form();
        return List.of(
                new GuestWords(texts).village(village),
                texts.get("ceremony.label.cards", guests.size()),
                texts.get(
                        "ceremony.label.from",
                        guests.get(0).person().name(),
                        guests.get(guests.size() - 1).person().name()),
                plan.title(),
                texts.longDate(plan.on()));
    }
}
