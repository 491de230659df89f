package id.sadardesa.core.enrolment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What enrolling did.
 *
 * @param enrolled how many people were put forward
 * @param already how many had an open participation and were left alone
 * @param withoutPension who was put forward without JP because of the pension age
 * @param early who was put forward for a month before the post began
 * @param refused who cannot be enrolled, with the reasons
 */
public record Enrolled(
        int enrolled,
        int already,
        List<Candidate> withoutPension,
        List<Candidate> early,
        List<Candidate> refused) {
    public Enrolled {
        withoutPension = List.copyOf(withoutPension);
        early = List.copyOf(early);
        refused = List.copyOf(refused);
    }

    static final Enrolled NOBODY = new Enrolled(0, 0, List.of(), List.of(), List.of());

    /** Both together. */
    public Enrolled and(Enrolled more) {
        return new Enrolled(
                enrolled + more.enrolled,
                already + more.already,
                both(withoutPension, more.withoutPension),
                both(early, more.early),
                both(refused, more.refused));
    }

    private static List<Candidate> both(List<Candidate> some, List<Candidate> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
