package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Letter;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter that brings changes of participants to the branch (surat pengantar perubahan data).
 */
final class MutationsLetter {
    private final Stationery stationery;
    private final Period period;
    private final List<Mutation> mutations;
    private final @Nullable String number;
    private final Texts texts;

    MutationsLetter(
            Stationery stationery,
            Period period,
            List<Mutation> mutations,
            @Nullable String number) {
        this.stationery = stationery;
        this.period = period;
        this.mutations = mutations;
        this.number = number;
        this.texts = stationery.texts();
    }

    void write(Path file) {
        SafeFile.write(file, this::write);
    }

    private void write(OutputStream out) {
        String subject = texts.get("report.mutations.subject", period);
        try (PaperDocument paper = stationery.open(out, subject)) {
            stationery.begin(
                    paper,
                    new Letter(
                            number,
                            null,
                            subject,
                            List.of(
                                    texts.get("report.mutations.recipient"),
                                    texts.get("report.mutations.branch"))));
            paper.paragraph(
                    texts.get(
                            "report.mutations.opening",
                            stationery.office().fullName(),
                            mutations.size()));
            paper.add(table(paper));
            paper.closing(texts.get("report.mutations.closing"), stationery.signature().undated());
        }
    }

    private PaperTable table(PaperDocument paper) {
        PaperTable table = paper.table(0.8f, 1.5f, 3.4f, 3.2f, 3, 2, 4);
        table.header(
                List.of(
                        texts.get("report.column.no"),
                        texts.get("report.column.mutation"),
                        texts.get("report.column.name"),
                        texts.get("report.column.numbers"),
                        texts.get("report.mutations.where"),
                        texts.get("report.column.effective"),
                        texts.get("report.column.detail")));
        int no = 0;
        for (Mutation mutation : mutations) {
            table.centred(Integer.toString(++no))
                    .text(texts.get("report.mutation.short." + mutation.kind()))
                    .text(mutation.person().fullName())
                    .text(numbers(mutation.person()))
                    .text(mutation.post().title(texts) + ", " + mutation.village().name())
                    .date(mutation.on())
                    .text(texts.get(mutation.detail()));
        }
        return table;
    }

    /** The branch finds a person by the numbers in full; a sample never shows them. */
    private String numbers(Person person) {
        boolean sample = stationery.office().training();
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        String first = nik == null ? "–" : sample ? nik.masked() : nik.full();
        String second = kpj == null ? "–" : sample ? kpj.masked() : kpj.full();
        return texts.get("report.mutations.numbers", first, second);
    }
}
