package id.sadardesa.core.coverage;

import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Arrears as somebody recorded them: a month behind from that day on, another every month. */
final class RecordedArrears implements Arrears {
    @Override
    public int monthsBehind(Participation participation, LocalDate day) {
        return participation
                .stepOn(day)
                .filter(step -> step.state() == State.ARREARS)
                .map(Step::on)
                .map(since -> 1 + (int) ChronoUnit.MONTHS.between(since, day))
                .orElse(0);
    }
}
