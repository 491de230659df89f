package id.sadardesa.core.coverage;

import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.PaperTable;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.village.Village;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surat keterangan kepesertaan: how the office's records say one person stood on a day. It says
 * itself that BPJS Ketenagakerjaan decides, not the office.
 *
 * @param number the letter's number, or null to leave room for it
 */
record Certificate(Proof proof, Stationery stationery, @Nullable String number) {
    void write(Path file) {
        SafeFile.write(file, this::write);
    }

    void write(OutputStream out) {
        Texts texts = stationery.texts();
        try (PaperDocument paper = stationery.open(out, texts.get("coverage.letter.title"))) {
            paper.letterhead(stationery.head());
            paper.title(
                    texts.get("coverage.letter.heading"),
                    texts.get(
                            "coverage.letter.number",
                            number == null ? texts.get("coverage.letter.byHand") : number));
            paper.paragraph(texts.get("coverage.letter.opening", stationery.office().fullName()));
            paper.fields(person(texts));
            Text stood = standing();
            paper.frame(
                    texts.get(
                            "coverage.letter.on",
                            texts.longDate(proof.day()),
                            Text.of(proof.coverage().guard().textKey())),
                    texts.get(stood));
            programmes(paper, texts);
            evidence(paper, texts);
            paper.end(texts.get("coverage.letter.notes"), notes(texts), stationery.signature());
        }
    }

    private Map<String, String> person(Texts texts) {
        Person person = proof.coverage().person();
        Village village = proof.coverage().village();
        Kpj kpj = person.kpj();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(texts.get("coverage.column.name"), person.fullName());
        fields.put(texts.get("coverage.column.nik"), Papers.nik(person));
        fields.put(
                texts.get("coverage.letter.born"),
                person.birthDate() == null ? "–" : texts.longDate(person.birthDate()));
        fields.put(
                texts.get("coverage.column.post"),
                Papers.post(proof.coverage().post(), texts)
                        + (village == null
                                ? ""
                                : ", " + texts.get("coverage.paper.village", village.name())));
        fields.put(
                texts.get("coverage.letter.kpj"),
                kpj == null ? texts.get("coverage.letter.noKpj") : kpj.masked());
        return fields;
    }

    private Text standing() {
        return proof.covered().isEmpty()
                ? Text.of("coverage.letter.not", proof.coverage().because())
                : Text.of(
                        "coverage.letter.covered",
                        proof.covered().stream().map(Enum::name).map(Object.class::cast).toList(),
                        proof.coverage().because());
    }

    private void programmes(PaperDocument paper, Texts texts) {
        PaperTable table = paper.table(1, 3.4f, 2);
        table.header(
                List.of(
                        texts.get("coverage.column.programme"),
                        texts.get("coverage.column.meaning"),
                        texts.get("coverage.letter.status")));
        for (Proof.Standing one : proof.programmes()) {
            table.text(one.programme().name())
                    .text(texts.get("coverage.programme." + one.programme()))
                    .centred(
                            texts.get(
                                    one.covered() ? "coverage.letter.yes" : "coverage.letter.no"));
        }
        paper.add(table);
    }

    private void evidence(PaperDocument paper, Texts texts) {
        paper.heading(texts.get("coverage.letter.evidence"));
        if (proof.evidence().isEmpty()) {
            paper.text(texts.get("coverage.letter.noEvidence"));
            return;
        }
        PaperTable table = paper.table(0.6f, 1.3f, 5, 3);
        table.header(
                List.of(
                        texts.get("coverage.column.no"),
                        texts.get("coverage.column.date"),
                        texts.get("coverage.column.record"),
                        texts.get("coverage.column.recorded")));
        int no = 0;
        for (Evidence one : proof.evidence()) {
            Entry entry = one.recorded();
            table.centred(Integer.toString(++no))
                    .date(one.on())
                    .text(texts.get(one.what()))
                    .text(
                            entry == null
                                    ? ""
                                    : texts.get(
                                            one.recordedAfter(proof.day())
                                                    ? "coverage.letter.later"
                                                    : "coverage.letter.recorded",
                                            entry.at(),
                                            entry.operator(),
                                            Long.toString(entry.seq())));
        }
        paper.add(table);
    }

    private List<String> notes(Texts texts) {
        List<String> notes = new ArrayList<>();
        notes.add(
                texts.get(
                        "coverage.letter.note.records",
                        stationery.office().fullName(),
                        texts.longDate(stationery.on())));
        notes.add(texts.get("coverage.letter.note.notBpjs"));
        if (proof.evidence().stream().anyMatch(one -> one.recordedAfter(proof.day()))) {
            notes.add(texts.get("coverage.letter.note.later"));
        }
        notes.add(texts.get("coverage.letter.note.masked"));
        return notes;
    }
}
