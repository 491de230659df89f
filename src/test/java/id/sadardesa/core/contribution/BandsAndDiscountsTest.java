package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.Migrations;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.rule.Band;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Sector;
import id.sadardesa.core.rule.Tariff;
import id.sadardesa.core.rule.Worker;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participants without wages and their discounts: vectors 19 and 20. */
class BandsAndDiscountsTest {
    private static final Set<Programme> TWO = Programme.parse("jkk,jkm");
    private static final Set<Programme> THREE = Programme.parse("jkk,jkm,jht");
    private static final Practice CAUTIOUS = new Practice(false, false);

    private static Database database;
    private static RuleBook book;

    @BeforeAll
    static void open(@TempDir Path place) {
        DataFolder folder = new DataFolder(place).create();
        database = Database.open(folder, "00".repeat(32).toCharArray());
        Migrations.begin(database);
        book =
                new Rules(database, new Journal(database, Clock.systemUTC(), () -> "penguji"))
                        .book();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** The official table: income, base, JKK, JKK+JKM, JHT, all three, half of JKK+JKM. */
    @ParameterizedTest
    @CsvSource({
        "0,1000000,10000,16800,20000,36800,8400",
        "1099999,1000000,10000,16800,20000,36800,8400",
        "1100000,1200000,12000,18800,24000,42800,9400",
        "1250000,1200000,12000,18800,24000,42800,9400",
        "1300000,1400000,14000,20800,28000,48800,10400",
        "1500000,1600000,16000,22800,32000,54800,11400",
        "1700000,1800000,18000,24800,36000,60800,12400",
        "1900000,2000000,20000,26800,40000,66800,13400",
        "2100000,2200000,22000,28800,44000,72800,14400",
        "2300000,2400000,24000,30800,48000,78800,15400",
        "2500000,2600000,26000,32800,52000,84800,16400",
        "2700000,2950000,29500,36300,59000,95300,18150",
        "3000000,2950000,29500,36300,59000,95300,18150",
        "3200000,3450000,34500,41300,69000,110300,20650",
        "3700000,3950000,39500,46300,79000,125300,23150",
        "4200000,4450000,44500,51300,89000,140300,25650",
        "4700000,4950000,49500,56300,99000,155300,28150",
        "5200000,5450000,54500,61300,109000,170300,30650",
        "5700000,5950000,59500,66300,119000,185300,33150",
        "6200000,6450000,64500,71300,129000,200300,35650",
        "6700000,6950000,69500,76300,139000,215300,38150",
        "7200000,7450000,74500,81300,149000,230300,40650",
        "7700000,7950000,79500,86300,159000,245300,43150",
        "8200000,8700000,87000,93800,174000,267800,46900",
        "9200000,9700000,97000,103800,194000,297800,51900",
        "10200000,10700000,107000,113800,214000,327800,56900",
        "11200000,11700000,117000,123800,234000,357800,61900",
        "12200000,12700000,127000,133800,254000,387800,66900",
        "13200000,13700000,137000,143800,274000,417800,71900",
        "14200000,14700000,147000,153800,294000,447800,76900",
        "15200000,15700000,157000,163800,314000,477800,81900",
        "16200000,16700000,167000,173800,334000,507800,86900",
        "17200000,17700000,177000,183800,354000,537800,91900",
        "18200000,18700000,187000,193800,374000,567800,96900",
        "19200000,19700000,197000,203800,394000,597800,101900",
        "20200000,20700000,207000,213800,414000,627800,106900",
        "25000000,20700000,207000,213800,414000,627800,106900"
    })
    void everyBandAgreesWithTheOfficialTable(
            String income,
            String base,
            String accident,
            String two,
            String savings,
            String three,
            String half) {
        Period month = Period.parse("2026-03");
        Band band = book.band(Rupiah.of(income), month).orElseThrow();
        assertEquals(Rupiah.of(base), band.base());
        List<Line> all = lines(band, "2026-03", THREE, Sector.OTHER, Funding.SELF);
        assertEquals(Rupiah.of(accident), Line.sum(all, Programme.JKK));
        assertEquals(Rupiah.of(savings), Line.sum(all, Programme.JHT));
        assertEquals(Rupiah.of(three), Line.sum(all));
        assertEquals(
                Rupiah.of(two), Line.sum(lines(band, "2026-03", TWO, Sector.OTHER, Funding.SELF)));
        assertEquals(
                Rupiah.of(half), Line.sum(lines(band, "2026-04", TWO, Sector.OTHER, Funding.SELF)));
    }

    @Test
    void thereAreThirtyThreeBands() {
        assertEquals(33, book.bands().size());
        assertTrue(book.band(Rupiah.ZERO, Period.parse("2015-06")).isEmpty());
    }

    /** Vector 20. */
    @ParameterizedTest
    @CsvSource({
        "OTHER,SELF,2026-03,16800",
        "OTHER,SELF,2026-04,8400",
        "OTHER,SELF,2026-12,8400",
        "OTHER,SELF,2027-01,16800",
        "TRANSPORT,SELF,2025-12,16800",
        "TRANSPORT,SELF,2026-01,8400",
        "TRANSPORT,SELF,2027-03,8400",
        "TRANSPORT,SELF,2027-04,16800",
        "OTHER,REGENCY_BUDGET,2026-05,16800",
        "OTHER,TOBACCO_SHARE,2026-05,16800",
        "OTHER,ADD,2026-05,16800",
        "OTHER,COMPANY_GIFT,2026-05,8400",
        "TRANSPORT,COMPANY_GIFT,2026-03,8400",
        "TRANSPORT,REGENCY_BUDGET,2026-02,16800",
        "TRANSPORT,ADD,2026-12,16800"
    })
    void theDiscountHoldsBySectorMonthAndMoney(
            Sector sector, Funding money, String month, String expected) {
        Band lowest = book.band(Rupiah.ZERO, Period.parse(month)).orElseThrow();
        assertEquals(Rupiah.of(expected), Line.sum(lines(lowest, month, TWO, sector, money)));
    }

    @Test
    void oldAgeSavingsGetNoDiscount() {
        Band lowest = book.band(Rupiah.ZERO, Period.parse("2026-05")).orElseThrow();
        assertEquals(
                Rupiah.of("28400"),
                Line.sum(lines(lowest, "2026-05", THREE, Sector.OTHER, Funding.SELF)));
    }

    @Test
    void theOfficeMayDecideThatVillageMoneyGetsTheDiscount() {
        assertTrue(CAUTIOUS.publicMoney(Funding.ADD));
        Practice generous = new Practice(true, false);
        assertEquals(false, generous.publicMoney(Funding.ADD));
        assertTrue(generous.publicMoney(Funding.REGENCY_BUDGET));
    }

    @Test
    void thereIsNoPensionWithoutWages() {
        Tariff tariff =
                book.tariff(Period.parse("2026-05"), Worker.SELF_EMPLOYED, RiskClass.I, false);
        Problem refusal =
                assertThrows(
                        Problem.class,
                        () ->
                                Calculation.lines(
                                        Rupiah.of(1_000_000), Programme.parse("jp"), tariff));
        assertEquals("rule.rate.notForSelfEmployed", refusal.text().key());
    }

    /** PP 37/2021 took a part out of JKM too; before it there was no JKP. */
    @Test
    void jobLossCameWithItsOwnLaw() {
        assertEquals(
                new BigDecimal("0.1000"),
                book.jobLoss(Period.parse("2024-05")).orElseThrow().fromJkm());
        assertTrue(book.jobLoss(Period.parse("2020-05")).isEmpty());
    }

    private static List<Line> lines(
            Band band, String month, Set<Programme> programmes, Sector sector, Funding money) {
        Tariff tariff = book.tariff(Period.parse(month), Worker.SELF_EMPLOYED, RiskClass.I, false);
        return Calculation.lines(
                band.base(), programmes, tariff, sector, CAUTIOUS.publicMoney(money));
    }
}
