package id.sadardesa.core.enrolment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What enrolling did.
 *
 * @param enrolled how many people were put forward
 * @param already how many had an open participation and were left alone
 * @param withoutPension who was put forward without JP because of the pension age
 * @param refused who cannot be enrolled, with the reasons
 */
public record Enrolled(
        int enrolled, int already, List<Candidate> withoutPension, List<Candidate> refused) {
    public Enrolled {
        withoutPension = List.copyOf(withoutPension);
        refused = List.copyOf(refused);
    }

    static final Enrolled NOBODY = new Enrolled(0, 0, List.of(), List.of());

    Enrolled and(Enrolled more) {
        return new Enrolled(
                enrolled + more.enrolled,
                already + more.already,
                Stream.concat(withoutPension.stream(), more.withoutPension.stream()).toList(),
                Stream.concat(refused.stream(), more.refused.stream()).toList());
    }
}
