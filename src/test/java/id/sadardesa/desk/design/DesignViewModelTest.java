package id.sadardesa.desk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.card.DesignRemark;
import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.card.Templates;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignViewModelTest {
    @TempDir Path folder;
    private TestOffice office;
    private Templates templates;
    private DesignViewModel model;

    @BeforeEach
    void open() {
        office = withPeople(folder, "Joko", "Raden Mas Abdurrahman Wahid Kusumodiningrat", "Siti");
        look();
    }

    private void look() {
        var press = office.rooms().press;
        templates = press.templates();
        model = new DesignViewModel(templates, press.cards(), TestDesk.jobs(), TestDesk.notices());
        model.refresh();
    }

    /** An office where these people take part. */
    static TestOffice withPeople(Path folder, String... names) {
        TestOffice office = TestOffice.in(folder);
        Village kalen = office.village("35.16.09.2002", "Kalen");
        for (int i = 0; i < names.length; i++) {
            office.person(
                    names[i], TestOffice.TODAY.minusYears(40), Sex.L, i + 1, kalen, PostKind.RT);
        }
        var enrolments = office.rooms().enrolments;
        enrolments.enrol(
                enrolments.candidates(), Programme.parse("jkk,jkm"), Period.of(TestOffice.TODAY));
        return office;
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Frame frame() {
        return model.draft().get().element().orElseThrow().frame();
    }

    private int[] pixels() {
        return Objects.requireNonNull(model.drawn().get()).image().argb();
    }

    private List<DesignRemark.Kind> remarks() {
        return Objects.requireNonNull(model.drawn().get()).remarks().stream()
                .map(DesignRemark::kind)
                .toList();
    }

    @Test
    void beginsWithTheLongestNameOfTheRoster() {
        assertEquals(Subject.Kind.LONGEST_NAME, model.subject.get().kind());
        assertEquals(
                "Raden Mas Abdurrahman Wahid Kusumodiningrat",
                Objects.requireNonNull(model.subject.get().holder()).person().name());
        assertEquals(5, model.subjects().get().size());
        int[] longest = pixels();
        model.subject.set(model.subjects().get().get(2));
        assertFalse(Arrays.equals(longest, pixels()), "somebody else's name stands there");
        model.refresh();
        assertEquals(Subject.Kind.PERSON, model.subject.get().kind(), "the choice stays");
    }

    @Test
    void stepsAreTakenBackAndDoneAgainAndSmallOnesTogether() {
        model.choose(3);
        Template begin = model.draft().get().template();
        Frame from = frame();
        model.frame("move", from.at(10, 10));
        model.frame("move", from.at(10.1, 10));
        model.frame("move", from.at(10.2, 10));
        model.pause();
        model.frame("move", from.at(30, 10));
        assertTrue(model.unsaved());
        model.undo();
        assertEquals(from.at(10.2, 10), frame());
        model.undo();
        assertEquals(begin, model.draft().get().template());
        assertFalse(model.canUndo() || model.unsaved());
        model.redo();
        model.redo();
        assertEquals(from.at(30, 10), frame());
        assertFalse(model.canRedo());
        model.undo();
        model.remove();
        assertFalse(model.canRedo(), "another way was taken");
    }

    @Test
    void aDesignOfTheProgramIsSavedAsACopyInOneActionAndOpensAgain() {
        model.turn(Template.Side.BACK);
        model.add(Drawable.fresh(Element.Kind.TEXT, "Halo"), false);
        model.change("", one -> one.saying("Desa {desa}"));
        Template drawn = model.draft().get().template();
        long before = office.rooms().journal.lastSeq();
        assertTrue(model.copies());
        model.saveAs("Kartu kami", () -> {}, TestProblems::fail);

        assertEquals(before + 1, office.rooms().journal.lastSeq());
        assertFalse(model.unsaved() || model.copies());
        assertEquals("Kartu kami", model.opened().name());
        assertEquals(Template.Side.BACK, model.draft().get().side(), "one goes on drawing");
        assertNotEquals(drawn.back(), templates.of("kawung").back());

        model.change("", one -> one.saying("Selamat"));
        model.save();
        office.restart();
        look();
        Template again = templates.named("Kartu kami");
        model.open(again);
        assertEquals(drawn.front(), again.front());
        assertEquals("Selamat", again.back().get(again.back().size() - 1).text());
        model.delete();
        assertEquals(4, model.all().get().size());
        assertEquals("kawung", model.opened().code());
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingIsLost() {
        model.choose(0);
        model.remove();
        Problem[] said = new Problem[1];
        model.saveAs("Polos hitam putih", () -> {}, problem -> said[0] = problem);
        assertEquals("card.template.taken", said[0].text().key());
        assertTrue(model.unsaved());
    }

    @Test
    void whatIsDrawnIsLookedAtAtOnce() {
        assertEquals(List.of(), remarks());
        model.add(Drawable.fresh(Element.Kind.QR, ""), false);
        model.frame("", new Frame(80, 10, 12, 12));
        assertEquals(List.of(DesignRemark.Kind.OUTSIDE, DesignRemark.Kind.SMALL_CODE), remarks());
        model.turn(Template.Side.BACK);
        model.choose(Objects.requireNonNull(model.drawn().get()).remarks().get(0));
        assertEquals(Template.Side.FRONT, model.draft().get().side());
        assertEquals(12, frame().width());
    }

    @Test
    void aPictureIsDecodedBeforeItCoversTheCard() throws IOException {
        Path file = folder.resolve("latar.jpg");
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "jpg", file.toFile());
        int[] before = pixels();
        model.picture(file, true);
        assertEquals(0, model.draft().get().chosen(), "it lies under everything");
        assertFalse(Arrays.equals(before, pixels()), "it is seen before it is saved");
        assertEquals(List.of(), remarks());
        model.saveAs("Bergambar", () -> {}, TestProblems::fail);
        Template kept = office.restart().press.templates().named("Bergambar");
        assertNotNull(kept.front().get(0).picture());
        look();
        model.open(kept);
        assertEquals(List.of(), remarks());
    }

    @Test
    void aPictureThatCannotBePrintedIsExplainedAndChangesNothing() throws IOException {
        Template before = model.draft().get().template();
        byte[] heic = "....ftypheic............".getBytes(StandardCharsets.US_ASCII);
        Map<String, byte[]> files =
                Map.of(
                        "picture.heic",
                        heic,
                        "picture.cmyk",
                        printersInks(),
                        "picture.foreign",
                        new byte[0],
                        "picture.broken",
                        new byte[] {-1, -40, 0, 0});
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            Path file = Files.write(folder.resolve("x.jpg"), one.getValue());
            for (boolean fresh : new boolean[] {true, false}) {
                Problem problem = assertThrows(Problem.class, () -> model.picture(file, fresh));
                assertEquals(one.getKey(), problem.text().key());
            }
        }
        assertThrows(Problem.class, () -> model.picture(folder.resolve("tidak-ada"), true));
        assertEquals(before, model.draft().get().template());
    }

    /** A JPEG in cyan, magenta, yellow and black, as printing houses send it. */
    private static byte[] printersInks() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(inks, null, null));
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Test
    void aDesignIsCarriedInAFile() {
        model.choose(2);
        model.remove();
        Path file = folder.resolve("kartu.sadar-kartu");
        model.export(file);
        Template drawn = model.draft().get().template();
        model.open(templates.of("polos"));
        model.take(file);
        assertEquals(drawn.front(), model.opened().front());
        assertEquals(drawn.name() + " (2)", model.opened().name());
        assertFalse(model.unsaved());
    }

    @Test
    void anUnsavedDrawingStaysWhenThePageIsEnteredAgain() {
        model.choose(2);
        model.remove();
        Template drawn = model.draft().get().template();
        model.refresh();
        assertEquals(drawn, model.draft().get().template());
        model.raise(1);
        model.choose(0);
        model.raise(-1);
        assertEquals(drawn, model.draft().get().template(), "nothing lies under the lowest");
        model.raise(1);
        assertEquals(drawn.front().get(0), model.draft().get().template().front().get(1));
        assertEquals(1, model.draft().get().chosen());
    }

    /** Trouble that must not come. */
    private static final class TestProblems {
        static void fail(Problem problem) {
            throw problem;
        }
    }
}
