package id.sadardesa.core.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a past day goes by the NIK, the KPJ and the civil service of that day. */
@SuppressWarnings("NullAway.Init") // JUnit calls open before every test
class PastNumbersTest {
    private static final LocalDate BORN = LocalDate.of(1980, 4, 17);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoBecameACivilServantWasNoneBefore() {
        UUID siti = office.person("Siti", BORN, Sex.P, 1, kalen, PostKind.KADER);
        office.restart(APRIL);
        long seq = office.rooms().journal.lastSeq();
        office.change(siti, TestOffice.form("Siti", BORN, Sex.P, 1).servant(true));
        office.restart(MAY);
        assertEquals(Cause.ASN, on(siti, MAY).cause());
        assertEquals(Cause.ASN, on(siti, APRIL).cause());
        assertEquals(Cause.NOT_ENROLLED, on(siti, APRIL.minusDays(1)).cause());
        assertEquals(
                Cause.NOT_ENROLLED,
                on(siti, LocalDate.of(2026, 1, 1)).cause(),
                "before the entry, as it was first entered");
        assertEquals(0, office.rooms().coverages.on(MAY).exposed().size());
        assertEquals(1, office.rooms().coverages.on(APRIL.minusDays(1)).exposed().size());

        office.rooms().journal.undo(seq + 1);
        office.restart(MAY.plusDays(1));
        assertEquals(Cause.NOT_ENROLLED, on(siti, MAY.plusDays(1)).cause());
        assertEquals(Cause.ASN, on(siti, APRIL).cause(), "it was on record that day");
    }

    @Test
    void whoLostTheNumberHadItBefore() {
        UUID paijo = office.person("Paijo", BORN, Sex.L, 2, kalen, PostKind.RT);
        var rooms = office.rooms();
        rooms.people.recordKpj(rooms.people.find(paijo).orElseThrow(), new Kpj("24000000018"));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));
        rooms.enrolments.activate(rooms.enrolments.all(), TestOffice.TODAY);
        office.restart(APRIL);
        Person now = office.rooms().people.find(paijo).orElseThrow();
        office.change(paijo, TestOffice.with(PersonForm.of(now), "kpj", null));
        assertEquals(Cause.NO_KPJ, on(paijo, APRIL).cause());
        assertNull(on(paijo, APRIL.minusDays(1)).cause());
    }

    @Test
    void whoHadNoNikCouldNotBePutForwardThen() {
        UUID wati = register(TestOffice.form("Wati", BORN, Sex.P, 3).card(null, Sex.P, BORN));
        office.restart(APRIL);
        office.change(wati, TestOffice.form("Wati", BORN, Sex.P, 3));
        assertEquals(Cause.NOT_ENROLLED, on(wati, APRIL).cause());
        assertEquals(Cause.NO_NIK, on(wati, APRIL.minusDays(1)).cause());
    }

    @Test
    void manyPeopleChangedAtOnceAreReadOutOfTheirPack() {
        List<Newcomer> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            many.add(
                    new Newcomer(
                            TestOffice.form("Kader " + i, BORN, Sex.P, 10 + i),
                            List.of(PostForm.of(kalen.id(), PostKind.KADER)),
                            null));
        }
        office.restart(APRIL);
        UUID last = office.rooms().people.registerAll("Kalen", many).get(249);
        office.restart(MAY);
        office.change(last, TestOffice.form("Kader 249", BORN, Sex.P, 259).servant(true));
        assertEquals(Cause.NOT_ENROLLED, on(last, APRIL.minusDays(1)).cause());
        assertEquals(Cause.NOT_ENROLLED, on(last, MAY.minusDays(1)).cause());
        assertEquals(Cause.ASN, on(last, MAY).cause());
    }

    private UUID register(PersonForm form) {
        return office.rooms()
                .people
                .register(form, List.of(PostForm.of(kalen.id(), PostKind.KADER)));
    }

    private Coverage on(UUID person, LocalDate day) {
        return office.rooms().coverages.proof(person, day).coverage();
    }
}
