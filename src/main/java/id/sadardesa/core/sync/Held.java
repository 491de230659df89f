package id.sadardesa.core.sync;

import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Resource;
import java.util.Map;

/**
 * What a file holds, as it was counted while it was read.
 *
 * @param rows of each table that it has
 * @param photos that came along
 * @param decided how many participations were decided, by the word of the outcome
 * @param numbers people to whom it brings a KPJ
 * @param corrections values of people that the branch corrected, other than those numbers
 */
public record Held(
        Map<Resource, Integer> rows,
        int photos,
        Map<String, Integer> decided,
        int numbers,
        int corrections) {
    public Held {
        rows = Map.copyOf(rows);
        decided = Map.copyOf(decided);
    }

    public int rows(Resource resource) {
        return rows.getOrDefault(resource, 0);
    }

    /** Rows that say something of people in a reply: more than are told one by one, perhaps. */
    public int rulings() {
        return rows(Resource.DECISIONS) + rows(Resource.CORRECTIONS);
    }

    public int decided(Verdict.Outcome outcome) {
        return decided.getOrDefault(outcome.name(), 0);
    }

    /** What a file of a kind holds, in one phrase: a reply is no list of people. */
    public Text said(Kind kind) {
        return switch (kind) {
            case REPLY ->
                    Text.of(
                            "sync.holds.reply",
                            rows(Resource.DECISIONS),
                            decided(Verdict.Outcome.ACCEPTED),
                            decided(Verdict.Outcome.CHANGED),
                            decided(Verdict.Outcome.REFUSED),
                            numbers,
                            corrections);
            case PHOTOS -> Text.of("sync.holds.photos", photos);
            case REFERENCE ->
                    Text.of(
                            "sync.holds.reference",
                            rows(Resource.VILLAGES),
                            rows(Resource.SEATS),
                            rows(Resource.TOMBSTONES));
            case FULL, DIFFERENCE ->
                    Text.of(
                            "sync.holds.people",
                            rows(Resource.PEOPLE),
                            rows(Resource.PARTICIPATIONS),
                            rows(Resource.TOMBSTONES));
        };
    }
}
