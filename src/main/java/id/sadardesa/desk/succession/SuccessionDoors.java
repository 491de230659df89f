package id.sadardesa.desk.succession;

import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Reports;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.succession.Expiries;
import id.sadardesa.core.succession.Renewals;
import id.sadardesa.core.succession.Successions;
import id.sadardesa.core.village.Villages;
import java.time.Clock;

/** The doors of the office that a change of holders knocks at. */
public record SuccessionDoors(
        Successions successions,
        Expiries expiries,
        Renewals renewals,
        People people,
        Villages villages,
        Reports reports,
        Clock clock,
        Texts texts) {}
