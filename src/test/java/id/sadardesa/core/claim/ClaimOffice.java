package id.sadardesa.core.claim;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office in which a participant had an accident or died. */
abstract class ClaimOffice {
    static final LocalDate TODAY = TestOffice.TODAY;
    static final LocalDate ACTIVE_ON = LocalDate.of(2026, 1, 15);
    @TempDir Path place;
    TestOffice office;
    Wiring rooms;
    Claims claims;
    UUID siti;

    @BeforeEach
    void open() {
        office = TestOffice.in(place);
        rooms = office.rooms();
        claims = rooms.families.claims();
        Village kalen = office.village("35.16.09.2002", "Kalen");
        siti = office.person("Siti", LocalDate.of(1980, 5, 17), Sex.P, 1, kalen, PostKind.KAUR_TU);
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of(1_000_000),
                        "Contoh",
                        null));
        enrol();
    }

    @AfterEach
    void close() {
        office.close();
    }

    void enrol() {
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnumSet.of(Programme.JKK, Programme.JKM),
                Period.parse("2026-01"));
        rooms.people.recordKpj(
                rooms.people.find(siti).orElseThrow(), Kpj.parse("24000000018").orElseThrow());
        List<Participation> all = rooms.enrolments.all();
        rooms.enrolments.registered(all, LocalDate.of(2026, 1, 9));
        rooms.enrolments.activate(rooms.enrolments.all(), ACTIVE_ON);
    }

    UUID claim(ClaimKind kind, LocalDate on) {
        return claims.open(ClaimForm.of(siti, kind, on));
    }
}
