package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Totals;
import id.sadardesa.core.sync.v1.Wages;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file reports for wage earners, whose wages stand in no row of it. */
class ControlTotalsTest {
    @TempDir static Path folder;

    private static CheapPair two;
    private Village village;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        village = two.begin();
        base(two.kecamatan, "4925398");
    }

    private static void base(CheapOffice office, String amount) {
        office.rules.setWageBase(
                new WageBaseForm(
                        "35.16",
                        null,
                        null,
                        Period.parse("2026-01"),
                        Rupiah.of(amount),
                        "UMK uji",
                        null));
    }

    private void enrolled(String name, int serial) {
        UUID person = two.kecamatan.person(name, serial, village, PostKind.RT);
        two.kecamatan.enrol(person);
    }

    private static Wages of(int participations, String monthly, String contributions) {
        return new Wages(participations, new BigDecimal(monthly), new BigDecimal(contributions));
    }

    @Test
    void aFileSaysHowManyTakePartWithWhichWagesAndContributions() {
        enrolled("SITI UJI", 1);
        enrolled("BUDI UJI", 2);
        two.kecamatan.person("TONO UJI", 3, village, PostKind.RT);
        Made made = two.send("1.sadar");
        assertEquals(of(2, "9850796.00", "53194.30"), made.sent().totals().wages());
        assertEquals("0.00", made.sent().totals().rupiah().toPlainString());
        Arrival first = two.take("1.sadar");
        assertEquals(made.sent().totals(), first.manifest().totals());
        assertEquals(made.sent().totals(), two.branch.arrivals.received().get(0).totals());
        two.acknowledge(first);

        enrolled("DEWI UJI", 4);
        Totals second = two.send("2.sadar").sent().totals();
        assertEquals(of(1, "4925398.00", "26597.15"), second.wages(), "only what it tells of");
    }

    /** The sums are those of the day on which it was made, also when wages changed since. */
    @Test
    void aFileIsMadeAgainWithTheWagesOfItsDay() throws IOException {
        enrolled("SITI UJI", 1);
        two.send("1.sadar");
        base(two.kecamatan, "5000000");
        Path again = two.file("1-lagi.sadar");
        two.kecamatan.submissions.again(two.kecamatan.partner(two.branch), 1, again);
        assertEquals(-1, Files.mismatch(two.file("1.sadar"), again));
        assertEquals(
                of(1, "5000000.00", "27000.00"),
                two.send("2.sadar", SendForm.FULL).sent().totals().wages());
    }

    /** Files of before say nothing of wages, and are read and checked like ever. */
    @Test
    void aFileWithoutWagesIsTaken() throws IOException {
        enrolled("SITI UJI", 1);
        two.send("1.sadar");
        byte[] old = new Forgery(two.kecamatan, two.branch, two.file("1.sadar")).file();
        Files.write(two.file("lama.sadar"), old);
        Arrival arrival = two.take("lama.sadar");
        assertNull(arrival.manifest().totals().wages());
        assertNull(two.branch.arrivals.received().get(0).totals().wages());
        assertEquals(Optional.empty(), arrival.otherWages());
        two.assertSame();
    }

    @Test
    void villagesAloneAndRepliesHaveNoWages() {
        enrolled("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        two.kecamatan.villages.setSeat(village, Seat.RT, 12);
        Sent reference = two.send("2.sadar").sent();
        assertEquals(Kind.REFERENCE, reference.kind());
        assertNull(reference.totals().wages());
        assertNull(two.reply("1-balasan.sadar").sent().totals().wages());
    }

    /** A branch that keeps wage bases of its own sees at once that they are others. */
    @Test
    void anotherWageBaseOfTheReceiverIsSaid() {
        enrolled("SITI UJI", 1);
        two.send("1.sadar");
        Path file = two.file("1.sadar");
        assertEquals(
                Optional.empty(),
                two.branch.arrivals.preview(file, Progress.SILENT).otherWages(),
                "it keeps none");
        base(two.branch, "4925398");
        assertEquals(
                Optional.empty(),
                two.branch.arrivals.preview(file, Progress.SILENT).otherWages(),
                "it keeps the same");
        base(two.branch, "5000000");
        Arrival seen = two.branch.arrivals.preview(file, Progress.SILENT);
        String said = Texts.indonesian().get(seen.otherWages().orElseThrow());
        assertTrue(said.contains("5.000.000,00") && said.contains("27.000,00"), said);
        assertNotNull(two.take("1.sadar").reported());
    }
}
