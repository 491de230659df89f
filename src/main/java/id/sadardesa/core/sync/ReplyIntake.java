package id.sadardesa.core.sync;

import id.sadardesa.core.enrolment.Decided;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.journal.Pen;
import id.sadardesa.core.sync.merge.Corrections;
import id.sadardesa.core.sync.merge.Exchange;
import id.sadardesa.core.sync.merge.Merge;
import id.sadardesa.core.sync.v1.Contents;
import id.sadardesa.core.sync.v1.Holds;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Resource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A reply on its way in: what the branch counted, decided and corrected. Decisions become steps of
 * the participations, each once however often it is told.
 */
final class ReplyIntake implements Contents {
    private final Pen pen;
    private final Merge merge;
    private final Enrolments enrolments;
    private final Exchange exchange;
    private final DecisionStore decisions;
    private final Corrections corrections;
    private final List<Answer> answers = new ArrayList<>();
    private final List<DecisionStore.Decision> told = new ArrayList<>();
    private final List<UUID> withdrawn = new ArrayList<>();

    ReplyIntake(
            Pen pen,
            Merge merge,
            Corrections corrections,
            Enrolments enrolments,
            Exchange exchange) {
        this.pen = pen;
        this.merge = merge;
        this.enrolments = enrolments;
        this.exchange = exchange;
        this.decisions = new DecisionStore(pen, exchange.them().id());
        this.corrections = corrections;
    }

    @Override
    public void begin(Manifest manifest) {
        merge.begin(manifest);
    }

    @Override
    public void photo(String sha256, byte[] jpeg) {
        throw new IllegalStateException("A reply has no photos");
    }

    @Override
    public void row(Resource resource, String[] cells) {
        switch (resource) {
            case TOMBSTONES -> gone(cells);
            case ANSWERS -> answers.add(answer(cells));
            case DECISIONS -> {
                Merge.check(resource, cells);
                told.add(DecisionStore.read(cells));
            }
            case CORRECTIONS -> {
                Merge.check(resource, cells);
                corrections.add(cells);
            }
            default -> merge.row(resource, cells);
        }
    }

    @Override
    public void end(Resource resource) {
        merge.end(resource);
    }

    private void gone(String[] cells) {
        Resource resource = Merge.gone(cells);
        UUID id = UUID.fromString(cells[0]);
        switch (resource) {
            case ANSWERS -> AnswerStore.forget(pen, exchange.them().id(), id);
            case DECISIONS -> withdrawn.add(id);
            case CORRECTIONS -> corrections.withdraw(id);
            default -> merge.row(Resource.TOMBSTONES, cells);
        }
    }

    private static Answer answer(String[] cells) {
        return new Answer(
                UUID.fromString(cell(cells, "id")),
                number(cells, "number"),
                number(cells, "piece"),
                cell(cells, "fingerprint"),
                LocalDate.parse(cell(cells, "received_on")),
                number(cells, "people"),
                new BigDecimal(cell(cells, "rupiah")),
                number(cells, "tombstones"),
                number(cells, "added"),
                number(cells, "changed"),
                number(cells, "ended"),
                number(cells, "conflicts"),
                new Holds(number(cells, "holds_people"), number(cells, "holds_participations")));
    }

    private static String cell(String[] cells, String field) {
        return cells[Resource.ANSWERS.at(field)];
    }

    private static int number(String[] cells, String field) {
        return Integer.parseInt(cell(cells, field));
    }

    /** Writes what was told, when the file was read to its end and found sound. */
    Replied finish() {
        List<Answer> unknown = answers();
        int back = withdraw();
        List<DecisionStore.Decision> fresh =
                told.stream().filter(one -> !decisions.isKnown(one.verdict().step())).toList();
        Decided decided =
                enrolments.decide(fresh.stream().map(DecisionStore.Decision::verdict).toList());
        Set<UUID> absent = corrections.absent(people(fresh));
        fresh.forEach(
                one -> {
                    decisions.insert(one, WaitsFor.of(one, absent, decided));
                    corrections.decided(
                            one.verdict().step(), one.person(), one.verdict().outcome().name());
                    String note = one.verdict().note();
                    if (note != null) {
                        corrections.explained(one.verdict().step(), one.person(), note);
                    }
                });
        corrections.numbers(DecisionStore.numbers(fresh));
        corrections.apply();
        return new Replied(
                answers,
                unknown,
                count(fresh),
                told.size() - fresh.size(),
                decided.lost(),
                corrections.numbered(),
                corrections.applied(),
                back + corrections.withdrawn());
    }

    private List<Answer> answers() {
        List<SyncFileStore.Filed> sent = SyncFileStore.sent(pen.handle(), exchange.them().id());
        List<Answer> unknown = new ArrayList<>();
        for (Answer answer : answers) {
            boolean ours =
                    sent.stream().anyMatch(one -> one.fingerprint().equals(answer.fingerprint()));
            if (!ours) {
                unknown.add(answer);
            }
            AnswerStore.keep(pen, exchange.them().id(), answer);
        }
        return unknown;
    }

    private int withdraw() {
        List<DecisionStore.Decision> known =
                withdrawn.stream().flatMap(id -> decisions.find(id).stream()).toList();
        known.forEach(
                one -> {
                    decisions.delete(one.verdict().step());
                    corrections.unnumber(one.person(), one.kpj());
                });
        enrolments.withdraw(known.stream().map(one -> one.verdict().step()).toList());
        return known.size();
    }

    private static Set<UUID> people(List<DecisionStore.Decision> decisions) {
        return decisions.stream().map(DecisionStore.Decision::person).collect(Collectors.toSet());
    }

    private static Map<Verdict.Outcome, Integer> count(List<DecisionStore.Decision> fresh) {
        Map<Verdict.Outcome, Integer> count = new EnumMap<>(Verdict.Outcome.class);
        fresh.forEach(one -> count.merge(one.verdict().outcome(), 1, Integer::sum));
        return count;
    }
}
