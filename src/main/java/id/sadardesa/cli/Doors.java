package id.sadardesa.cli;

import id.sadardesa.core.check.Checkup;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.village.Villages;
import java.time.Clock;

/** The doors of an open office that commands go through. Closing it closes the office. */
public record Doors(
        Clock clock,
        Journal journal,
        Offices offices,
        Villages villages,
        People people,
        Enrolments enrolments,
        Checkup checkup,
        Runnable closing)
        implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
