package id.sadardesa.desk.today;

import id.sadardesa.core.agreement.Agreements;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.claim.Claims;
import id.sadardesa.core.coverage.Coverages;
import id.sadardesa.core.enrolment.Deaths;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.journal.Undoing;
import id.sadardesa.core.listing.Listings;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.succession.Expiries;

/** The doors of the office that Hari Ini knocks at. */
public record TodayDoors(
        Journal journal,
        Coverages coverages,
        People people,
        Deaths deaths,
        Claims claims,
        Expiries expiries,
        Agreements agreements,
        Listings listings,
        Ceremonies ceremonies,
        Undoing undoing) {}
