package id.sadardesa.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sadardesa.Wiring;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.TwoOffices;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets that go along between a kecamatan and its branch. */
class SyncPapersTest {
    @TempDir Path folder;
    private FormOffice office;
    private Wiring branch;

    @BeforeEach
    void open() {
        office = new FormOffice(folder);
        branch = TwoOffices.branch(folder);
        TwoOffices.meet(folder, office.rooms(), branch);
    }

    @AfterEach
    void close() {
        office.close();
        branch.close();
    }

    private Partner partner() {
        return office.rooms().sync.keys().partner("35.16.00");
    }

    private Sent send() {
        office.known("Bambang Sutrisno", PostKind.KAUR_KEU);
        office.enrol("2026-03");
        office.person("Siti Aminah", PostKind.SEKDES);
        return office.rooms()
                .sync
                .submissions()
                .send(partner(), SendForm.NEXT, folder.resolve("berkas.sadar"), Progress.SILENT)
                .sent();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theTransmittalSheetCarriesTheControlTotalsAndTheCode() throws IOException {
        Sent sent = send();
        String text = text(office.rooms().forms.sheets().transmittal(partner(), 1, Paper.F4));
        assertTrue(text.contains("Kecamatan Dlanggu, Kabupaten Mojokerto (35.16.09)"), text);
        assertTrue(text.contains("(35.16.00)"), text);
        assertTrue(text.contains("Nomor berkas : 1"), text);
        assertTrue(text.contains("Jenis berkas : Berkas penuh"), text);
        assertTrue(text.contains("Dibuat : 10-03-2026 10:00"), text);
        assertTrue(text.contains(String.join(" ", sent.code().split(""))), text);
        assertTrue(text.contains("Tanda terima : belum ada"), text);
        for (String counted :
                List.of(
                        "2\nOrang\n1\nKepesertaan\n0\nPenghapusan",
                        "Rp\u00a04.279.787,17\nUpah dilaporkan sebulan (Rp)",
                        "Rp\u00a023.110,85\nIuran sebulan (Rp)")) {
            assertTrue(text.contains(counted), counted + " in " + text);
        }
        assertTrue(text.contains("Penerima,"), text);
        assertTrue(text.contains("CAMAT DLANGGU,"), text);
    }

    /** Whoever finds the sheet learns no name and no number. */
    @Test
    void theTransmittalSheetNamesNobody() throws IOException {
        send();
        String text = text(office.rooms().forms.sheets().transmittal(partner(), 1, Paper.A4));
        assertFalse(text.contains("Bambang"), text);
        assertFalse(text.contains("24000000001"), text);
        assertFalse(text.contains("351609010"), text);
    }

    @Test
    void aReceiptThatWasRecordedStandsOnIt() throws IOException {
        Sent sent = send();
        var arrival = branch.sync.arrivals().take(folder.resolve("berkas.sadar"), Progress.SILENT);
        office.rooms()
                .sync
                .submissions()
                .acknowledge(partner(), sent.number(), arrival.receiptCode());
        Path file = folder.resolve("pengantar.pdf");
        office.rooms().forms.sheets().transmittal(partner(), 1, file, Paper.F4);
        assertTrue(text(Files.readAllBytes(file)).contains("Tanda terima : dicatat 10-03-2026"));
    }

    /** The printed receipt: which files came, and what each of the two offices counts. */
    @Test
    void theReceiptCarriesWhatBothOfficesCount() throws IOException {
        Sent sent = send();
        branch.sync.arrivals().take(folder.resolve("berkas.sadar"), Progress.SILENT);
        Partner home = branch.sync.keys().partner("35.16.09");
        Sent reply =
                branch.sync
                        .submissions()
                        .reply(home, folder.resolve("balasan.sadar"), Progress.SILENT)
                        .sent();
        String text = text(branch.forms.sheets().transmittal(home, reply.number(), Paper.F4));
        assertTrue(text.contains("BPJS KETENAGAKERJAAN\nCABANG MOJOKERTO"), text);
        assertTrue(text.contains("TANDA TERIMA BERKAS SINKRONISASI\nNomor 1"), text);
        assertTrue(text.contains("1 Penuh 10-03-2026 10-03-2026 2 0"), text);
        assertTrue(text.contains("Orang 2 2 0"), text);
        assertTrue(text.contains("Jumlah kedua kantor sama."), text);
        assertTrue(text.contains("KEPALA CABANG,"), text);
        assertTrue(text.contains(String.join(" ", reply.code().split(""))), text);
        assertFalse(text.contains("Bambang"), text);
        assertEquals(1, sent.number());
    }

    /** The file keeps what it told, whatever was taken back since. */
    @Test
    void theReceiptCountsWhatItsFileToldWhenADecisionWasTakenBack() throws IOException {
        send();
        branch.sync.arrivals().take(folder.resolve("berkas.sadar"), Progress.SILENT);
        branch.branch
                .requests()
                .decide(branch.branch.requests().waiting(), DecisionForm.accept(TestOffice.TODAY));
        long decided = branch.journal.lastSeq();
        Partner home = branch.sync.keys().partner("35.16.09");
        Path file = folder.resolve("balasan.sadar");
        Sent reply = branch.sync.submissions().reply(home, file, Progress.SILENT).sent();
        String before = text(branch.forms.sheets().transmittal(home, reply.number(), Paper.F4));
        assertTrue(before.contains("1\nUsulan diterima\n0\nUsulan ditolak"), before);
        branch.journal.undo(decided);
        String text = text(branch.forms.sheets().transmittal(home, reply.number(), Paper.F4));
        assertTrue(text.contains("1\nKeputusan dalam berkas"), text);
        assertFalse(text.contains("Usulan diterima"), text);
        assertTrue(text.contains(String.join(" ", reply.code().split(""))), text);
    }

    @Test
    void aFileThatWasNeverSentHasNoSheet() {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> office.rooms().forms.sheets().transmittal(partner(), 7, Paper.F4));
        assertEquals("sync.send.unknown", problem.text().key());
    }

    /** What a telephone reads from the sheet is the key file, and another office takes it. */
    @Test
    void theKeySheetHoldsTheKeyFileAndTheSixWords() throws IOException, ReaderException {
        byte[] pdf = office.rooms().forms.sheets().key(Paper.F4);
        String text = text(pdf);
        for (String word : office.rooms().sync.keys().own().words()) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        String scanned = scanned(pdf);
        assertEquals(office.rooms().sync.keys().ownText(), scanned);
        Path typed = folder.resolve("dari-lembar.txt");
        Files.writeString(typed, scanned);
        Partner taken = branch.sync.keys().take(typed);
        assertEquals("35.16.09", taken.office().code());
        assertTrue(taken.trusted(), "the same key is trusted already");
    }

    /** A telephone's picture of the sheet is as good as the file: skewed, grey and in JPEG. */
    @Test
    void theKeyIsTakenFromAPhotographOfTheSheet() throws IOException {
        Path photo = folder.resolve("lembar.jpg");
        Files.write(photo, photograph(branch.forms.sheets().key(Paper.A4)));
        Partner taken = office.rooms().sync.keys().take(photo);
        assertEquals("35.16.00", taken.office().code());
        assertTrue(taken.trusted(), "the same key is trusted already");
    }

    @Test
    void aPictureWithoutACodeIsSaidToHaveNone() throws IOException {
        Path photo = folder.resolve("pemandangan.png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        Files.write(photo, out.toByteArray());
        Problem problem = assertThrows(Problem.class, () -> office.rooms().sync.keys().take(photo));
        assertEquals("sync.key.noCode", problem.text().key());
    }

    private static byte[] photograph(byte[] pdf) throws IOException {
        PageImage page = PageImage.of(pdf, 0, 220);
        BufferedImage flat =
                new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        flat.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        BufferedImage held =
                new BufferedImage(
                        page.width() + 300, page.height() + 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D table = held.createGraphics();
        table.setColor(new Color(96, 82, 70));
        table.fillRect(0, 0, held.getWidth(), held.getHeight());
        table.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        table.rotate(Math.toRadians(3), held.getWidth() / 2.0, held.getHeight() / 2.0);
        table.drawImage(flat, 150, 150, null);
        table.setColor(new Color(40, 40, 40, 60)); // the shadow of a hand
        table.fillRect(0, 0, held.getWidth() / 2, held.getHeight());
        table.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(held, "jpg", out);
        return out.toByteArray();
    }

    /** Every key is another picture, and a reader takes more than one look at it. */
    private static String scanned(byte[] pdf) throws IOException, ReaderException {
        ReaderException last = null;
        for (float dpi : new float[] {200, 300, 150, 240, 400}) {
            try {
                return scanned(pdf, dpi);
            } catch (ReaderException e) {
                last = e;
            }
        }
        throw Objects.requireNonNull(last);
    }

    private static String scanned(byte[] pdf, float dpi) throws IOException, ReaderException {
        PageImage page = PageImage.of(pdf, 0, dpi);
        RGBLuminanceSource light = new RGBLuminanceSource(page.width(), page.height(), page.argb());
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(light));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
