package id.sadardesa.core.succession;

import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of what runs out, for the wall of the office or the meeting with village heads. */
record ExpiryPaper(List<Expiry> expiries, Stationery stationery) {
    void write(Path file) {
        SafeFile.write(file, this::write);
    }

    private void write(OutputStream out) {
        Texts texts = stationery.texts();
        try (PaperDocument paper = stationery.open(out, texts.get("succession.paper.title"))) {
            paper.letterhead(stationery.head());
            paper.title(
                    texts.get("succession.paper.heading"),
                    stationery.office().fullName(),
                    texts.get("succession.paper.day", texts.longDate(stationery.on())));
            figures(paper, texts);
            paper.add(table(paper, texts));
            paper.end(
                    texts.get("succession.paper.notes"),
                    List.of(
                            texts.get("succession.paper.note.acting"),
                            texts.get("succession.paper.note.decree")),
                    stationery.signature());
        }
    }

    private void figures(PaperDocument paper, Texts texts) {
        Map<Expiry.Urgency, Long> counts =
                expiries.stream()
                        .collect(Collectors.groupingBy(Expiry::urgency, Collectors.counting()));
        List<Expiry.Urgency> all = List.of(Expiry.Urgency.values());
        paper.figures(
                all.stream().map(one -> Long.toString(counts.getOrDefault(one, 0L))).toList(),
                all.stream().map(one -> texts.get(one.textKey())).toList());
    }

    private PaperTable table(PaperDocument paper, Texts texts) {
        PaperTable table = paper.table(0.8f, 1.5f, 1.3f, 3.3f, 2, 3.8f);
        table.header(
                List.of(
                        texts.get("succession.paper.no"),
                        texts.get("succession.column.when"),
                        texts.get("succession.paper.left"),
                        texts.get("succession.column.who"),
                        texts.get("succession.paper.village"),
                        texts.get("succession.column.what")));
        int no = 0;
        for (Expiry one : expiries) {
            table.centred(Integer.toString(++no))
                    .date(one.on())
                    .text(texts.get(one.left()))
                    .text(one.person().fullName() + "\n" + one.post().title(texts))
                    .text(one.village().name())
                    .text(texts.get(one.kind().textKey()) + "\n" + texts.get(one.why()));
        }
        return table;
    }
}
