package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.TwoOffices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files prove when the branch was told of somebody. */
class CarryingTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);

    @TempDir Path folder;

    @Test
    void onlyFilesThatTellOfAPersonAreItsProof() {
        try (TwoOffices two = new TwoOffices(folder)) {
            Village kalen = two.kecamatan.village("35.16.09.2002", "Kalen");
            two.kecamatan.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.RT);
            UUID slamet = named(two, "Slamet");
            two.send("satu.sadar");
            List<Carried> waiting = carrying(two, slamet);
            assertEquals(1, waiting.size());
            assertNull(waiting.get(0).file().acknowledgedOn());
            assertEquals(List.of("sent"), told(two, slamet));

            two.acknowledge(two.take("satu.sadar"));
            assertEquals(List.of("sent", "receipt"), told(two, slamet));

            two.kecamatan.person("Wati", BORN.plusYears(1), Sex.P, 2, kalen, PostKind.RT);
            UUID wati = named(two, "Wati");
            two.send("dua.sadar");
            assertEquals(1, carrying(two, slamet).size(), "the second tells nothing of him");
            assertEquals(2, carrying(two, wati).get(0).file().number());
            assertEquals(
                    List.of(),
                    two.rooms().sync.submissions().carrying(wati, TestOffice.TODAY.minusDays(1)));
            var enrolments = two.rooms().enrolments;
            enrolments.enrol(
                    enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-03"));
            two.send("tiga.sadar");
            assertEquals(2, carrying(two, slamet).size());
            assertTrue(
                    Texts.indonesian()
                            .get(
                                    two
                                            .rooms()
                                            .coverages
                                            .proof(wati, TestOffice.TODAY)
                                            .evidence()
                                            .stream()
                                            .filter(one -> one.what().key().endsWith(".sent"))
                                            .findFirst()
                                            .orElseThrow()
                                            .what())
                            .toLowerCase(Locale.ROOT)
                            .contains("berkas sinkronisasi nomor 2"));
        }
    }

    private static UUID named(TwoOffices two, String name) {
        return two.rooms().people.all().stream()
                .filter(one -> one.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Carried> carrying(TwoOffices two, UUID person) {
        return two.rooms().sync.submissions().carrying(person, TestOffice.TODAY);
    }

    /** What the proof of the day says of files, in the order it says it. */
    private static List<String> told(TwoOffices two, UUID person) {
        return two.rooms().coverages.proof(person, TestOffice.TODAY).evidence().stream()
                .map(one -> one.what().key().replace("coverage.evidence.", ""))
                .filter(List.of("sent", "receipt", "answered")::contains)
                .toList();
    }
}
