package id.sadardesa.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.MonthlyReport;
import id.sadardesa.core.report.ReportOffice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: who stands in them, in which order, with which sums, and how they are kept. */
class ListingsTest extends ListingCase {
    @Test
    void everybodyIsListedOnceAndTheSumsAreThoseOfTheReport() {
        MonthlyReport report = people.report();
        ListedTable all = table(list("nama,iuran sebulan,jkk,jkm,jht"), Audience.SIGNATURE);
        Column cost = column("contribution");
        assertEquals(208, all.rows(), "16 villages of 13 people, with the one who died");
        assertEquals(report.bill().total(), all.sum(1, cost));
        Rupiah parts =
                Stream.of(2, 3, 4)
                        .map(each -> (Rupiah) all.sum(each, cost))
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        assertEquals(report.bill().total(), parts, "programmes add up to the sen");
    }

    @Test
    void groupsFollowTheCodesAndTheirSumsAreThoseOfTheVillages() {
        ListedTable byVillage =
                table(list("nama,desa,iuran sebulan").grouped(column("desa")), Audience.SIGNATURE);
        assertEquals(List.of("name", "contribution"), keys(byVillage), "the group is its heading");
        assertEquals(16, byVillage.sections().size());
        assertEquals("Punggul", byVillage.sections().get(0).heading());
        assertEquals("Kalen", byVillage.sections().get(1).heading(), "by code, not by name");
        Column cost = column("contribution");
        for (ListedTable.Section section : byVillage.sections()) {
            Rupiah bill =
                    people.report().bill().villages().stream()
                            .filter(one -> one.village().name().equals(section.heading()))
                            .map(one -> one.total())
                            .findFirst()
                            .orElseThrow();
            assertEquals(bill, section.sum(1, cost), section.heading());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "desa=Punggul, 13",
        "desa=punggul|KALEN, 26",
        "nama~siti w, 4",
        "status=Aktif, 127",
        "NIK=kosong, 1",
        "nik=terisi, 207",
        "kpj=empty, 78",
        "Iuran sebulan (Rp)=kosong, 41",
        "dasar upah=1.000.000..1.000.000, 39",
        "wage=1000000, 39",
        "umur=40..49, 73",
        "terlindungi=ya, 127",
        "tanggal lahir=31-12-1990.., 47"
    })
    void filtersKeepWhatTheySay(String line, int rows) {
        assertEquals(rows, kept(line));
    }

    @Test
    void allFiltersHold() {
        assertEquals(13, kept("status=Aktif", "desa=Punggul"));
        assertEquals(0, kept("status=Menunggak", "desa=Punggul"));
    }

    @Test
    void rowsAreSortedAndTheOrderOfTheHouseDecidesWhereTheyAreEqual() {
        Listing byWage =
                list("nama,dasar upah,umur")
                        .sorted(
                                List.of(
                                        Sort.read(Subject.PEOPLE, "-umur", TEXTS),
                                        Sort.read(Subject.PEOPLE, "nama", TEXTS)));
        ListedTable table = table(byWage, Audience.SIGNATURE);
        List<Long> ages =
                table.sections().get(0).rows().stream().map(row -> (Long) row.get(2)).toList();
        assertEquals(ages.stream().sorted(Comparator.reverseOrder()).toList(), ages);
        List<String> oldest =
                said(table, 0).subList(0, (int) ages.stream().filter(ages.get(0)::equals).count());
        assertEquals(oldest.stream().sorted().toList(), oldest);
    }

    @Test
    void whoLooksAtTheNoticeBoardSeesNoNumbersAndNoMoney() {
        Listing listing = list("nama,nik,kpj,tanggal lahir,iuran sebulan,status");
        ListedTable board = table(listing, Audience.BOARD);
        assertEquals(List.of("name", "state"), keys(board));
        assertEquals(4, board.withheld().size());
        ListedTable signed = table(listing, Audience.SIGNATURE);
        String nik = said(signed, 1).get(0);
        assertTrue(nik.matches("\\d{4}\\*{8}\\d{4}"), nik);
        ListedTable whole = table(listing, Audience.BRANCH);
        assertTrue(said(whole, 1).get(0).matches("\\d{16}"));
        assertTrue(said(whole, 2).get(0).matches("240\\d{8}"));
    }

    @Test
    void aGroupThatTheAudienceMayNotReadIsNone() {
        ListedTable board = table(list("nama").grouped(column("umur")), Audience.BOARD);
        assertEquals(1, board.sections().size());
        assertEquals(List.of(column("umur")), board.withheld());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nik=3516090101800001", "kpj~24000000001", "nik=1..2"})
    void aLayoutThatIsKeptNamesNobodysNumber(String line) {
        Problem refused = assertThrows(Problem.class, () -> filter(line));
        assertTrue(refused.text().key().startsWith("listing.filter."), refused.text().key());
    }

    @ParameterizedTest
    @CsvSource({
        "warna=merah, listing.column.unknown",
        "desa, listing.filter.shape",
        "umur=tua, listing.filter.value",
        "tanggal lahir=31-02-2000.., listing.filter.value",
        "umur~3, listing.filter.unfit",
        "nama~, listing.filter.noValue",
        "umur=.., listing.filter.noValue"
    })
    void whatCannotBeMeantIsRefusedInASentence(String line, String key) {
        Problem refused = assertThrows(Problem.class, () -> filter(line));
        assertEquals(key, refused.text().key());
        assertFalse(TEXTS.get(refused.text()).contains("{"));
    }

    @Test
    void anUnknownColumnIsAnsweredWithThoseThereAre() {
        Problem refused = assertThrows(Problem.class, () -> column("warna"));
        String said = TEXTS.get(refused.text());
        assertTrue(said.contains("\"warna\"") && said.contains("Nama, NIK, KPJ"), said);
        assertEquals(column("wage"), column(" dasar  upah "));
        assertEquals(column("wage"), column("Wage base"));
    }

    @Test
    void aListIsKeptChangedRenamedRemovedAndTakenBack() {
        Listing listing =
                list("nama,nik,desa,umur")
                        .named(" Belum terdaftar ")
                        .filtered(
                                List.of(
                                        filter("status=Calon|Diusulkan"),
                                        filter("umur=17..55"),
                                        filter("nama~a b"),
                                        filter("nik=terisi")))
                        .grouped(column("desa"))
                        .sorted(List.of(Sort.read(Subject.PEOPLE, "-umur", TEXTS)))
                        .placed(true, false);
        listings.save(listing);
        SavedListing kept = listings.find("belum TERDAFTAR").orElseThrow();
        assertEquals(listing, kept.listing());
        assertEquals(List.of(kept), listings.favourites());
        listings.save(listing.summed(false));
        assertFalse(listings.named("Belum terdaftar").listing().totals());
        undo();
        assertTrue(listings.named("Belum terdaftar").listing().totals());
        SavedListing renamed = listings.rename(kept, "Belum ikut");
        assertEquals("Belum ikut", listings.find(kept.id()).orElseThrow().name());
        listings.remove(renamed);
        assertEquals(List.of(), listings.all());
        undo();
        assertEquals(List.of(renamed), listings.all());
        assertTrue(
                TEXTS.get(office.rooms().journal.latest(2).get(1).action())
                        .contains("Hapus daftar Belum ikut"));
        listings.remove(renamed);
    }

    private static void undo() {
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
    }

    @ParameterizedTest
    @CsvSource({
        "'', listing.name.none",
        "milik 3516090101800001, listing.name.number",
        "sebuah nama yang jauh lebih panjang daripada enam puluh huruf, journal.check.long"
    })
    void aNameMustSuit(String name, String key) {
        Problem refused =
                assertThrows(Problem.class, () -> listings.save(list("nama").named(name)));
        assertEquals(key, refused.text().key());
    }

    @Test
    void aNameOfSixtyLettersFitsAndIsTakenOnce() {
        String longest = "Perangkat yang jabatannya akan berakhir dan belum diusulkan!";
        assertEquals(60, longest.length());
        SavedListing kept = listings.save(list("nama").named(longest));
        Problem refused =
                assertThrows(
                        Problem.class,
                        () ->
                                listings.save(
                                        null,
                                        list("desa")
                                                .named(
                                                        longest.toUpperCase(
                                                                java.util.Locale.ROOT))));
        assertEquals("listing.name.taken", refused.text().key());
        listings.remove(kept);
    }

    @Test
    void whatOfficesAskForMostIsThereToBeginWith() {
        List<Listing> starters = listings.starters(TEXTS);
        assertEquals(5, starters.size());
        for (Listing starter : starters) {
            assertEquals(List.of(), starter.problems());
            Reading reading = listings.read(starter.subject(), ReportOffice.MARCH);
            assertTrue(listings.table(starter, reading, signed()).rows() >= 0);
        }
        ListedTable missing = table(starters.get(0), Audience.SIGNATURE);
        assertEquals(55, missing.rows(), "3 villages not at all, 1 proposed, 1 died, 2 barred");
        assertEquals(List.of(), listings.all(), "nothing of it is kept");
    }

    @Test
    void everyColumnHasItsHeadingInBothLanguages() {
        for (Subject subject : Subject.values()) {
            for (Texts texts : List.of(TEXTS, Texts.english())) {
                assertTrue(texts.has(subject.textKey()));
                for (Column column : subject.columns()) {
                    assertTrue(texts.has(column.textKey()), column.key());
                    assertEquals(column, subject.named(texts.get(column.textKey()), texts));
                    assertEquals(column, subject.named(column.key(), texts));
                }
            }
        }
        for (Filter.Test test : Filter.Test.values()) {
            assertTrue(TEXTS.has(test.textKey()) && TEXTS.has("listing.filter." + test.name()));
        }
        for (Column.Kind kind : Column.Kind.values()) {
            assertTrue(TEXTS.has("listing.expected." + kind.name()));
        }
    }

    @Test
    void everyColumnOfEveryRowHasAValueOfItsKind() {
        for (Row row : people.rows()) {
            for (Column column : Subject.PEOPLE.columns()) {
                Object value = column.value(row, TEXTS);
                Class<?> kind =
                        switch (column.kind()) {
                            case TEXT -> Object.class;
                            case DATE -> java.time.LocalDate.class;
                            case MONTH -> id.sadardesa.base.Period.class;
                            case NUMBER -> Long.class;
                            case MONEY -> Rupiah.class;
                        };
                assertTrue(value == null || kind.isInstance(value), column.key());
            }
        }
    }

    private static List<String> keys(ListedTable table) {
        return table.columns().stream().map(Column::key).toList();
    }
}
