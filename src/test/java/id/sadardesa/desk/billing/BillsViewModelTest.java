package id.sadardesa.desk.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.BillChange;
import id.sadardesa.core.billing.Issue;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillsViewModelTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();

    private BillsViewModel model(BilledOffice office) {
        BillsViewModel model = new BillsViewModel(office.doors(), TestDesk.jobs(), notices);
        model.month.set(BilledOffice.JANUARY);
        return model;
    }

    @Test
    void aMissingWageIsSaidWithTheWayToMendItAndNothingIsWritten() {
        Period early = Period.parse("2020-12"); // no wage base is shipped for it
        try (BilledOffice office = new BilledOffice(folder, early, false)) {
            BillsViewModel model = model(office);
            model.month.set(early);
            model.prepare();
            Text trouble = Objects.requireNonNull(model.trouble().get());
            assertEquals("billing.issue.obstacle", trouble.key());
            assertTrue(Texts.indonesian().get(trouble).contains("Desember 2020"));
            assertNull(model.plan().get());
            assertTrue(office.rooms().ledger.bills().all().isEmpty());

            office.wages();
            model.prepare();
            assertNull(model.trouble().get(), "what was mended is no longer said");
            assertNotNull(model.plan().get());
        }
    }

    @Test
    void issuingAgainShowsOnlyWhatDiffers() {
        try (BilledOffice office = new BilledOffice(folder)) {
            BillsViewModel model = model(office);
            model.prepare();
            model.issue();
            model.prepare();
            assertNull(model.plan().get(), "nothing differs");
            assertEquals("billing.issue.same", said().key());

            office.person("JOKO UJI", 4, office.talok, PostKind.RT);
            office.enrol();
            model.prepare();
            Issue plan = Objects.requireNonNull(model.plan().get());
            assertEquals(1, plan.count(BillChange.Kind.CHANGED));
            assertEquals(1, plan.count(BillChange.Kind.UNCHANGED));
            model.leave();
            assertNull(model.plan().get());

            model.compare();
            assertEquals(1, model.stale().get().size(), "one open month no longer agrees");
            assertEquals(1, model.stale().get().get(0).bills());
            model.again(BilledOffice.JANUARY);
            model.issue();
            assertTrue(model.stale().get().isEmpty());
        }
    }

    @Test
    void aMonthNobodyTakesPartInSaysSo() {
        try (BilledOffice office = new BilledOffice(folder)) {
            BillsViewModel model = model(office);
            model.month.set(BilledOffice.JANUARY.previous());
            model.prepare();
            assertEquals(
                    "billing.issue.nobody", Objects.requireNonNull(model.trouble().get()).key());
        }
    }

    @Test
    void everyShareHasItsName() {
        for (Payer share : Payer.values()) {
            assertTrue(Texts.indonesian().has("billing.share." + share));
        }
    }

    private Text said() {
        return Objects.requireNonNull(notices.current().get()).text();
    }
}
