package id.sadardesa.core.enrolment;

import java.util.List;

/**
 * What enrolling did.
 *
 * @param enrolled how many people were put forward
 * @param already how many had an open participation and were left alone
 * @param refused who cannot be enrolled, with the reasons
 */
public record Enrolled(int enrolled, int already, List<Candidate> refused) {
    public Enrolled {
        refused = List.copyOf(refused);
    }
}
