package id.sadardesa.core.enrolment;

import java.util.List;

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
}
