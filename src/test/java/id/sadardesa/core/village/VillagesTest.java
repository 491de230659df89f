package id.sadardesa.core.village;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillagesTest {
    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void bothFormsOfACodeAreTheSame() {
        Optional<VillageCode> dotted = VillageCode.parse("35.16.09.2001");
        assertEquals(dotted, VillageCode.parse("'3516092001 "));
        assertEquals("35.16.09", dotted.orElseThrow().district());
        assertEquals(Optional.empty(), VillageCode.parse("35.16.09.201"));
    }

    @Test
    void seatsAreKeptAndASeatLeftOutIsNotStated() {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Villages villages = office.rooms().villages;
        villages.setSeats(kalen, Map.of(Seat.KAUR, 3, Seat.BPD, 7));
        villages.setSeats(kalen, Map.of(Seat.KAUR, 2, Seat.RT, 12));
        assertEquals(Map.of(Seat.KAUR, 2, Seat.RT, 12), villages.all().get(0).seats());
        assertThrows(Problem.class, () -> villages.setSeats(kalen, Map.of(Seat.RT, -1)));
        villages.setSeat(kalen, Seat.KAUR, 3);
        villages.setSeat(kalen, Seat.KASI, 3);
        villages.setSeat(kalen, Seat.RT, null);
        assertEquals(Map.of(Seat.KAUR, 3, Seat.KASI, 3), villages.all().get(0).seats());
    }

    @Test
    void aVillageWherePeopleHoldPostsIsNotRemoved() {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        Village talok = office.village("35.16.09.2006", "Talok");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.RT);
        Villages villages = office.rooms().villages;
        assertThrows(Problem.class, () -> villages.remove(kalen));
        villages.remove(talok);
        assertEquals(List.of("Kalen"), villages.all().stream().map(Village::name).toList());
    }

    @Test
    void aCodeIsUsedOnce() {
        office.village("35.16.09.2002", "Kalen");
        VillageForm twin = new VillageForm("3516092002", "Kalen Lagi", Village.Kind.DESA);
        assertEquals(
                "village.check.taken",
                office.rooms().villages.check(twin, null).get(0).text().key());
    }

    @Test
    void everyPostSeatAndGroupHasItsNameInBothLanguages() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (PostKind kind : PostKind.values()) {
                assertTrue(texts.has(kind.textKey()), kind.textKey());
                assertTrue(texts.has(kind.seat().textKey()), kind.seat().textKey());
                assertTrue(texts.has(kind.group().textKey()), kind.group().textKey());
            }
            for (Seat seat : Seat.values()) {
                assertTrue(texts.has(seat.textKey()), seat.textKey());
            }
        }
    }
}
