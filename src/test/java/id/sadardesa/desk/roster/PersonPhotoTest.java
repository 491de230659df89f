package id.sadardesa.desk.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonPhotoTest {
    @TempDir Path folder;
    private TestOffice office;
    private PersonViewModel page;
    private Path file;
    private UUID siti;
    private UUID budi;

    @BeforeEach
    void open() throws IOException {
        office = TestOffice.in(folder);
        Village kalen = office.village("35.16.09.2002", "Kalen");
        LocalDate born = LocalDate.of(1980, 5, 17);
        siti = office.person("Siti", born, Sex.P, 1, kalen, PostKind.KADES);
        budi = office.person("Budi", born, Sex.L, 2, kalen, PostKind.KADUS);
        file = folder.resolve("foto.jpg");
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "jpg", file.toFile());
        page =
                new PersonViewModel(
                        TestDesk.jobs(),
                        TestDesk.notices(),
                        office.rooms().people,
                        office.rooms().villages,
                        office.rooms().journal,
                        office.rooms().enrolments.deaths(),
                        TestOffice.CLOCK);
        page.open(siti);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private byte[] photo(UUID person) {
        Person one = office.rooms().people.find(person).orElseThrow();
        return office.rooms().people.photo(one).orElse(new byte[0]);
    }

    @Test
    void thePartThatWasChosenIsKept() throws IOException {
        page.portrait.open(
                file, (whose, opened) -> page.portrait.keep(whose, file, Crop.portrait(4.0 / 3)));
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo(siti)));
        assertEquals(300, kept.getWidth());
        assertEquals(400, kept.getHeight());
        page.portrait.remove();
        assertEquals(0, photo(siti).length);
    }

    /** What is kept is whose it was when the file was chosen. */
    @Test
    void nobodyGetsTheFaceOfAnother() {
        page.portrait.open(
                file,
                (whose, opened) -> {
                    page.open(budi);
                    page.portrait.keep(whose, file, Crop.WHOLE);
                });
        assertTrue(photo(siti).length > 0);
        assertEquals(0, photo(budi).length);
        assertEquals(
                budi,
                Objects.requireNonNull(page.person().get()).id(),
                "the page stays where it is");
    }
}
