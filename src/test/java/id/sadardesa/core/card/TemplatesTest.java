package id.sadardesa.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.testkit.TestOffice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @TempDir Path folder;
    @TempDir Path elsewhere;

    private TestOffice office;
    private Templates templates;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        templates = office.rooms().press.templates();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fourDesignsComeWithTheProgramAndStayAsTheyAre() {
        List<Template> all = templates.all();
        assertEquals(
                List.of("kawung", "polos", "pandan", "terang"),
                all.stream().map(Template::code).toList());
        assertTrue(all.stream().allMatch(templates::builtIn));
        assertThrows(Problem.class, () -> templates.remove(all.get(0)));

        Template changed = all.get(0).remove(Template.Side.FRONT, 0);
        Template kept = templates.save(changed, "Kartu kami");

        assertFalse(templates.builtIn(kept));
        assertEquals(all.get(0), templates.of("kawung"));
        assertEquals(changed.front(), templates.of(kept.code()).front());
    }

    @Test
    void anotherMorningFindsItAsItWasKept() {
        Template kept = templates.save(templates.of("pandan"), "Kartu pandan kami");

        assertEquals(
                List.of(kept),
                office.restart().press.templates().all().stream()
                        .filter(one -> one.code().equals(kept.code()))
                        .toList());
    }

    @Test
    void aNameIsAskedForAndNotGivenTwice() {
        Template polos = templates.of("polos");
        templates.save(polos, "Kartu desa");

        assertThrows(Problem.class, () -> templates.save(polos, "  "));
        assertThrows(Problem.class, () -> templates.save(polos, "KARTU DESA"));
        assertThrows(
                Problem.class,
                () -> templates.save(polos.with(Template.Side.FRONT, List.of()), "Kosong"));
        assertEquals(5, templates.all().size());
    }

    @Test
    void aTemplateThatIsGoneFallsBackToTheFirst() {
        Template kept = templates.save(templates.of("terang"), "Sebentar");
        templates.remove(kept);

        assertEquals("kawung", templates.of(kept.code()).code());
        assertEquals(4, templates.all().size());
    }

    @Test
    void travelsToAnotherOfficeWithItsPictures() throws IOException {
        UUID picture = templates.picture(CardSamples.photo(400, 300, "png"));
        Template kept =
                templates.save(
                        templates
                                .of("polos")
                                .add(
                                        Template.Side.BACK,
                                        Element.of(
                                                        Element.Kind.IMAGE,
                                                        new Frame(1, 2, 30, 20),
                                                        Look.PLAIN)
                                                .showing(picture)),
                        "Kartu bergambar");
        Path file = folder.resolve("kartu.sadar-kartu");
        templates.export(kept, file);

        try (TestOffice other = TestOffice.in(elsewhere)) {
            Templates theirs = other.rooms().press.templates();
            Template taken = theirs.take(file);
            UUID there = taken.back().get(taken.back().size() - 1).picture();

            assertEquals("Kartu bergambar", taken.name());
            assertEquals(kept.front(), taken.front());
            assertNotNull(there);
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(theirs.bytes(there)));
            assertEquals(List.of(400, 300), List.of(shown.getWidth(), shown.getHeight()));
            assertEquals("Kartu bergambar (2)", theirs.take(file).name());
        }
    }

    /** Everything a template can say comes back as it was, through a file and another office. */
    @Test
    void aFileBringsBackWhatWasDrawn() throws IOException {
        Look look =
                new Look(
                        Look.Weight.SEMIBOLD,
                        7.25,
                        Look.Align.RIGHT,
                        Look.Stand.BOTTOM,
                        3,
                        new Ink("#0B5E57"),
                        Ink.PAPER,
                        0.75,
                        1.5);
        Frame frame = new Frame(-1.25, 0.1, 40.05, 12.34);
        Template drawn =
                new Template(
                        "",
                        "Kartu \"lengkap\" – ñ",
                        List.of(
                                Element.text(frame, look, "{nama} & 'kutip' \\ {kpj}"),
                                Element.of(Element.Kind.QR, frame, Look.PLAIN)),
                        List.of(Element.of(Element.Kind.BARCODE, frame, look)));
        Path file = folder.resolve("x.sadar-kartu");
        templates.export(drawn, file);
        Template taken = templates.take(file);

        assertEquals(drawn.name(), taken.name());
        assertEquals(drawn.front(), taken.front());
        assertEquals(drawn.back(), taken.back());
    }

    @Test
    void takingATemplateWithPicturesIsOneActionThatIsTakenBackWhole() throws IOException {
        UUID picture = templates.picture(CardSamples.photo(400, 300, "jpg"));
        Element background = Element.of(Element.Kind.IMAGE, new Frame(0, 0, 86, 54), Look.PLAIN);
        Template drawn = templates.of("polos").add(Template.Side.FRONT, background);
        Path file = folder.resolve("x.sadar-kartu");
        templates.export(drawn.change(Template.Side.FRONT, 15, one -> one.showing(picture)), file);
        var journal = office.rooms().journal;
        long before = journal.lastSeq();

        Template taken = templates.take(file);
        UUID kept = taken.front().get(15).picture();
        assertNotNull(kept);
        assertNotEquals(picture, kept, "it is kept under an id of the database");
        assertEquals(before + 1, journal.lastSeq());
        assertNotNull(office.restart().press.templates().bytes(kept));
    }

    private static String hostile(String frame, String letters, String more) {
        return "{\"format\":\"SADAR-KARTU 1\",\"name\":\"x\",\"front\":[{\"kind\":\"text\","
                + "\"frame\":"
                + frame
                + ",\"ink\":\"#000000\",\"letters\":"
                + letters
                + more
                + "}]}";
    }

    @Test
    void whatWouldHurtIsRefusedWhateverItIs() throws IOException {
        String frame = "[0,0,10,10]";
        String letters = "[\"bold\",8,\"left\",1,\"top\"]";
        String fine = hostile(frame, letters, "");
        assertEquals("x", templates.take(Files.writeString(folder.resolve("f"), fine)).name());
        for (String text :
                List.of(
                        hostile("[0,0,10]", letters, ""),
                        hostile("[0,0,-1,10]", letters, ""),
                        hostile("[0,0,\"NaN\",10]", letters, ""),
                        hostile("[0,0,1e999999999,10]", letters, ""),
                        hostile("{\"x\":1}", letters, ""),
                        hostile(frame, "[\"bold\",0,\"left\",1,\"top\"]", ""),
                        hostile(frame, "[\"bold\",8,\"left\",99,\"top\"]", ""),
                        hostile(frame, "[\"heavy\",8,\"left\",1,\"top\"]", ""),
                        hostile(frame, letters, ",\"fill\":\"red\""),
                        hostile(frame, letters, ",\"line\":1000"),
                        hostile(frame, letters, ",\"text\":\"" + "A".repeat(100_001) + "\""),
                        "[".repeat(50_000),
                        "{\"format\":\"SADAR-KARTU 1\",\"name\":\"x\",\"front\":["
                                + "{},".repeat(100)
                                + "{}]}",
                        fine.substring(0, fine.length() - 3))) {
            Path file = Files.writeString(folder.resolve("x"), text);
            Problem problem = assertThrows(Problem.class, () -> templates.take(file));
            assertTrue(problem.text().key().startsWith("card.template."), text);
        }
        Path bytes = Files.write(folder.resolve("y"), new byte[] {-1, -2, 0, 7, -128});
        assertThrows(Problem.class, () -> templates.take(bytes));
        assertThrows(Problem.class, () -> templates.take(folder.resolve("tidak-ada")));
        assertThrows(Problem.class, () -> templates.take(folder));
        assertEquals(5, templates.all().size());
    }

    @Test
    void aNameFromOutsideIsOneLineAndNotTooLong() throws IOException {
        String text = hostile("[0,0,9,9]", "[\"bold\",8,\"left\",1,\"top\"]", "");
        String named = text.replace("\"x\"", "\"Kartu\\nkami" + "!".repeat(100) + "\"");
        Template taken = templates.take(Files.writeString(folder.resolve("x"), named));

        assertTrue(taken.name().startsWith("Kartu kami!!!"), taken.name());
        assertEquals(80, taken.name().length());
        assertEquals(80, templates.take(folder.resolve("x")).name().length());
    }

    @Test
    void isFoundByCodeOrName() {
        Template kept = templates.save(templates.of("polos"), "Kartu kami");
        assertEquals(kept, templates.named(" kartu KAMI"));
        assertEquals("pandan", templates.named("pandan").code());
        assertEquals("kawung", templates.named("").code());
        assertThrows(Problem.class, () -> templates.named("hilang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"format\":\"SADAR-KARTU 9\",\"name\":\"x\"}",
                "{\"format\":\"SADAR-KARTU 1\",\"name\":\"x\",\"front\":[],\"back\":[]}",
                "{\"format\":\"SADAR-KARTU 1\",\"name\":\"x\",\"front\":[7],\"back\":[]}",
                "{\"format\":\"SADAR-KARTU 1\",\"name\":\"x\",\"front\":[{\"kind\":\"box\"}]}",
                "{\"format\":\"SADAR-KARTU 1\",\"name\":\"x\",\"front\":[{\"kind\":\"box\","
                        + "\"frame\":[0,0,1e9,1],\"ink\":\"#000000\","
                        + "\"letters\":[\"bold\",8,\"left\",1,\"top\"]}]}"
            })
    void whatIsNoTemplateIsRefusedAndNothingKept(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), text);

        assertThrows(Problem.class, () -> templates.take(file));
        assertEquals(4, templates.all().size());
    }

    @Test
    void aBrokenPictureLeavesItsPlaceEmpty() throws IOException {
        String text =
                "{\"format\":\"SADAR-KARTU 1\",\"name\":\"Rusak\",\"front\":[{\"kind\":\"image\","
                        + "\"frame\":[0,0,10,10],\"ink\":\"#000000\",\"picture\":\"bukan gambar\","
                        + "\"letters\":[\"bold\",8,\"left\",1,\"top\"]}]}";
        Template taken = templates.take(Files.writeString(folder.resolve("r.json"), text));

        assertNull(taken.front().get(0).picture());
        assertThrows(Problem.class, () -> templates.picture(new byte[] {71, 73, 70, 56, 57, 97}));
    }
}
