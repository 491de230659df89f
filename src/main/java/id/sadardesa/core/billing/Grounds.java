package id.sadardesa.core.billing;

import id.sadardesa.base.Texts;
import id.sadardesa.core.paper.Ground;
import id.sadardesa.core.rule.RiskClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rules behind the amounts of a bill, each once, as its papers list them. */
final class Grounds {
    private final Texts texts;
    private final Set<Ground> rates = new LinkedHashSet<>();
    private final Set<Ground> limits = new LinkedHashSet<>();
    private final Map<Wage, Set<UUID>> wages = new LinkedHashMap<>();

    private record Wage(String amount, Source source) {}

    private Grounds(Texts texts) {
        this.texts = texts;
    }

    static List<Ground> of(List<BilledPerson> people, Texts texts) {
        Grounds grounds = new Grounds(texts);
        people.forEach(person -> person.lines().forEach(line -> grounds.add(person, line.basis())));
        return grounds.all();
    }

    private void add(BilledPerson person, Basis basis) {
        String programme = basis.programme().name();
        RiskClass risk = basis.risk();
        rates.add(
                ground(
                        texts.get(
                                "billing.ground.rate",
                                risk == null
                                        ? programme
                                        : texts.get("billing.basis.risk", programme, risk.name()),
                                texts.get("billing.share." + basis.share())),
                        basis.flat().isZero()
                                ? texts.get("billing.ground.percent", basis.percent())
                                : texts.rupiah(basis.flat()),
                        basis.rate()));
        Source cap = basis.cap();
        if (cap == null) {
            wages.computeIfAbsent(
                            new Wage(texts.rupiah(basis.base()), basis.wage()),
                            none -> new LinkedHashSet<>())
                    .add(person.person().id());
        } else {
            limits.add(
                    ground(
                            texts.get("billing.ground.cap", programme),
                            texts.rupiah(basis.base()),
                            cap));
        }
        Source discount = basis.discount();
        if (discount != null && basis.percentDue() != null) {
            limits.add(
                    ground(
                            texts.get("billing.ground.discount", programme),
                            texts.get("billing.ground.due", basis.percentDue()),
                            discount));
        }
    }

    private static Ground ground(String what, String value, Source source) {
        return new Ground(what, value, source.legalBasis(), source.from());
    }

    private List<Ground> all() {
        List<Ground> all = new ArrayList<>(rates);
        wages.forEach(
                (wage, people) ->
                        all.add(
                                ground(
                                        texts.get("billing.ground.wage", people.size()),
                                        wage.amount(),
                                        wage.source())));
        all.addAll(limits);
        return all;
    }
}
