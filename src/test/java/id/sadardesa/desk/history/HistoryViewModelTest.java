package id.sadardesa.desk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.desk.shell.LateJobs;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    @TempDir Path folder;

    @Test
    void anAnswerAboutAnotherActionThanTheOneLookedAtIsNotShown() throws InterruptedException {
        try (TestOffice office = TestOffice.in(folder);
                LateJobs late = new LateJobs()) {
            office.village("35.16.09.2002", "Kalen");
            HistoryViewModel model =
                    new HistoryViewModel(
                            office.rooms().journal,
                            office.rooms().undoing,
                            late.jobs(),
                            TestDesk.notices(),
                            Texts.indonesian());
            Entry kalen = office.rooms().journal.latest(1).get(0);
            model.look(kalen);
            model.look(null);
            late.answer();
            assertNull(model.chosen().get(), "nobody looks at it any more");
            model.look(kalen);
            late.answer();
            assertEquals(kalen, model.chosen().get());
        }
    }

    @Test
    void theReasonOfAnActionStandsBesideItAndIsFound() {
        try (TestOffice office = TestOffice.in(folder)) {
            office.village("35.16.09.2002", "Kalen");
            office.rooms()
                    .journal
                    .act(
                            Action.of("billing.unpay", "Kalen", "Rp 5.400,00")
                                    .because("Salah desa"),
                            pen ->
                                    office.rooms()
                                            .villages
                                            .add(
                                                    new VillageForm(
                                                            "35.16.09.2001",
                                                            "Punggul",
                                                            Village.Kind.DESA)));
            HistoryViewModel model =
                    new HistoryViewModel(
                            office.rooms().journal,
                            office.rooms().undoing,
                            TestDesk.jobs(),
                            TestDesk.notices(),
                            Texts.indonesian());
            Entry removed = office.rooms().journal.latest(1).get(0);
            assertTrue(model.name(removed).endsWith(". Alasan: Salah desa"), model.name(removed));
            model.query.set("salah desa");
            assertTrue(model.meets(removed));
            assertFalse(model.meets(office.rooms().journal.latest(2).get(1)));
        }
    }
}
