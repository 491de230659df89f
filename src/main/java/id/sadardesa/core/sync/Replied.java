package id.sadardesa.core.sync;

import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.sync.merge.Counts;
import java.util.List;
import java.util.Map;

/**
 * What a reply said of our files.
 *
 * @param answers the files that it answers
 * @param unknown those of them that are not known here: this is a copy from before they were made
 * @param decided how many participations were decided, by outcome
 * @param already how many decisions were known
 * @param late decisions on what is no longer here
 * @param numbered how many people have the KPJ that the branch gave them
 * @param corrected how many other values of people are as the branch corrected them
 * @param withdrawn how many decisions and corrections the branch took back
 */
public record Replied(
        List<Answer> answers,
        List<Answer> unknown,
        Map<Verdict.Outcome, Integer> decided,
        int already,
        List<Verdict> late,
        int numbered,
        int corrected,
        int withdrawn) {
    public Replied {
        answers = List.copyOf(answers);
        unknown = List.copyOf(unknown);
        decided = Map.copyOf(decided);
        late = List.copyOf(late);
    }

    /** As many changes as were decided and corrected, and what was taken back. */
    Counts counts() {
        int decisions = decided.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(0, decisions + numbered + corrected, withdrawn);
    }

    public int decided(Verdict.Outcome outcome) {
        return decided.getOrDefault(outcome, 0);
    }
}
