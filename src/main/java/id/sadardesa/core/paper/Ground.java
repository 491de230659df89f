package id.sadardesa.core.paper;

import id.sadardesa.base.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that the amounts of a paper rest on (dasar perhitungan).
 *
 * @param what what it rules, e.g. a programme and who pays
 * @param value what it says, e.g. 0,24 %
 * @param from since when it holds; null where that is not known
 */
public record Ground(String what, String value, String legalBasis, @Nullable LocalDate from) {

    /** The rules as a table of a paper, in the order given. */
    public static PaperTable table(PaperDocument paper, List<Ground> all, Texts texts) {
        PaperTable table =
                paper.table(3.2f, 2.2f, 6, 1.7f)
                        .header(
                                List.of(
                                        texts.get("paper.ground.what"),
                                        texts.get("paper.ground.value"),
                                        texts.get("paper.ground.source"),
                                        texts.get("paper.ground.from")));
        for (Ground ground : all) {
            table.text(ground.what())
                    .text(ground.value())
                    .text(ground.legalBasis())
                    .date(ground.from());
        }
        return table;
    }
}
