package id.sadardesa.desk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.shell.Pages;
import id.sadardesa.desk.visit.VisitViewModel.Kind;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitViewModelTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private Village kalen;
    private VisitViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        office.village("35.16.09.2003", "Talok Uji");
        office.person("Slamet", LocalDate.of(1975, 8, 12), Sex.L, 1, kalen, PostKind.KADES);
        model = new VisitViewModel(office.rooms().visits, TestDesk.jobs(), notices);
        model.refresh(kalen.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void itBeginsWithTheVillageThatWasChosen() {
        assertEquals(kalen, model.village.get());
        assertEquals(2, model.all().get().size());
        assertEquals(1, model.chosen().size());
        assertTrue(model.message.get().startsWith("Yth. Bapak/Ibu Kepala Desa Kalen"));
        Pages.Page page = Objects.requireNonNull(model.pages.page().get());
        assertEquals(215.0 / 330, page.image().width() / (double) page.image().height(), 0.01);
        model.sheet.set(VisitViewModel.Sheet.A4);
        page = Objects.requireNonNull(model.pages.page().get());
        assertEquals(210.0 / 297, page.image().width() / (double) page.image().height(), 0.01);
    }

    @Test
    void noVillageMeansAllOfThem() {
        model.village.set(null);
        assertEquals(2, model.chosen().size());
        assertTrue(model.message.get().contains("Kepala Desa Talok Uji"));
        assertEquals(2, Objects.requireNonNull(model.pages.page().get()).count());
        assertEquals("lembar-kunjungan-semua-desa.pdf", model.fileName("pdf"));
        model.refresh(null);
        assertNull(model.village.get(), "what was chosen stays chosen");
    }

    @Test
    void whatChangedMeanwhileIsReadAfresh() {
        office.person("Bagus", LocalDate.of(1985, 8, 12), Sex.L, 2, kalen, PostKind.SEKDES);
        model.refresh(null);
        assertEquals(2, model.chosen().get(0).people().size());
        assertTrue(model.message.get().contains("Bagus (Sekretaris Desa)"));
    }

    @Test
    void everyPaperIsSavedUnderItsName() throws IOException {
        for (Kind kind : Kind.values()) {
            model.kind.set(kind);
            assertNotNull(model.pages.page().get(), kind.name());
            Path file = folder.resolve(model.fileName("pdf"));
            model.save(file);
            assertTrue(Files.exists(file), kind.name());
            assertEquals(
                    "visit.room.done",
                    Objects.requireNonNull(notices.current().get()).text().key());
        }
        assertTrue(Files.exists(folder.resolve("surat-kelengkapan-kalen.pdf")));
        Path book = folder.resolve(model.fileName("xlsx"));
        model.save(book);
        assertEquals(
                "PK",
                Files.readString(book, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .substring(0, 2));
    }

    @Test
    void theMessageIsSavedAsItStands() throws IOException {
        model.message.set("Pesan yang diubah");
        assertEquals("pesan-kalen.txt", model.textName());
        Path file = folder.resolve(model.textName());
        model.saveText(file);
        assertEquals("Pesan yang diubah", Files.readString(file));
    }

    @Test
    void whatIsBeingChangedIsLeftAloneUntilAnotherVillageIsChosen() {
        model.message.set("Pesan yang diubah");
        model.refresh(null);
        assertEquals("Pesan yang diubah", model.message.get());
        model.village.set(null);
        assertTrue(model.message.get().contains("Kepala Desa Talok Uji"));
        model.refresh(null);
        assertTrue(model.message.get().contains("Kepala Desa Talok Uji"));
    }
}
