package id.sadardesa.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.billing.Bill;
import id.sadardesa.core.billing.Overdue;
import id.sadardesa.core.billing.PaymentForm;
import id.sadardesa.core.report.Audience;
import id.sadardesa.core.report.ReportOffice;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists say of bills, payments and arrears is what the ledger says. */
class ListingMoneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final Period FEBRUARY = ReportOffice.MARCH.previous();
    private static final Period APRIL = ReportOffice.MARCH.next();
    private static final Texts TEXTS = Texts.indonesian();

    @TempDir static Path folder;

    private static TestOffice office;
    private static Wiring rooms;

    @BeforeAll
    static void open() {
        office = ReportOffice.in(folder);
        rooms = office.restart(DAY);
        rooms.ledger.bills().issue(FEBRUARY);
        rooms.ledger.bills().issue(ReportOffice.MARCH);
        pay("Punggul", "1000000.37");
        pay("Kalen", "345762.95");
    }

    /** For February, part of it in Punggul. */
    private static void pay(String name, String amount) {
        Village village =
                rooms.villages.all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        rooms.ledger
                .payments()
                .record(
                        new PaymentForm(
                                rooms.ledger.payments().usual(village).orElseThrow(),
                                FEBRUARY,
                                1,
                                Rupiah.of(amount),
                                Rupiah.ZERO,
                                LocalDate.of(2026, 3, 20),
                                "1234567890123",
                                null,
                                null));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static ListedTable table(Subject subject, Period month, String columns, String group) {
        List<Column> shown =
                List.of(columns.split(",")).stream()
                        .map(word -> subject.named(word, TEXTS))
                        .toList();
        Listing listing =
                Listing.of(subject, shown)
                        .grouped(group.isEmpty() ? null : subject.named(group, TEXTS));
        return ListedTable.of(listing, rooms.listings.read(subject, month), Audience.SIGNATURE);
    }

    @Test
    void whatPeopleOweIsWhatTheirVillagesOweToTheSen() {
        ListedTable owed = table(Subject.PEOPLE, APRIL, "nama,tunggakan,bulan tunggakan", "desa");
        Map<String, Rupiah> overdue =
                rooms.ledger.arrears().overdue(DAY).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.debtor().village().name(),
                                        Overdue::open,
                                        Rupiah::plus));
        assertFalse(overdue.isEmpty());
        for (ListedTable.Section section : owed.sections()) {
            assertEquals(
                    overdue.getOrDefault(section.heading(), Rupiah.ZERO),
                    section.sum(1, owed.columns().get(1)),
                    section.heading());
        }
        Rupiah all = overdue.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        assertEquals(all, owed.sum(1, owed.columns().get(1)));
    }

    @Test
    void billsAndPaymentsAreThoseOfTheLedger() {
        Column month = Subject.BILLS.named("bulan iuran", TEXTS);
        ListedTable bills =
                table(
                        Subject.BILLS,
                        APRIL,
                        "desa,orang,ditagih,dibayar,sisa,kode iuran,terlambat",
                        "bulan iuran");
        assertEquals(month, bills.group());
        assertEquals(
                List.of("Februari 2026", "Maret 2026"),
                bills.sections().stream().map(ListedTable.Section::heading).toList());
        Function<Period, Rupiah> billed =
                of ->
                        rooms.ledger.bills().of(of).stream()
                                .map(Bill::owed)
                                .reduce(Rupiah.ZERO, Rupiah::plus);
        ListedTable.Section february = bills.sections().get(0);
        Column money = bills.columns().get(2);
        assertEquals(billed.apply(FEBRUARY), february.sum(2, money));
        assertEquals(billed.apply(ReportOffice.MARCH), bills.sections().get(1).sum(2, money));
        Rupiah paid = (Rupiah) february.sum(3, money);
        assertEquals(Rupiah.of("1345763.32"), paid);
        assertEquals(february.sum(2, money), paid.plus((Rupiah) february.sum(4, money)));
        assertEquals(
                2,
                february.rows().stream().filter(row -> "1234567890123".equals(row.get(5))).count());
        Rupiah left = (Rupiah) bills.sum(4, money);
        Rupiah overdue =
                rooms.ledger.arrears().overdue(DAY).stream()
                        .map(Overdue::open)
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        assertEquals(overdue, left, "all of it is late by now");
    }

    @Test
    void theMonthOfTheReportIsToldFromThoseBefore() {
        Listing listing = rooms.listings.starters(TEXTS).get(4);
        ListedTable march =
                ListedTable.of(
                        listing,
                        rooms.listings.read(Subject.BILLS, ReportOffice.MARCH),
                        Audience.BOARD);
        assertEquals(rooms.ledger.bills().of(ReportOffice.MARCH).size(), march.rows());
        assertTrue(march.withheld().isEmpty(), "money of villages is no secret");
    }
}
