package id.sadardesa.desk.portrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.portrait.Aside;
import id.sadardesa.core.portrait.Shot;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortraitsViewModelTest {
    @TempDir Path folder;
    private Path stick;
    private TestOffice office;
    private Notices notices;
    private PortraitsViewModel model;

    @BeforeEach
    void open() throws IOException {
        office = TestOffice.in(folder);
        stick = Files.createDirectory(folder.resolve("stik"));
        Village village = office.village("35.16.09.2001", "Punggul");
        LocalDate born = LocalDate.of(1980, 5, 17);
        office.person("Siti Aminah", born, Sex.P, 1, village, PostKind.KADES);
        office.person("Budi Santoso", born, Sex.L, 2, village, PostKind.KADUS);
        office.person("Budi Santoso", born.plusYears(1), Sex.L, 3, village, PostKind.RT);
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnrolmentForm.of(
                                Set.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
        for (String name : List.of("Siti Aminah.jpg", "Budi Santoso.jpg", "Orang lain.jpg")) {
            ImageIO.write(
                    new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB),
                    "jpg",
                    stick.resolve(name).toFile());
        }
        notices = TestDesk.notices();
        model = new PortraitsViewModel(office.rooms().press.portraits(), TestDesk.jobs(), notices);
        model.refresh();
        model.look(stick);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Shot shot(String name) {
        return model.shots.things().stream()
                .filter(one -> one.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return Objects.requireNonNull(notices.current().get()).text().key();
    }

    @Test
    void onlyWhatIsSureIsTickedAndNamesakesAreChosen() {
        assertEquals(List.of(shot("Siti Aminah.jpg")), model.shots.chosen());
        Shot twins = shot("Budi Santoso.jpg");
        assertNull(model.whose(twins));
        model.belongs(twins, twins.people().get(1));
        assertEquals(2, model.shots.chosen().size());
        model.keep();
        assertEquals(
                Text.of("portrait.keptSome", 2, List.of(Aside.Cause.NOBODY.times(1))),
                Objects.requireNonNull(notices.current().get()).text());
        assertEquals(1, Objects.requireNonNull(model.missing().get()).size());
        assertEquals(List.of(), model.shots.things());
    }

    @Test
    void whyTheOthersWereNotKeptIsSaid() {
        model.shots.rows().get().stream()
                .filter(row -> row.thing().equals(shot("Siti Aminah.jpg")))
                .forEach(row -> row.on().set(false));
        model.belongs(shot("Orang lain.jpg"), shot("Siti Aminah.jpg").people().get(0));
        model.keep();
        assertEquals(
                Text.of(
                        "portrait.keptSome",
                        1,
                        List.of(Aside.Cause.SEVERAL.times(1), Aside.Cause.TWICE.times(1))),
                Objects.requireNonNull(notices.current().get()).text());
    }

    @Test
    void theTurnOfTheFrameIsKeptToo() throws IOException {
        Shot siti = shot("Siti Aminah.jpg");
        model.frame(siti, siti.crop().turned(300 / 400.0));
        model.keep();
        Person kept = office.rooms().people.find(siti.people().get(0).id()).orElseThrow();
        BufferedImage photo =
                ImageIO.read(
                        new ByteArrayInputStream(office.rooms().people.photo(kept).orElseThrow()));
        assertEquals(300, photo.getHeight(), "what was 300 wide");
        assertEquals(225, photo.getWidth());
    }

    @Test
    void twoPicturesOfOnePersonAreNotKept() {
        Shot siti = shot("Siti Aminah.jpg");
        model.belongs(shot("Orang lain.jpg"), siti.people().get(0));
        model.keep();
        assertEquals("portrait.twice", said());
        assertEquals(3, Objects.requireNonNull(model.missing().get()).size());
        model.leave();
        model.keep();
        assertEquals("portrait.nothing", said());
        assertNotNull(model.missing().get());
    }

    @Test
    void theLastFrameIsWhatIsKept() throws IOException {
        Shot siti = shot("Siti Aminah.jpg");
        model.open(siti, opened -> assertTrue(opened.whole().length > 0));
        Crop part = siti.crop().scaled(0.5).moved(1, 1);
        model.frame(siti, siti.crop().scaled(0.2));
        model.frame(siti, part);
        assertEquals(part, model.framed(siti));
        model.keep();
        Person kept = office.rooms().people.find(siti.people().get(0).id()).orElseThrow();
        BufferedImage photo =
                ImageIO.read(
                        new ByteArrayInputStream(office.rooms().people.photo(kept).orElseThrow()));
        assertEquals(200, photo.getHeight(), "half of 400");
    }
}
