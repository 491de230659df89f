package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KpjsTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);
    private static final String FIRST = "26119000011";
    private static final String SECOND = "26119000029";
    private static final String DOUBTFUL = "26119000021";

    @TempDir Path folder;
    private TestOffice office;
    private People people;
    private UUID rina;
    private UUID agus;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        people = office.rooms().people;
        Village kalen = office.village("35.16.09.2002", "Kalen");
        rina = office.person("Rina", BORN, Sex.P, 1, kalen, PostKind.KAUR_KEU);
        agus = office.person("Agus", BORN, Sex.L, 2, kalen, PostKind.RT);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void severalNumbersAreOneActionThatIsTakenBackAsAWhole() {
        long before = office.rooms().journal.lastSeq();
        assertEquals(2, people.kpjs().record(typed(FIRST, SECOND)));
        assertEquals(FIRST, kpj(rina));
        assertEquals(before + 1, office.rooms().journal.lastSeq());
        assertEquals(
                Text.of("journal.action.participation.kpjAll", 2),
                office.rooms().journal.latest(1).get(0).action());
        assertEquals(0, people.kpjs().record(typed(FIRST, SECOND)), "nothing differs");

        office.rooms().journal.undo(before + 1);
        assertEquals("", kpj(rina));
        assertEquals("", kpj(agus));
    }

    @Test
    void aMistypedDigitIsDoubtedAndStillRecorded() {
        FieldProblem doubt = people.kpjs().check(typed(FIRST, DOUBTFUL)).get(agus);
        assertEquals("roster.kpj.digit", Objects.requireNonNull(doubt).text().key());
        assertFalse(doubt.isError());
        assertEquals(2, people.kpjs().record(typed(FIRST, DOUBTFUL)));
    }

    @Test
    void twoPeopleNeverHaveTheSameNumber() {
        Map<UUID, FieldProblem> twice = people.kpjs().check(typed(FIRST, FIRST));
        assertEquals(
                Text.of("roster.check.taken", "Rina"),
                Objects.requireNonNull(twice.get(agus)).text());
        assertThrows(Problem.class, () -> people.kpjs().record(typed(FIRST, FIRST)));
        assertEquals("", kpj(rina), "nothing of it was kept");

        people.kpjs().record(typed(FIRST, ""));
        Map<UUID, FieldProblem> taken = people.kpjs().check(typed("", FIRST));
        assertTrue(Objects.requireNonNull(taken.get(agus)).isError());
        assertEquals(Map.of(), people.kpjs().check(typed(FIRST, "")), "her own");
    }

    @Test
    void whatIsNoKpjIsRefused() {
        FieldProblem tooShort = people.kpjs().check(typed("2611900", "")).get(rina);
        assertEquals("roster.kpj.form", Objects.requireNonNull(tooShort).text().key());
        assertThrows(Problem.class, () -> people.kpjs().record(typed("2611900", SECOND)));
    }

    private Map<UUID, String> typed(String ofRina, String ofAgus) {
        Map<UUID, String> typed = new LinkedHashMap<>();
        typed.put(rina, ofRina);
        typed.put(agus, ofAgus);
        return typed;
    }

    private String kpj(UUID id) {
        Kpj kpj = people.find(id).orElseThrow().kpj();
        return kpj == null ? "" : kpj.full();
    }
}
