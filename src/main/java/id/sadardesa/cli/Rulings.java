package id.sadardesa.cli;

import id.sadardesa.base.Texts;
import id.sadardesa.core.sync.Ruling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a reply says of people, name by name; numbers are masked. */
final class Rulings {
    private Rulings() {}

    /**
     * Says all of it, and how many there are where the list was cut.
     *
     * @param of how many there are
     */
    static Answer say(Answer answer, List<Ruling> rulings, int of, Texts texts) {
        answer.count("rulings", counts(rulings, texts)).count("rulingsOf", of);
        return of > rulings.size() ? answer.say("cli.ruling.cut", rulings.size(), of) : answer;
    }

    static Grid grid(List<Ruling> rulings, Texts texts) {
        Grid grid =
                Grid.headed(
                        texts,
                        "cli.ruling.name",
                        "cli.ruling.nik",
                        "cli.ruling.said",
                        "cli.ruling.kpj",
                        "cli.ruling.why");
        for (Ruling one : rulings) {
            grid.row(
                    one.name().isEmpty() ? texts.get("cli.ruling.absent") : one.name(),
                    Objects.requireNonNullElse(one.nik(), "-"),
                    texts.get(one.said()),
                    Objects.requireNonNullElse(one.kpj(), ""),
                    one.why().map(texts::get).orElse(""));
        }
        return grid;
    }

    private static List<Map<String, Object>> counts(List<Ruling> rulings, Texts texts) {
        return rulings.stream().map(one -> counts(one, texts)).toList();
    }

    private static Map<String, Object> counts(Ruling one, Texts texts) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("person", one.name());
        said.put("nik", Objects.requireNonNullElse(one.nik(), ""));
        said.put("said", texts.get(one.said()));
        said.put("kpj", Objects.requireNonNullElse(one.kpj(), ""));
        said.put("why", one.why().map(texts::get).orElse(""));
        return said;
    }
}
