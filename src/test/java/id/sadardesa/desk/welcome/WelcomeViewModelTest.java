package id.sadardesa.desk.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Progress;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.desk.shell.OpenOffice;
import id.sadardesa.testkit.TestDesk;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private final WelcomeViewModel model =
            new WelcomeViewModel(new NoOffice(), TestDesk.jobs(), office -> {});

    @Test
    void proposalsFollowACorrectedNameWhileNobodyTouchedThem() {
        model.next();
        model.code.set("351609");
        model.name.set("Kecamatan Dlangu");
        model.regency.set("Kabupaten Mojokerto");
        model.next();
        assertEquals("35.16.09", model.code.get());
        assertEquals("PEMERINTAH KABUPATEN MOJOKERTO", model.letterhead.get());
        assertEquals("Camat Dlangu", model.headTitle.get());
        model.town.set("Pohkecik");

        model.back();
        model.name.set("Dlanggu");
        model.next();
        assertEquals("Camat Dlanggu", model.headTitle.get());
        assertEquals("Pohkecik", model.town.get());
    }

    @Test
    void aShortenedNameIsTold() {
        model.name.set("Kecamatan Dlanggu");
        model.tidy();
        assertEquals("Dlanggu", model.name.get());
        assertEquals("welcome.check.shortened", model.problems().get().get(0).text().key());
    }

    /** A computer on which nothing was set up yet. */
    private static final class NoOffice implements Gate {
        @Override
        public boolean hasOffice() {
            return false;
        }

        @Override
        public OpenOffice unlock(char[] passphrase, Progress progress) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public OpenOffice train(Progress progress) {
            throw new AssertionError("nobody asked for it");
        }

        @Override
        public OpenOffice found(OfficeForm form, char[] passphrase, Progress progress) {
            throw new AssertionError("nobody asked for it");
        }
    }
}
