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
        assertEquals(54, ceremonies().invite(ceremony, ceremonies().waiting()));
        assertEquals(0, ceremonies().invite(ceremony, ceremonies().waiting()), "once is enough");

        List<Guest> guests = ceremonies().guests(ceremony).guests();
        for (Guest one : guests.subList(0, 20)) {
            ceremonies().hand(one);
        }
        ceremonies().handTo(guests.get(20), "Istri Uji", "Sakit");
        office.restart();

        GuestList again = ceremonies().guests(ceremonies().named("penyerahan kartu sadar"));
        assertEquals(21, again.handed());
        assertEquals(1, again.proxies());
        assertEquals(54, again.cards());
        for (Guest one : again.guests().subList(21, 50)) {
            ceremonies().hand(one);
        }
        Guest spoiled = again.guests().get(50);
        office.rooms()
                .press
                .issued()
                .voidAll(List.of(Objects.requireNonNull(spoiled.card())), "Basah");
        ceremonies().handTo(again.guests().get(51), "Ketua RT", "Kerja di luar kota");
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
        ceremonies().invite(ceremony, ceremonies().waiting());
        Guest first = ceremonies().guests(ceremony).guests().get(0);
        assertEquals(Guest.Standing.NO_CARD, first.standing(), "nobody confirmed the sheet");
        assertThrows(Problem.class, () -> ceremonies().hand(first));
        confirmAll();
        Guest ready = ceremonies().guests(ceremony).guests().get(0);
        ceremonies().hand(ready);
        Problem twice = assertThrows(Problem.class, () -> ceremonies().hand(ready));
        assertTrue(said(twice).contains(ready.person().name()), said(twice));
        Problem nameless =
                assertThrows(Problem.class, () -> ceremonies().handTo(ready, " ", "Sakit"));
        assertTrue(said(nameless).startsWith("Tuliskan nama"), said(nameless));
        assertThrows(Problem.class, () -> ceremonies().handTo(ready, "Istri", ""));
    }

    @Test
    void aPlanIsFoundChangedAndTakenAway() {
        Ceremony ceremony = planned();
        Problem taken = assertThrows(Problem.class, this::planned);
        assertTrue(said(taken).contains("10-03-2026"), said(taken));
        CeremonyForm other = form("Penyerahan II");
        Ceremony changed = ceremonies().change(ceremony, other);
        assertEquals(List.of(changed), ceremonies().all());
        ceremonies().change(changed, other);
        ceremonies().invite(changed, ceremonies().waiting());
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
                () -> papers.pack(ceremonies().guests(ceremony), pack, Paper.A4, Progress.SILENT));
        ceremonies().invite(ceremony, ceremonies().waiting());
        List<Path> files =
                papers.pack(ceremonies().guests(ceremony), pack, Paper.A4, Progress.SILENT);
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

        ceremonies().hand(ceremonies().guests(ceremony).guests().get(0));
        List<Path> closing =
                papers.closing(ceremonies().guests(ceremony), pack, Paper.F4, Progress.SILENT);
        assertEquals(3, closing.size());
        assertEquals(3, PageImage.pages(closing.get(0)));
        assertEquals(2, PageImage.pages(closing.get(2)));
    }
}
