package id.sadardesa.core.ceremony;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageHead;
import java.util.ArrayList;
import java.util.List;

/** An envelope of 110 x 220 mm (DL) for each village. */
record Envelopes(GuestList list, Stationery stationery) implements PackPaper {
    @Override
    public String name() {
        return "envelopes";
    }

    @Override
    public void draw(PaperDocument paper) {
        Texts texts = stationery.texts();
        List<Village> villages = new ArrayList<>(list.letters(guest -> true).keySet());
        for (int i = 0; i < villages.size(); i++) {
            if (i > 0) {
                paper.newPage();
            }
            Village village = villages.get(i);
            paper.envelope(
                    sender(),
                    List.of(
                            texts.get("paper.letter.to"),
                            texts.get("paper.letter.honour", VillageHead.of(village, texts)),
                            VillageHead.at(village, texts)));
        }
        if (villages.isEmpty()) {
            paper.text(texts.get("ceremony.names.none.labels"));
        }
    }

    private List<String> sender() {
        List<String> sender = new ArrayList<>(List.of(stationery.office().fullName()));
        sender.addAll(stationery.head().below());
        return sender;
    }
}
