package id.sadardesa.core.succession;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A village whose kaur leaves. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
abstract class SuccessionOffice {
    static final LocalDate BORN = LocalDate.of(1980, 5, 5);
    static final Set<Programme> TWO = Programme.parse("jkk,jkm");
    static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    static final LocalDate TMT = LocalDate.of(2026, 3, 1);
    static final Period MARCH = Period.parse("2026-03");
    @TempDir Path folder;
    TestOffice office;
    Wiring rooms;
    Village kalen;
    UUID slamet;
    Post kaur;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        rooms = office.rooms();
        kalen = office.village("35.16.09.2002", "Kalen");
        rooms.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of("4279787.17"),
                        "Keputusan contoh",
                        null));
        slamet = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KAUR_KEU);
        rooms.people.recordKpj(rooms.people.find(slamet).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.enrol(rooms.enrolments.candidates(), TWO, Period.parse("2026-01"));
        rooms.enrolments.activate(rooms.enrolments.all(), LocalDate.of(2026, 1, 10));
        kaur = rooms.people.posts(slamet).get(0);
    }

    @AfterEach
    void close() {
        office.close();
    }

    Participation of(UUID person) {
        return rooms.enrolments.all().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    SuccessionForm form(
            @Nullable UUID successor,
            @Nullable PersonForm newcomer,
            @Nullable LocalDate last,
            @Nullable LocalDate starts) {
        return new SuccessionForm(
                kaur,
                last,
                EndCause.A1,
                kalen.id(),
                PostKind.KAUR_KEU,
                null,
                successor,
                newcomer,
                Appointment.DEFINITIF,
                "188/12/2026",
                null,
                starts,
                null,
                true,
                true,
                TWO,
                MARCH,
                Funding.ADD);
    }
}
