package id.sadardesa.core.portrait;

import id.sadardesa.base.Texts;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** The list of those who have no photograph, with room to tick who brought one. */
record MissingPaper(List<CardHolder> missing, Stationery stationery) {
    void write(OutputStream out) {
        Texts texts = stationery.texts();
        try (PaperDocument paper = stationery.open(out, texts.get("portrait.missing"))) {
            paper.letterhead(stationery.head());
            paper.title(
                    texts.get("portrait.paper.title"),
                    texts.get("portrait.count", missing.size()),
                    texts.longDate(stationery.on()));
            PaperTable table = paper.table(0.6f, 2, 3.2f, 2.6f, 2, 1.8f);
            table.header(
                    List.of(
                            texts.get("portrait.paper.no"),
                            texts.get("portrait.column.village"),
                            texts.get("portrait.column.person"),
                            texts.get("portrait.column.post"),
                            texts.get("portrait.paper.phone"),
                            texts.get("portrait.paper.done")));
            int no = 0;
            for (CardHolder one : missing) {
                table.centred(Integer.toString(++no))
                        .text(village(one))
                        .text(one.person().fullName())
                        .text(post(one, texts))
                        .text(Objects.requireNonNullElse(one.person().phone(), ""))
                        .text("");
            }
            paper.add(table);
        }
    }

    private static String village(CardHolder one) {
        Village village = one.village();
        return village == null ? "–" : village.name();
    }

    private static String post(CardHolder one, Texts texts) {
        Post post = one.post();
        return post == null ? "–" : post.title(texts);
    }
}
