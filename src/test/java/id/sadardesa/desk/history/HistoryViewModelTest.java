package id.sadardesa.desk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Entry;
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
}
