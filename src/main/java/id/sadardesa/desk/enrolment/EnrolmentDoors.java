package id.sadardesa.desk.enrolment;

import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Villages;
import java.time.Clock;

/** The doors of the office that Kepesertaan knocks at. */
public record EnrolmentDoors(
        Enrolments enrolments,
        Contributions contributions,
        People people,
        Villages villages,
        Clock clock,
        Texts texts) {}
