package id.sadardesa.core.coverage;

import id.sadardesa.core.enrolment.Participation;
import java.time.LocalDate;

/** How far contributions were behind on a day. */
interface Arrears {
    /** For how many months nothing was paid although it was due by that day. */
    int monthsBehind(Participation participation, LocalDate day);
}
