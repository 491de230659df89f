package id.sadardesa.core.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.Tables;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.card.CardNumber;
import id.sadardesa.core.card.Handover;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.coverage.CoverageOffice;
import id.sadardesa.core.coverage.Guard;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One office, looked at through all that is brought to its villages. */
class VisitsTest {
    @TempDir static Path folder;

    private static CoverageOffice story;
    private static Visit kalen;
    private static Visit punggul;

    @BeforeAll
    static void open() throws IOException {
        story = VisitCase.in(folder);
        kalen = visits().of(story.kalen());
        punggul = visits().of(story.punggul());
    }

    @AfterAll
    static void close() {
        story.close();
    }

    private static Visits visits() {
        return story.rooms().visits;
    }

    private static Resident resident(Visit visit, String name) {
        return visit.people().stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theVillagesAddUpToTheOffice() {
        List<Visit> all = visits().all();
        var today = story.rooms().coverages.today();
        assertEquals(today.people().size(), all.stream().mapToInt(v -> v.people().size()).sum());
        assertEquals(today.exposed().size(), all.stream().mapToInt(v -> v.exposed().size()).sum());
        assertEquals(
                today.count(Guard.BPJS), all.stream().mapToInt(v -> v.count(Guard.BPJS)).sum());
        Rupiah owed =
                story.rooms().ledger.arrears().overdue(VisitCase.DAY).stream()
                        .map(Overdue::open)
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        assertFalse(owed.isZero());
        assertEquals(owed, all.stream().map(Visit::open).reduce(Rupiah.ZERO, Rupiah::plus));
        for (Visit one : all) {
            assertEquals(
                    one.people().size(),
                    List.of(Standing.values()).stream().mapToInt(s -> s.count(one)).sum());
        }
    }

    @Test
    void whatIsLackingIsWhatTheRecordsLack() {
        assertTrue(resident(punggul, "Nomor").lacks(Gap.NIK));
        assertTrue(resident(punggul, "Lahir").lacks(Gap.BIRTH_DATE));
        assertEquals(List.of(), resident(punggul, "Pns").gaps(), "Taspen has what it needs");
        assertFalse(resident(kalen, "Aktif").lacks(Gap.PHOTO));
        assertTrue(resident(kalen, "Daftar").lacks(Gap.PHOTO));
        assertFalse(resident(punggul, "Belum").lacks(Gap.PHOTO), "it is wanted for the card");
        assertTrue(resident(kalen, "Aktif").lacks(Gap.PHONE));
        assertTrue(resident(kalen, "Aktif").lacks(Gap.MOTHER));
        assertFalse(resident(kalen, "Aktif").lacks(Gap.DECREE), "there is one");
        Resident head = resident(kalen, "Siti Maimunah");
        assertTrue(head.lacks(Gap.RENEWAL));
        assertFalse(head.lacks(Gap.PHONE));
        assertEquals(head.person(), Objects.requireNonNull(kalen.head()).person());
    }

    @Test
    void aCardLeavesTheListWhenItIsTaken() {
        List<Resident> waiting = kalen.cards();
        assertEquals(5, waiting.size());
        IssuedCard card = Objects.requireNonNull(waiting.get(0).waiting());
        var issued = story.rooms().press.issued();
        issued.handOver(Map.of(card, new Handover(VisitCase.DAY, "Uji", null)));
        assertEquals(4, visits().of(story.kalen()).cards().size());
        issued.takeBack(issued.named(card.number().printed()));
        assertEquals(5, visits().of(story.kalen()).cards().size());
    }

    @Test
    void theMessageAsksForEverythingByNameAndPost() {
        String text = visits().message(kalen);
        assertTrue(text.startsWith("Yth. Bapak/Ibu Kepala Desa Kalen\n"), text);
        assertTrue(text.contains("\n1. Foto 6 orang: "), text);
        assertTrue(text.contains("Daftar (Ketua RT)"), text);
        assertTrue(
                text.contains(
                        "SK baru atau perpanjangan 2 orang: Hj. Siti Maimunah (Kepala Desa),"
                                + " berakhir 31-08-2026"),
                text);
        assertTrue(
                text.contains(
                        "Iuran Februari–April 2026 belum dibayar, jumlahnya "
                                + Texts.indonesian().rupiah(kalen.open())
                                + "."),
                text);
        assertTrue(text.contains("5 kartu peserta belum diambil: "), text);
        assertTrue(text.contains("belum terlindungi: "), text);
        assertTrue(text.contains("mohon disampaikan langsung kepada petugas"), text);
        assertTrue(text.endsWith("Kecamatan Dlanggu, Kabupaten Mojokerto\n"), text);
        assertEquals(
                List.of("photo", "mother", "phone", "renewal", "arrears", "cards"),
                visits().asks(kalen).stream().map(Ask::code).toList());
    }

    @Test
    void theSheetHasThePeopleTheArrearsAndTheCards() throws IOException {
        List<String> pages = VisitCase.pages(visits().pages(List.of(kalen), Paper.F4));
        String text = String.join(" ", pages);
        String sum = Texts.indonesian().decimal(kalen.open().value(), 2);
        for (String words :
                List.of(
                        "LEMBAR KUNJUNGAN DESA",
                        "Desa Kalen",
                        "keadaan 1 Juli 2026",
                        "Hj. Siti Maimunah",
                        "35.16.09.2002",
                        "SK baru, 31-08-2026",
                        "Jabatan yang kosong menurut kuota: RT",
                        "Februari–April 2026 3 " + sum,
                        "Jumlah 3 " + sum,
                        "diambil, paraf:",
                        "Orang baru, koreksi, dan catatan kunjungan",
                        "LKD-35.16.09.2002-20260701")) {
            assertTrue(text.contains(words), words + " is missing in " + text);
        }
        for (Resident one : kalen.cards()) {
            assertTrue(text.contains(Objects.requireNonNull(one.waiting()).number().printed()));
        }
    }

    @Test
    void allVillagesAreOneFileAndEachBeginsAPageOfItsOwn() throws IOException {
        for (Paper sheet : List.of(Paper.F4, Paper.A4)) {
            List<String> pages = VisitCase.pages(visits().pages(visits().all(), sheet));
            assertTrue(pages.get(0).contains("Desa Punggul"), pages.get(0));
            assertTrue(pages.get(0).contains("Halaman 1 dari "), pages.get(0));
            long firsts = pages.stream().filter(one -> one.contains("Halaman 1 dari ")).count();
            assertEquals(2, firsts, "each village counts its own pages");
            for (String page : pages) {
                assertTrue(page.contains("LKD-35.16.09.200"), page);
            }
        }
    }

    @Test
    void theLetterGoesToTheHeadAndHasEveryName() throws IOException {
        String text =
                String.join(
                        " ",
                        VisitCase.pages(visits().letters(List.of(kalen), Paper.A4, "400/7/2026")));
        assertTrue(text.contains("400/7/2026"), text);
        assertTrue(text.contains("Yth. Kepala Desa Kalen"), text);
        assertTrue(text.contains("Foto 6 orang"), text);
        assertTrue(text.contains("rupiah"), "the sum is said in words too");
        for (Resident one : kalen.lacking(Gap.PHOTO)) {
            assertTrue(text.contains(one.name()), one.name());
        }
    }

    @Test
    void theBoardShowsWhoIsProtectedAndNeverWhyNot() throws IOException {
        String text = String.join(" ", VisitCase.pages(visits().roster(visits().all(), Paper.F4)));
        assertTrue(text.contains("Untuk papan pengumuman"), text);
        assertTrue(text.contains("Hj. Siti Maimunah"), text);
        assertTrue(text.contains("Dijamin PT Taspen"), text);
        assertTrue(text.contains("Dalam proses"), text);
        for (String word : List.of("3516", "Ditolak", "enunggak", "NIK belum", "Rp")) {
            assertFalse(text.contains(word), word);
        }
    }

    @Test
    void theWorkbookOfTheBoardAddsUp() {
        Path file = folder.resolve("papan.xlsx");
        List<Visit> all = visits().all();
        visits().writeRoster(all, file, Paper.F4, Progress.SILENT);
        var sheets = Tables.read(file, Limits.ROSTER, Progress.SILENT).sheets();
        assertEquals(List.of("Rekap", "Daftar"), sheets.stream().map(s -> s.name()).toList());
        var rows = sheets.get(0).rows();
        var total = rows.get(rows.size() - 1);
        int people = all.stream().mapToInt(one -> one.people().size()).sum();
        assertEquals("Jumlah", total.cell(0).text());
        assertEquals(people, Objects.requireNonNull(total.cell(6).number()).intValue());
        int stand = 0;
        for (int column = 2; column < 6; column++) {
            stand += Objects.requireNonNull(total.cell(column).number()).intValue();
        }
        assertEquals(people, stand);
        assertEquals(
                people,
                sheets.get(1).rows().stream()
                        .filter(row -> row.number() > BoardWorkbook.HEADER + 1)
                        .count());
    }

    @Test
    void filesAreOfTheKindTheirNamesSay() throws IOException {
        Path text = folder.resolve("pesan.txt");
        visits().writeMessages(List.of(kalen, punggul), text);
        String words = Files.readString(text, StandardCharsets.UTF_8);
        assertTrue(words.contains("Desa Kalen") && words.contains("Desa Punggul"));
        Path wrong = folder.resolve("pesan.doc");
        assertThrows(Problem.class, () -> visits().writeMessages(List.of(kalen), wrong));
        assertThrows(
                Problem.class,
                () -> visits().writePages(List.of(kalen), wrong, Paper.F4, Progress.SILENT));
        assertThrows(
                Problem.class, () -> visits().writeLetters(List.of(kalen), wrong, Paper.F4, null));
        assertThrows(
                Problem.class,
                () -> visits().writeRoster(List.of(kalen), wrong, Paper.F4, Progress.SILENT));
        Path sheet = folder.resolve("kosong.pdf");
        Problem none =
                assertThrows(
                        Problem.class,
                        () -> visits().writePages(List.of(), sheet, Paper.F4, Progress.SILENT));
        assertEquals("visit.nowhere", none.text().key());
        assertFalse(Files.exists(wrong) || Files.exists(sheet));
    }

    @Test
    void thePapersLookAsApproved() throws IOException {
        byte[] pages = visits().pages(List.of(numbered(kalen)), Paper.F4);
        Golden.check("lembar-kunjungan", PageImage.of(pages, 0, 60));
        byte[] board = visits().roster(List.of(punggul), Paper.A4);
        Golden.check("papan-pengumuman", PageImage.of(board, 0, 60));
        Golden.check("lembar-kunjungan", words(pages));
        Golden.check("papan-pengumuman", words(board));
        Path letters = folder.resolve("surat-desa.pdf");
        visits().writeLetters(List.of(kalen), letters, Paper.F4, "560/14/2026");
        byte[] letter = Files.readAllBytes(letters);
        Golden.check("surat-desa", PageImage.of(letter, 0, 60));
        Golden.check("surat-desa", words(letter));
        Golden.check("pesan-desa", visits().message(kalen));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\r", "");
        }
    }

    /** The numbers of cards are drawn by lot; here they all have one. */
    private static Visit numbered(Visit visit) {
        return new Visit(
                visit.day(),
                visit.village(),
                visit.head(),
                visit.seats(),
                visit.people().stream().map(VisitsTest::numbered).toList(),
                visit.overdue());
    }

    private static Resident numbered(Resident one) {
        IssuedCard card = one.waiting();
        if (card == null) {
            return one;
        }
        IssuedCard same =
                new IssuedCard(
                        card.id(),
                        card.personId(),
                        card.batchId(),
                        CardNumber.parse("W6JV-MBH6").orElseThrow(),
                        card.copy(),
                        card.sheet(),
                        card.place(),
                        card.state(),
                        card.name(),
                        card.tail(),
                        card.printedOn(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new Resident(one.coverage(), one.gaps(), one.ends(), same);
    }

    @Test
    void monthsAreSaidAsPeopleDo() {
        Texts texts = Texts.indonesian();
        assertEquals("", MonthRuns.said(List.of(), texts));
        assertEquals("Januari 2026", said("2026-01"));
        assertEquals("Januari–Februari 2026", said("2026-01", "2026-02"));
        assertEquals(
                "Oktober 2025, Desember 2025–Februari 2026, April 2026",
                said("2025-10", "2025-12", "2026-01", "2026-02", "2026-04"));
    }

    private static String said(String... months) {
        return MonthRuns.said(
                List.of(months).stream().map(Period::parse).toList(), Texts.indonesian());
    }

    @Test
    void everythingThatCanBeSaidHasItsWords() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (Gap gap : Gap.values()) {
                assertFalse(texts.get(gap.textKey()).isBlank());
                assertFalse(texts.get(gap.askKey(), 1).isBlank());
            }
            for (Standing standing : Standing.values()) {
                assertFalse(texts.get(standing.textKey()).isBlank());
            }
            for (Village.Kind kind : Village.Kind.values()) {
                assertFalse(texts.get("visit.head." + kind.name()).isBlank());
            }
        }
    }
}
