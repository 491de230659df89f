package id.sadardesa.core.visit;

import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.village.VillageHead;
import java.util.ArrayList;
import java.util.List;

/**
 * What a village is asked for, as a text that is sent from hand to hand: names and posts, no number
 * of anybody and nobody's money.
 */
record Message(Visit visit, Office office, Texts texts) {
    /** More names than anybody reads on a telephone; the letter has all of them. */
    private static final int MOST = 12;

    String text() {
        List<Ask> asks = Ask.of(visit, texts);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("visit.message.to", VillageHead.of(visit.village(), texts)));
        lines.add("");
        String day = texts.longDate(visit.day());
        if (visit.people().isEmpty()) {
            lines.add(texts.get("visit.message.nobody", office.ownName(), day));
        } else if (asks.isEmpty()) {
            lines.add(texts.get("visit.message.nothing", office.ownName(), day));
        } else {
            lines.add(texts.get("visit.message.opening", office.ownName(), day));
            lines.add("");
            asks.forEach(ask -> lines.add((lines.size() - 3) + ". " + line(ask)));
        }
        if (!visit.exposed().isEmpty()) {
            lines.add("");
            lines.add(exposed());
        }
        if (visit.confidential()) {
            lines.add("");
            lines.add(texts.get("visit.message.private"));
        }
        lines.add("");
        lines.add(texts.get("visit.message.thanks"));
        lines.add(office.fullName());
        return String.join("\n", lines) + "\n";
    }

    private String line(Ask ask) {
        String what = texts.get(ask.what());
        return ask.names().isEmpty()
                ? texts.get("visit.message.plain", what)
                : texts.get("visit.message.line", what, names(ask.names()));
    }

    /** Who is not protected, so that the head knows why it matters. */
    private String exposed() {
        List<Resident> exposed = visit.exposed();
        String what = texts.get("visit.message.exposed", exposed.size(), visit.people().size());
        return visit.everybody(exposed)
                ? texts.get("visit.message.plain", what)
                : texts.get(
                        "visit.message.line",
                        what,
                        names(exposed.stream().map(one -> one.called(texts)).toList()));
    }

    private String names(List<String> names) {
        return names.size() <= MOST
                ? String.join(", ", names)
                : texts.get(
                        "visit.message.others",
                        String.join(", ", names.subList(0, MOST - 2)),
                        names.size() - MOST + 2);
    }
}
