package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Rupiah;
import id.sadardesa.core.benefit.Benefits;
import id.sadardesa.core.benefit.PaidBefore;
import id.sadardesa.core.billing.Arrears;
import id.sadardesa.core.budget.Budgets;
import id.sadardesa.core.budget.Provided;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What two computers of one office tell each other and nobody else: families, earlier months, and
 * what villages provide.
 */
class TwoComputersTest {
    private static final Heir WATI =
            new Heir("WATI UJI", Heir.Relation.CHILD, LocalDate.of(2012, 5, 6));
    private static final Heir BUDI = new Heir("BUDI UJI", Heir.Relation.SPOUSE, null);
    private static final Set<Resource> INSIDE =
            EnumSet.of(Resource.HEIRS, Resource.EARLIER, Resource.PROVIDED);

    @TempDir static Path folder;

    private static CheapOffice first;
    private static CheapOffice second;
    private static CheapOffice branch;

    private Village village;
    private UUID siti;
    private int files;

    @BeforeAll
    static void meet() {
        first = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        second = new CheapOffice(Office.Role.KECAMATAN, "35.16.09", "Dlanggu");
        branch = new CheapOffice(Office.Role.BRANCH, "35.16.00", "Mojokerto");
        for (CheapOffice other : List.of(second, branch)) {
            first.introduceTo(other, folder);
            other.introduceTo(first, folder);
        }
    }

    private static int force(CheapOffice office, String sql) {
        return office.memory.database().write(handle -> handle.execute(sql));
    }

    @BeforeEach
    void begin() {
        for (CheapOffice office : List.of(first, second, branch)) {
            office.begin();
        }
        village = first.village("35.16.09.2001", "Punggul");
        siti = first.person("SITI UJI", 1, village, PostKind.RT);
        pass(first, second);
        pass(second, first);
    }

    /** Nothing is to be chosen: who is set up with our own code is a computer of this office. */
    @Test
    void aComputerOfThisOfficeIsKnownByItsCode() {
        assertTrue(first.partner(second).sameOffice());
        assertTrue(second.partner(first).sameOffice());
        assertFalse(first.partner(branch).sameOffice());
        assertFalse(branch.partner(first).sameOffice());
    }

    private Arrival pass(CheapOffice from, CheapOffice to) {
        Path file = folder.resolve(System.nanoTime() + "-" + ++files + ".sadar");
        from.send(to, SendForm.NEXT, file);
        return to.take(file);
    }

    private static Heirs heirs(CheapOffice office) {
        return new Heirs(office.memory.database(), office.journal, office.people);
    }

    private static List<Heir> family(CheapOffice office, UUID person) {
        return heirs(office).of(person);
    }

    private void state(CheapOffice office, List<Heir> family) {
        heirs(office).state(siti, family(office, siti), family);
    }

    private static Benefits benefits(CheapOffice office) {
        var database = office.memory.database();
        Rules rules = new Rules(database, office.journal);
        return new Benefits(
                database,
                office.journal,
                office.offices,
                rules,
                office.enrolments,
                contributions(office, rules),
                new Arrears(database, office.villages, rules, office.offices));
    }

    private static Contributions contributions(CheapOffice office, Rules rules) {
        return new Contributions(
                office.offices, rules, office.villages, office.people, office.enrolments);
    }

    private static void before(CheapOffice office, UUID person, PaidBefore months) {
        benefits(office).setBefore(office.people.find(person).orElseThrow(), months);
    }

    private static void provide(CheapOffice office, Village where, String amount) {
        Rules rules = new Rules(office.memory.database(), office.journal);
        new Budgets(
                        office.memory.database(),
                        office.journal,
                        office.offices,
                        office.villages,
                        rules,
                        office.enrolments,
                        contributions(office, rules),
                        TestOffice.CLOCK)
                .provide(where, 2026, new Provided(Rupiah.of(amount), "APBDes"));
    }

    /** The rows of a table, without their ids. */
    private static List<String> rows(CheapOffice office, Resource resource) {
        return office.memory
                .database()
                .read(
                        handle ->
                                handle.createQuery(
                                                "select * from "
                                                        + Tables.of(resource)
                                                        + " order by id")
                                        .mapToMap()
                                        .map(row -> row.toString())
                                        .list());
    }

    private static void assertSame() {
        for (Resource resource : INSIDE) {
            assertEquals(rows(first, resource), rows(second, resource), resource.wire());
        }
    }

    @Test
    void familiesEarlierMonthsAndProvisionsComeToTheOtherComputer() {
        state(first, List.of(WATI, BUDI));
        before(first, siti, new PaidBefore(24, 12, 0, "JMO"));
        provide(first, village, "12000000");
        pass(first, second);
        assertEquals(List.of(WATI, BUDI), family(second, siti));
        assertEquals(new PaidBefore(24, 12, 0, "JMO"), benefits(second).before(siti));
        assertEquals(1, rows(second, Resource.PROVIDED).size());
        assertSame();

        state(second, List.of(BUDI));
        before(second, siti, PaidBefore.NONE);
        pass(second, first);
        assertEquals(List.of(BUDI), family(first, siti), "who is gone goes there too");
        assertEquals(PaidBefore.NONE, benefits(first).before(siti));
        assertSame();
    }

    @Test
    void nothingOfItGoesToTheBranch() {
        state(first, List.of(WATI));
        before(first, siti, new PaidBefore(24, 12, 0, "JMO"));
        provide(first, village, "12000000");
        pass(first, branch);
        state(first, List.of(BUDI));
        state(first, List.of());
        pass(first, branch);
        assertTrue(branch.people.find(siti).isPresent(), "the person did");
        for (Resource resource : INSIDE) {
            assertEquals(List.of(), rows(branch, resource), resource.wire());
        }
    }

    @Test
    void theScopeOfEveryTableThatStaysInsideIsTheOffice() {
        Scope up = new Scope(siti, Scope.Flow.UP);
        Scope reply = new Scope(siti, Scope.Flow.REPLY);
        Scope same = new Scope(siti, Scope.Flow.SAME_OFFICE);
        for (Resource resource : Kind.FULL.tables()) {
            if (resource.inside()) {
                assertFalse(up.includes(resource, Map.of()), resource.wire());
                assertFalse(reply.includes(resource, Map.of()), resource.wire());
                assertTrue(same.includes(resource, Map.of()), resource.wire());
            }
        }
    }

    @Test
    void bothMayStateTheSameAndWhatDiffersIsTold() {
        state(first, List.of(WATI));
        state(second, List.of(BUDI));
        before(first, siti, new PaidBefore(24, 12, 0, "JMO"));
        before(second, siti, new PaidBefore(24, 10, 0, "JMO"));
        provide(first, village, "12000000");
        provide(second, village, "12000000");
        int conflicts = pass(first, second).merged().conflicts();
        assertEquals(3, conflicts, "name and relation of the heir, months of JHT");
        assertTrue(
                second.conflicts.open().stream().map(Conflict::field).toList().contains("savings"));
        assertEquals(List.of(WATI), family(second, siti), "no third person is made of the two");
        pass(second, first);
        assertSame();
    }

    /** E.g. rows from before ids were told from what they are about. */
    @Test
    void somethingElseInTheSamePlaceIsNoCollision() {
        state(first, List.of(WATI));
        state(second, List.of(BUDI));
        before(first, siti, new PaidBefore(24, 12, 0, "JMO"));
        before(second, siti, new PaidBefore(1, 1, 0, "cabang"));
        for (Resource resource : List.of(Resource.HEIRS, Resource.EARLIER)) {
            force(second, "update " + Tables.of(resource) + " set id = random_uuid()");
        }
        pass(first, second);
        assertEquals(1, family(second, siti).size());
        assertEquals(1, rows(second, Resource.EARLIER).size());
    }

    @Test
    void whoLeavesTheRosterTakesTheFamilyAlong() {
        before(first, siti, new PaidBefore(24, 12, 0, "JMO"));
        state(first, List.of(BUDI));
        pass(first, second);
        before(first, siti, PaidBefore.NONE);
        first.people.remove(siti);
        state(second, List.of(BUDI, WATI));
        pass(first, second);
        assertTrue(second.people.find(siti).isEmpty());
        assertEquals(List.of(), rows(second, Resource.HEIRS));
        assertEquals(List.of(), rows(second, Resource.EARLIER));
    }
}
