package id.sadardesa.core.ceremony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.card.Batch;
import id.sadardesa.core.card.BatchForm;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeremoniesTest {
    private static final int PER_VILLAGE = 27;

    @TempDir Path folder;

    private TestOffice office;
    private Batch batch;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        int serial = 0;
        for (String name : List.of("Dlanggu", "Kalen")) {
            Village village =
                    office.village(name.equals("Kalen") ? "35.16.09.2002" : "35.16.09.2001", name);
            for (int i = 0; i < PER_VILLAGE; i++) {
                office.person(
                        "Orang " + (char) ('A' + i % 26) + " " + name + (i < 26 ? "" : " Dua"),
                        LocalDate.of(1980, 5, 17),
                        Sex.L,
                        ++serial,
                        village,
                        i == 0 ? PostKind.KADES : PostKind.RT);
            }
        }
        var rooms = office.rooms();
        rooms.enrolments.enrol(
                rooms.enrolments.candidates(),
                EnrolmentForm.of(
                        Set.of(Programme.JKK, Programme.JKM), Period.of(TestOffice.TODAY)));
        batch =
                rooms.press
                        .batches()
                        .prepare(
                                rooms.cards.holders(CardChoice.everybody()),
                                BatchForm.of("Maret", CardSheet.A4))
                        .batch();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Ceremonies ceremonies() {
        return office.rooms().ceremony.ceremonies();
    }

    private Ceremony planned() {
        return ceremonies().plan(form("Penyerahan Kartu SADAR"));
    }

    private static CeremonyForm form(String title) {
        return new CeremonyForm(
                title,
                TestOffice.TODAY,
                LocalTime.of(9, 0),
                "Pendopo Kecamatan",
                "Bambang Uji",
                "Kepala Cabang Mojokerto",
                List.of(
                        new Official("AKP Uji", "Kapolsek"),
                        new Official("Kapten Uji", "Danramil")),
                CeremonyForm.usualAgenda(LocalTime.of(9, 0)));
    }

    private static String said(Problem problem) {
        return Texts.indonesian().get(problem.text());
    }

    private void confirmAll() {
        var batches = office.rooms().press.batches();
        batches.confirm(batch, batches.openSheets(batch));
    }

    /** 120 cards, one morning: every card of the ledger is accounted for at the end. */
    @Test
    void theDayGoesOnWhereItStoodWhenThePowerComesBack() {
        var batches = office.rooms().press.batches();
        batches.confirm(batch, new TreeSet<>(List.of(1, 2, 3, 4)));
        assertEquals(10, batches.jam(batch, new TreeSet<>(List.of(5)), "Kertas macet"));
        confirmAll();
        Ceremony ceremony = planned();
        assertEquals(54, ceremonies().inviteReady(ceremony).called());
        assertEquals(0, ceremonies().inviteReady(ceremony).called(), "once is enough");

        List<Guest> guests = ceremonies().guests(ceremony).guests();
        for (Guest one : guests.subList(0, 20)) {
            ceremonies().hand(ceremony, one, Early.REFUSE);
        }
        ceremonies().handTo(ceremony, guests.get(20), "Istri Uji", "Sakit", Early.REFUSE);
        office.restart();

        GuestList again = ceremonies().guests(ceremonies().named("penyerahan kartu sadar"));
        assertEquals(21, again.handed());
        assertEquals(1, again.proxies());
        assertEquals(54, again.cards());
        for (Guest one : again.guests().subList(21, 50)) {
            ceremonies().hand(ceremony, one, Early.REFUSE);
        }
        Guest spoiled = again.guests().get(50);
        office.rooms()
                .press
                .issued()
                .voidAll(List.of(Objects.requireNonNull(spoiled.card())), "Basah");
        ceremonies()
                .handTo(
                        ceremony,
                        again.guests().get(51),
                        "Ketua RT",
                        "Kerja di luar kota",
                        Early.REFUSE);
        ceremonies().takeBack(ceremonies().guests(again.ceremony()).guests().get(0));

        GuestList end = ceremonies().guests(again.ceremony());
        assertEquals(50, end.handed());
        assertEquals(2, end.proxies());
        assertEquals(3, end.absent().size(), "two never came, one was taken back");
        assertEquals(List.of(spoiled.person()), end.without().stream().map(Guest::person).toList());
        Map<CardState, Long> ledger =
                office.rooms().press.issued().all().stream()
                        .collect(Collectors.groupingBy(IssuedCard::state, Collectors.counting()));
        assertEquals(
                Map.of(CardState.HANDED, 50L, CardState.PRINTED, 3L, CardState.VOID, 11L), ledger);
    }

    @Test
    void nobodyGetsACardTwiceAndNobodyGetsNone() {
        Ceremony ceremony = planned();
        Invited none = ceremonies().inviteReady(ceremony);
        assertEquals(0, none.called(), "nobody confirmed the sheets");
        assertEquals(54, none.rest().unprinted().size());
        Guest first = none.rest().unprinted().get(0);
        assertEquals(Guest.Standing.NO_CARD, first.standing());
        Problem early =
                assertThrows(Problem.class, () -> ceremonies().invite(ceremony, first.person()));
        assertTrue(said(early).contains(first.person().name()), said(early));
        assertThrows(Problem.class, () -> ceremonies().hand(ceremony, first, Early.REFUSE));
        confirmAll();
        ceremonies().inviteReady(ceremony);
        Guest ready = ceremonies().guests(ceremony).guests().get(0);
        ceremonies().hand(ceremony, ready, Early.REFUSE);
        Problem twice =
                assertThrows(Problem.class, () -> ceremonies().hand(ceremony, ready, Early.REFUSE));
        assertTrue(said(twice).contains(ready.person().name()), said(twice));
        assertTrue(said(twice).contains("sudah diserahkan kepadanya pada 10-03-2026"), said(twice));
        var journal = office.rooms().journal;
        assertEquals(
                "Serahkan kartu " + ready.person().name(),
                Texts.indonesian().get(journal.latest(1).get(0).action()));
        Problem nameless =
                assertThrows(
                        Problem.class,
                        () -> ceremonies().handTo(ceremony, ready, " ", "Sakit", Early.REFUSE));
        assertTrue(said(nameless).startsWith("Tuliskan nama"), said(nameless));
        assertThrows(
                Problem.class,
                () -> ceremonies().handTo(ceremony, ready, "Istri", "", Early.REFUSE));
    }

    @Test
    void aPlanIsFoundChangedAndTakenAway() {
        confirmAll();
        Ceremony ceremony = planned();
        Problem taken = assertThrows(Problem.class, this::planned);
        assertTrue(said(taken).contains("10-03-2026"), said(taken));
        CeremonyForm other = form("Penyerahan II");
        Ceremony changed = ceremonies().change(ceremony, other);
        assertEquals(List.of(changed), ceremonies().all());
        ceremonies().change(changed, other);
        ceremonies().inviteReady(changed);
        Guest guest = ceremonies().guests(changed).guests().get(3);
        ceremonies().symbolic(changed, guest, true);
        assertEquals(1, ceremonies().guests(changed).symbolic().size());
        ceremonies().dismiss(changed, List.of(guest));
        assertEquals(53, ceremonies().guests(changed).guests().size());
        assertFalse(ceremonies().guests(changed).guests().contains(guest));
        assertThrows(Problem.class, () -> ceremonies().guest(changed, guest.person()));
        ceremonies().remove(changed);
        assertEquals(List.of(), ceremonies().all());
        assertEquals(54, office.rooms().press.issued().all().size(), "the cards stay");
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(53, ceremonies().guests(changed).guests().size());
    }

    @Test
    void aPlanWithoutTitleOrPlaceIsRefused() {
        Problem title = assertThrows(Problem.class, () -> ceremonies().plan(form(" ")));
        assertTrue(said(title).startsWith("Judul"), said(title));
        assertEquals(
                List.of("title"),
                form("x".repeat(121)).problems().stream().map(p -> p.field()).toList());
        Problem none = assertThrows(Problem.class, () -> ceremonies().named("tidak ada"));
        assertTrue(said(none).contains("tidak ada"), said(none));
    }

    @Test
    void officialsAreALineEach() {
        List<Official> read =
                Official.read("AKP Budi; Kapolsek\n\n  Tanpa Jabatan \n;hanya jabatan");
        assertEquals(
                List.of(new Official("AKP Budi", "Kapolsek"), new Official("Tanpa Jabatan", "")),
                read);
        assertEquals("AKP Budi; Kapolsek\nTanpa Jabatan", Official.write(read));
    }

    @Test
    void theWholePackIsWrittenInOneStep() throws IOException {
        confirmAll();
        Ceremony ceremony = planned();
        CeremonyPapers papers = office.rooms().ceremony.papers();
        Path pack = folder.resolve("paket");
        assertThrows(
                Problem.class,
                () ->
                        papers.pack(
                                ceremonies().guests(ceremony),
                                pack,
                                Paper.A4,
                                Numbers.NONE,
                                Progress.SILENT));
        ceremonies().inviteReady(ceremony);
        List<Path> files =
                papers.pack(
                        ceremonies().guests(ceremony),
                        pack,
                        Paper.A4,
                        new Numbers("400.3/12/2026", " "),
                        Progress.SILENT);
        assertEquals(
                List.of(
                        "1 Undangan dan susunan acara.pdf",
                        "2 Daftar hadir.pdf",
                        "3 Tanda terima kartu.pdf",
                        "4 Berita acara serah terima.pdf",
                        "5 Amplop (DL).pdf",
                        "6 Label amplop.pdf",
                        "7 Penerima simbolis.pdf",
                        "8 Pengecualian.pdf"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(4, PageImage.pages(files.get(2)), "27 cards a village: 25 and 2");
        assertEquals(3, PageImage.pages(files.get(3)));
        assertEquals(2, PageImage.pages(files.get(4)));

        ceremonies().hand(ceremony, ceremonies().guests(ceremony).guests().get(0), Early.REFUSE);
        assertTrue(text(files.get(0)).contains("400.3/12/2026"));
        assertTrue(text(files.get(3)).contains("Nomor: ......"), "to be written by hand");
        List<Path> closing = closing(ceremony, pack);
        assertEquals(4, closing.size());
        assertEquals(2, PageImage.pages(closing.get(0)), "the other village received nothing");
        assertEquals(2, PageImage.pages(closing.get(2)));
    }

    private List<Path> closing(Ceremony ceremony, Path folder) {
        return office.rooms()
                .ceremony
                .papers()
                .closing(
                        ceremonies().guests(ceremony),
                        folder,
                        Paper.F4,
                        Numbers.NONE,
                        Progress.SILENT);
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theMinutesSayWhatAVillageReallyReceivedAndWhoTookItForWhom() throws IOException {
        confirmAll();
        Ceremony ceremony = planned();
        ceremonies().inviteReady(ceremony);
        List<Guest> guests = ceremonies().guests(ceremony).guests();
        ceremonies().hand(ceremony, guests.get(0), Early.REFUSE);
        ceremonies().handTo(ceremony, guests.get(1), "Pak Slamet", "sakit", Early.REFUSE);
        List<Path> papers = closing(ceremony, folder.resolve("hasil"));
        String minutes = text(papers.get(0));
        assertTrue(minutes.contains("menerima, 2 (dua) kartu peserta"), minutes);
        assertTrue(minutes.contains("25 (dua puluh lima); kartu itu tidak termasuk"), minutes);
        assertTrue(minutes.contains("diwakili oleh Pak Slamet (sakit)"), minutes);
        assertTrue(text(papers.get(3)).contains("diwakili oleh Pak Slamet (sakit)"));
    }

    @Test
    void nobodyIsCalledTwiceAndWhoHasNoCardIsAnException() throws IOException {
        var batches = office.rooms().press.batches();
        batches.confirm(batch, List.of(1, 2, 3, 4));
        Ceremony first = planned();
        assertEquals(40, ceremonies().inviteReady(first).called());
        assertEquals(0, ceremonies().uncalled());
        batches.confirm(batch, List.of(5));
        assertEquals(10, ceremonies().uncalled());
        Guest served = ceremonies().guests(first).guests().get(0);
        ceremonies().hand(first, served, Early.REFUSE);

        Ceremony second = ceremonies().plan(form("Penyerahan II"));
        Invited invited = ceremonies().inviteReady(second);
        assertEquals(10, invited.called());
        assertEquals(39, invited.rest().elsewhere().size());
        assertEquals(4, invited.rest().unprinted().size());
        Guest elsewhere = invited.rest().elsewhere().get(0);
        Problem there =
                assertThrows(Problem.class, () -> ceremonies().invite(second, elsewhere.person()));
        assertTrue(said(there).contains("Penyerahan Kartu SADAR"), said(there));
        assertThrows(Problem.class, () -> ceremonies().invite(second, served.person()));

        List<Path> files =
                office.rooms()
                        .ceremony
                        .papers()
                        .pack(
                                ceremonies().guests(second),
                                folder.resolve("paket"),
                                Paper.A4,
                                Numbers.NONE,
                                Progress.SILENT);
        String exceptions = text(files.get(7));
        assertTrue(exceptions.contains("Jumlah: 4 (empat) orang"), exceptions);
        assertTrue(
                exceptions.contains("Lembarnya belum dicatat tercetak; tidak diundang"),
                exceptions);
    }

    @Test
    void beforeTheDayACardLeavesOnlyWhenSomebodyMeansIt() {
        confirmAll();
        CeremonyForm today = form("Besok");
        Ceremony tomorrow =
                ceremonies()
                        .plan(
                                new CeremonyForm(
                                        today.title(),
                                        today.on().plusDays(1),
                                        today.from(),
                                        today.place(),
                                        null,
                                        null,
                                        List.of(),
                                        ""));
        ceremonies().inviteReady(tomorrow);
        Guest guest = ceremonies().guests(tomorrow).guests().get(0);
        Problem early =
                assertThrows(Problem.class, () -> ceremonies().hand(tomorrow, guest, Early.REFUSE));
        assertTrue(said(early).contains("11-03-2026"), said(early));
        ceremonies().hand(tomorrow, guest, Early.ALLOW);
        assertEquals(1, ceremonies().guests(tomorrow).handed());
    }
}
