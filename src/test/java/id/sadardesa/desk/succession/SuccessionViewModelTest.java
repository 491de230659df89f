package id.sadardesa.desk.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls the setup before every test
class SuccessionViewModelTest {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 2);

    @TempDir Path folder;
    private TestOffice office;
    private Village kalen;
    private SuccessionViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Sri", BORN, Sex.P, 2, kalen, PostKind.SEKDES);
        office.person("Paijo", BORN, Sex.L, 3, kalen, PostKind.PETANI);
        var rooms = office.rooms();
        model =
                new SuccessionViewModel(
                        new SuccessionDoors(
                                rooms.successions,
                                rooms.expiries,
                                rooms.people,
                                rooms.villages,
                                rooms.reports,
                                TestOffice.CLOCK,
                                Texts.indonesian()),
                        TestDesk.jobs(),
                        TestDesk.notices());
        model.begin(kalen.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void state(PostKind kind) {
        model.seat.set(
                model.seats().get().stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseThrow());
        model.lastDay.set(LocalDate.of(2026, 2, 28));
        model.cause.set(EndCause.A1);
        model.query.set("paijo");
        model.successor.set(model.found().get().get(0));
    }

    @Test
    void theNextChangeBeginsAsTheFirstOne() {
        state(PostKind.KADES);
        model.enrol.set(false);
        model.giveUp.set(false);
        model.jht.set(true);
        model.jp.set(true);
        assertFalse(model.foreseen().get().notes().isEmpty());
        model.replace();
        assertNotNull(model.written().get());

        model.begin(kalen.id());
        assertTrue(model.enrol.get(), "the next one is enrolled unless somebody says otherwise");
        assertTrue(model.giveUp.get());
        assertFalse(model.jht.get());
        assertFalse(model.jp.get());
        assertEquals(List.of(), model.foreseen().get().notes(), "nothing of the last one is said");
        assertNull(model.written().get());
    }

    @Test
    void whatIsStatedIsUnsavedUntilItIsWrittenOrPutAway() {
        assertFalse(model.unsaved(), "a village and a seat were only chosen");
        state(PostKind.KADES);
        assertTrue(model.unsaved());
        model.forget();
        assertFalse(model.unsaved());
        model.begin(kalen.id());
        state(PostKind.SEKDES);
        model.replace();
        assertFalse(model.unsaved(), "it is written");
    }
}
