package id.sadardesa.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.billing.HeatMap;
import id.sadardesa.core.billing.Standing;
import id.sadardesa.core.check.Finding;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.succession.Expiry;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingOfficeTest {
    @TempDir Path folder;
    private Wiring office;

    @BeforeEach
    void fill() {
        office = filled("satu");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Wiring filled(String name) {
        return FolderWiring.train(
                new DataFolder(folder.resolve(name)), TestOffice.CLOCK, Progress.SILENT);
    }

    @Test
    void isAWholeKecamatanMarkedAsTraining() {
        assertTrue(office.offices.current().training());
        assertEquals(16, office.villages.all().size());
        assertEquals("Pohkecik", office.villages.all().get(10).name());
        assertEquals(160, office.people.all().size());
        assertTrue(office.villages.all().stream().allMatch(v -> v.seats().size() == 9));
    }

    @Test
    void hasPeopleInEveryStateThatTheOfficeReachesAlone() {
        List<Candidate> candidates = office.enrolments.candidates();
        assertEquals(
                EnumSet.complementOf(EnumSet.of(State.DRAFT, State.REFUSED)),
                Enrolments.count(candidates).keySet());
    }

    @Test
    void hasTheTroublesThatRealRostersHave() {
        Map<String, Integer> findings =
                office.checkup.look(Progress.SILENT).stream()
                        .collect(Collectors.toMap(Finding::code, f -> f.where().size()));
        assertEquals(3, findings.getOrDefault("noNik", 0));
        assertEquals(1, findings.getOrDefault("noBirthDate", 0));
        assertEquals(2, findings.getOrDefault("noPost", 0));
        assertEquals(1, findings.getOrDefault("duplicate", 0));
        assertTrue(findings.getOrDefault("doubtful", 0) >= 4);
        assertTrue(findings.getOrDefault("vacant", 0) > 16);
        Set<String> reasons =
                office.enrolments.candidates().stream()
                        .flatMap(c -> c.reasons().stream())
                        .map(r -> r.code())
                        .collect(Collectors.toSet());
        assertTrue(
                reasons.containsAll(Set.of("asn", "noNik", "perangkatAge", "severalPosts")),
                reasons.toString());
    }

    @Test
    void isTheSameEveryTime() {
        try (Wiring other = filled("dua")) {
            assertEquals(said(office), said(other));
        }
    }

    @Test
    void hasBooksWithPaymentsInPartLateAndAhead() {
        Period present = Period.of(TestOffice.TODAY);
        assertEquals(3, office.ledger.periods().closed().size());
        assertEquals(List.of(), office.ledger.bills().of(present), "left to who learns");
        HeatMap map =
                office.ledger
                        .arrears()
                        .heatMap(
                                new Period(present.month().minusMonths(6)),
                                new Period(present.month().plusMonths(2)),
                                TestOffice.TODAY);
        Set<Standing> standings =
                map.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(HeatMap.Cell::standing)
                        .collect(Collectors.toSet());
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Standing.LAPSED)),
                standings,
                "all but that of participants without wages, of whom it has none");
        assertEquals(
                List.of("Randugenengan", "Pohkecik"),
                office.ledger.arrears().overdue(TestOffice.TODAY).stream()
                        .map(one -> one.debtor().village().name())
                        .toList());
        assertTrue(
                office.ledger.payments().all().stream()
                        .allMatch(one -> !one.form().on().isAfter(TestOffice.TODAY)));
    }

    /** Nothing is to be put right before anybody has done anything. */
    @Test
    void hasNoBillThatWouldBeOtherwiseToday() {
        assertEquals(List.of(), office.ledger.bills().stale());
    }

    @Test
    void usesOnlySyntheticNumbers() {
        for (Person person : office.people.all()) {
            if (person.nik() != null) {
                String nik = Objects.requireNonNull(person.nik()).full();
                assertTrue(nik.startsWith("351609") && nik.substring(12).startsWith("99"));
            }
            if (person.kpj() != null) {
                assertTrue(Objects.requireNonNull(person.kpj()).full().startsWith("240000"));
            }
        }
        assertEquals("24000000018", new Numbers().kpj());
    }

    @Test
    void aThirdOfThePeopleHaveAPicture() {
        long pictures = office.people.all().stream().filter(p -> p.photoId() != null).count();
        assertEquals(54, pictures);
    }

    @Test
    void hasDecreesTermsAndAgesThatEndSoonAndLater() {
        List<Expiry> found = office.expiries.on(TestOffice.TODAY);
        for (Expiry.Urgency urgency : Expiry.Urgency.values()) {
            assertTrue(
                    found.stream().anyMatch(one -> one.urgency() == urgency),
                    urgency + " in " + found);
        }
        assertEquals(
                Set.of(Expiry.Kind.POST_END, Expiry.Kind.RETIREMENT, Expiry.Kind.TERM_END),
                found.stream()
                        .filter(one -> one.days() >= 0)
                        .map(Expiry::kind)
                        .collect(Collectors.toSet()));
    }

    private static List<String> said(Wiring office) {
        return office.enrolments.candidates().stream()
                .map(
                        c ->
                                c.line().person().name()
                                        + c.line().person().nik()
                                        + c.line().person().birthDate()
                                        + c.state())
                .toList();
    }
}
