package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Villages;
import java.time.Clock;

/** The doors of the office that Kepesertaan knocks at. */
public record EnrolmentDoors(
        Enrolments enrolments,
        Contributions contributions,
        Coverages coverages,
        People people,
        Villages villages,
        Clock clock,
        Texts texts) {}
