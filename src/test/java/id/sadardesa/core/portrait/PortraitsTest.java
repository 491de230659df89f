package id.sadardesa.core.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of portraits as a village brings it. */
class PortraitsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);

    @TempDir Path folder;
    private Path stick;
    private TestOffice office;
    private UUID siti;

    @BeforeEach
    void open() throws IOException {
        office = TestOffice.in(folder);
        stick = Files.createDirectory(folder.resolve("stik"));
        Village punggul = office.village("35.16.09.2001", "Punggul");
        Village kalen = office.village("35.16.09.2002", "Kalen");
        siti = office.person("Siti Aminah", BORN, Sex.P, 1, punggul, PostKind.KADES);
        office.person("Budi Santoso", BORN, Sex.L, 2, punggul, PostKind.KADUS);
        office.person("Budi Santoso", BORN.plusYears(3), Sex.L, 3, kalen, PostKind.KADUS);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(
                                Set.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Portraits portraits() {
        return office.rooms().press.portraits();
    }

    private void photo(String name, int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, width, height);
        g.dispose();
        ImageIO.write(image, name.endsWith(".png") ? "png" : "jpg", stick.resolve(name).toFile());
    }

    private List<Shot> look() {
        return portraits().look(stick, Progress.SILENT);
    }

    private static Shot of(List<Shot> shots, String name) {
        return shots.stream().filter(shot -> shot.file().endsWith(name)).findFirst().orElseThrow();
    }

    private static List<String> keys(Shot shot) {
        return shot.remarks().stream().map(Text::key).toList();
    }

    @Test
    void filesAreMatchedByNikThenByTheWholeName() throws IOException {
        String nik = TestOffice.nik(BORN, Sex.P, 1);
        photo("foto " + nik + ".JPG", 300, 400, Color.GRAY);
        photo("03. SITI AMINAH.jpg", 300, 400, Color.GRAY);
        photo("budi santoso kalen (2).png", 300, 400, Color.GRAY);
        photo("Budi Santoso.jpeg", 300, 400, Color.GRAY);
        photo("Siti.jpg", 300, 400, Color.GRAY);
        photo("3516099999999999.jpg", 300, 400, Color.GRAY);
        Files.writeString(stick.resolve("daftar.txt"), "bukan foto");
        List<Shot> shots = look();
        assertEquals(6, shots.size(), "the text file is no photograph");
        assertEquals(Shot.By.NIK, of(shots, "foto " + nik + ".JPG").by());
        assertFalse(of(shots, "foto " + nik + ".JPG").fileName().contains(nik), "masked");
        assertEquals(siti, of(shots, "03. SITI AMINAH.jpg").people().get(0).id());
        assertEquals(Shot.By.NAME, of(shots, "budi santoso kalen (2).png").by());
        assertEquals(Shot.By.SEVERAL, of(shots, "Budi Santoso.jpeg").by());
        assertEquals(2, of(shots, "Budi Santoso.jpeg").people().size());
        assertFalse(of(shots, "Budi Santoso.jpeg").sure());
        assertEquals(Shot.By.NOBODY, of(shots, "Siti.jpg").by(), "a part of a name is nobody");
        assertEquals(Shot.By.NOBODY, of(shots, "3516099999999999.jpg").by());
    }

    @Test
    void whatCannotBeKeptIsSetAsideAndWhatIsPoorIsSaid() throws IOException {
        photo("Siti Aminah.jpg", 640, 200, Color.BLACK);
        Files.write(stick.resolve("Budi Santoso Punggul.jpg"), new byte[] {1, 2, 3});
        List<Shot> shots = look();
        assertEquals(
                List.of("picture.quality.small", "picture.quality.wide", "picture.quality.dark"),
                keys(of(shots, "Siti Aminah.jpg")));
        Shot broken = of(shots, "Budi Santoso Punggul.jpg");
        assertFalse(broken.readable());
        assertNotNull(broken.trouble());
        assertEquals(Shot.By.NAME, broken.by());
        assertThrows(
                Problem.class, () -> portraits().keep(Map.of(broken, broken.people().get(0).id())));
        photo("Siti Aminah.jpg", 600, 800, Color.WHITE);
        assertEquals(List.of("picture.quality.bright"), keys(of(look(), "Siti Aminah.jpg")));
    }

    @Test
    void manyAreKeptAsOneActionAndTheMissingBecomeFewer() throws IOException {
        assertEquals(3, portraits().missing().size());
        photo("Siti Aminah.jpg", 600, 800, Color.GRAY);
        photo("Budi Santoso Kalen.jpg", 600, 800, Color.GRAY);
        Map<Shot, UUID> chosen =
                look().stream()
                        .collect(Collectors.toMap(shot -> shot, shot -> shot.people().get(0).id()));
        long before = office.rooms().journal.lastSeq();
        assertEquals(2, portraits().keep(chosen));
        assertEquals(before + 1, office.rooms().journal.lastSeq());
        assertEquals(1, portraits().missing().size());
        byte[] kept =
                office.rooms()
                        .people
                        .photo(office.rooms().people.find(siti).orElseThrow())
                        .orElseThrow();
        assertTrue(kept.length < 45_000, "" + kept.length);
        office.rooms().journal.undo(before + 1);
        assertEquals(3, portraits().missing().size());
    }

    @Test
    void whereNobodyIsAskedTheReasonOfEachThatIsLeftIsSaid() throws IOException {
        photo("Siti Aminah.jpg", 600, 800, Color.GRAY);
        photo("Siti Aminah (2).jpg", 600, 800, Color.DARK_GRAY);
        photo("Budi Santoso.jpg", 600, 800, Color.GRAY);
        photo("Budi Santoso Kalen.jpg", 600, 800, Color.GRAY);
        photo("IMG_0042.jpg", 600, 800, Color.GRAY);
        Files.write(stick.resolve("Budi Santoso Punggul.jpg"), new byte[] {1, 2, 3});
        Sorting sorting = portraits().sort(look());
        assertEquals(
                Set.of("Budi Santoso Kalen.jpg"),
                sorting.chosen().keySet().stream().map(Shot::fileName).collect(Collectors.toSet()));
        assertEquals(0, sorting.replaced());
        assertEquals(
                Map.of(
                        "Budi Santoso Punggul.jpg", "picture.foreign",
                        "Budi Santoso.jpg", "portrait.why.SEVERAL",
                        "IMG_0042.jpg", "portrait.why.NOBODY",
                        "Siti Aminah.jpg", "portrait.why.TWICE",
                        "Siti Aminah (2).jpg", "portrait.why.TWICE"),
                sorting.aside().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.shot().fileName(), one -> one.why().key())));

        portraits().keep(sorting.chosen());
        Files.delete(stick.resolve("Siti Aminah (2).jpg"));
        portraits().keep(Map.of(of(look(), "Siti Aminah.jpg"), siti));
        photo("Siti Aminah.jpg", 600, 800, Color.LIGHT_GRAY);
        Sorting again = portraits().sort(look());
        assertEquals(Set.of(siti), Set.copyOf(again.chosen().values()), "another picture");
        assertEquals(1, again.replaced());
        assertTrue(
                again.aside().stream()
                        .anyMatch(
                                one ->
                                        one.cause() == Aside.Cause.SAME
                                                && one.shot()
                                                        .fileName()
                                                        .equals("Budi Santoso Kalen.jpg")),
                "what is there already is not kept again");
    }

    @Test
    void aCameraGivesOnePictureAfterTheOtherOnceItIsWhole() throws IOException {
        photo("WIN_0001.jpg", 600, 800, Color.GRAY);
        CameraFolder camera = portraits().watch(stick);
        assertEquals(Optional.empty(), camera.fresh());
        Files.write(stick.resolve("WIN_0002.jpg"), new byte[0]);
        assertEquals(Optional.empty(), camera.fresh());
        assertEquals(Optional.empty(), camera.fresh(), "begun, but nothing in it yet");
        photo("WIN_0002.jpg", 600, 800, Color.GRAY);
        assertEquals(Optional.empty(), camera.fresh(), "it may still grow");
        Path second = stick.resolve("WIN_0002.jpg");
        assertEquals(Optional.of(second), camera.fresh());
        assertEquals(Optional.empty(), camera.fresh(), "once");
        Files.writeString(stick.resolve("WIN_0003.txt"), "bukan foto");
        assertEquals(Optional.empty(), camera.fresh());
        assertEquals(Optional.empty(), camera.fresh());
        assertEquals(0.75, portraits().open(second).ratio(), 1e-9);
        portraits().take(second, Crop.WHOLE, siti);
        assertEquals(2, portraits().missing().size());
        Files.delete(second);
        Problem gone =
                assertThrows(Problem.class, () -> portraits().take(second, Crop.WHOLE, siti));
        assertEquals("portrait.gone", gone.text().key());
    }

    @Test
    void theNewestOfSeveralIsGivenAndACameraThatIsPulledOutIsSaid() throws IOException {
        CameraFolder camera = portraits().watch(stick);
        photo("b.jpg", 300, 400, Color.GRAY);
        photo("a.jpg", 300, 400, Color.GRAY);
        Files.setLastModifiedTime(stick.resolve("b.jpg"), FileTime.fromMillis(1_000));
        camera.fresh();
        assertEquals(Optional.of(stick.resolve("a.jpg")), camera.fresh());
        assertEquals(Optional.empty(), camera.fresh(), "the one before it was not wanted");
        Files.delete(stick.resolve("a.jpg"));
        Files.delete(stick.resolve("b.jpg"));
        Files.delete(stick);
        Problem lost = assertThrows(Problem.class, camera::fresh);
        assertEquals("portrait.folder", lost.text().key());
    }

    @Test
    void anEmptyOrLostFolderIsSaid() {
        Problem none = assertThrows(Problem.class, () -> portraits().look(stick, Progress.SILENT));
        assertEquals("portrait.none", none.text().key());
        Problem lost =
                assertThrows(
                        Problem.class, () -> portraits().look(stick.resolve("x"), Progress.SILENT));
        assertEquals("portrait.folder", lost.text().key());
    }

    @Test
    void anotherPartOfAPictureIsKept() throws IOException {
        photo("Siti Aminah.jpg", 1600, 1200, Color.GRAY);
        Shot whole = of(look(), "Siti Aminah.jpg");
        assertEquals(Crop.portrait(4.0 / 3), whole.crop(), "a portrait is cut out at once");
        Shot cut = portraits().cut(whole, whole.crop().scaled(0.5));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(cut.picture()));
        assertEquals(0.75, kept.getWidth() / (double) kept.getHeight(), 0.01);
        assertEquals(List.of("picture.quality.wide"), keys(cut));
        assertEquals(
                List.of("picture.quality.small", "picture.quality.wide"),
                keys(portraits().cut(whole, whole.crop().scaled(0.2))));
        Files.delete(stick.resolve("Siti Aminah.jpg"));
        Problem problem = assertThrows(Problem.class, () -> portraits().cut(whole, whole.crop()));
        assertEquals("portrait.gone", problem.text().key());
        assertEquals(1, portraits().keep(Map.of(cut, siti)), "what was cut is at hand");
    }
}
