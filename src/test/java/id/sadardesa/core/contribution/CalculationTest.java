package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.Migrations;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Tariff;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arithmetic against amounts that were worked out by hand and found in real bills. */
class CalculationTest {
    /** One line of vectors.csv in one month. */
    record Vector(String no, Rupiah base, Period period, List<String> expected) {
        @Override
        public String toString() {
            return "#" + no + " " + base + " in " + period;
        }
    }

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

    @Test
    void thereAreSixteenVectors() {
        assertEquals(
                IntStream.rangeClosed(1, 16).mapToObj(Integer::toString).toList(),
                vectors().map(Vector::no).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesToTheSen(Vector vector) {
        Tariff tariff = book.tariff(vector.period(), RiskClass.I);
        List<Line> all = Calculation.lines(vector.base(), EnumSet.allOf(Programme.class), tariff);
        List<Line> two = of(all, Programme.JKK, Programme.JKM);
        List<Line> three = of(all, Programme.JKK, Programme.JKM, Programme.JHT);
        List<Rupiah> found =
                List.of(
                        all.get(0).amount(),
                        all.get(1).amount(),
                        Line.sum(two),
                        all.get(2).amount(),
                        all.get(3).amount(),
                        all.get(4).amount(),
                        all.get(5).amount(),
                        Line.sum(three),
                        Line.sum(all));
        assertFalse(vector.expected().stream().allMatch(String::isEmpty));
        for (int i = 0; i < found.size(); i++) {
            if (!vector.expected().get(i).isEmpty()) {
                assertEquals(Rupiah.of(vector.expected().get(i)), found.get(i), "column " + i);
            }
        }
    }

    @Test
    void linesFollowTheProgrammesEmployerFirst() {
        List<Line> lines =
                Calculation.lines(
                        Rupiah.of(2_000_000),
                        List.of(Programme.JP, Programme.JHT, Programme.JKK),
                        book.tariff(Period.parse("2026-08"), RiskClass.I));
        assertEquals(
                List.of("JKK EMPLOYER", "JHT EMPLOYER", "JHT WORKER", "JP EMPLOYER", "JP WORKER"),
                lines.stream().map(line -> line.programme() + " " + line.payer()).toList());
    }

    @Test
    void everyLineCarriesTheRuleBehindIt() {
        List<Line> lines =
                Calculation.lines(
                        Rupiah.of(12_000_000),
                        Set.of(Programme.JHT, Programme.JP),
                        book.tariff(Period.parse("2026-03"), RiskClass.I));
        Line jht = lines.get(0);
        Line jp = lines.get(2);
        assertEquals(Rupiah.of(12_000_000), jht.base());
        assertNull(jht.cap());
        assertEquals("PP 46/2015 Pasal 16", jht.rate().legalBasis());
        assertEquals(Rupiah.of(11_086_300), jp.base());
        assertNotNull(jp.cap());
        assertEquals(Payer.EMPLOYER, jp.payer());
    }

    @Test
    void refusesANegativeWage() {
        Tariff tariff = book.tariff(Period.parse("2026-03"), RiskClass.I);
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> Calculation.lines(Rupiah.of(-1), Set.of(Programme.JKK), tariff));
        assertEquals("contribution.wage.negative", problem.text().key());
    }

    private static List<Line> of(List<Line> lines, Programme... programmes) {
        return lines.stream()
                .filter(line -> List.of(programmes).contains(line.programme()))
                .toList();
    }

    static Stream<Vector> vectors() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        CalculationTest.class.getResourceAsStream("vectors.csv")),
                                StandardCharsets.UTF_8))) {
            List<Vector> vectors = new ArrayList<>();
            for (String line : reader.lines().skip(1).toList()) {
                String[] cells = line.split(";", -1);
                for (String month : months(cells[2])) {
                    vectors.add(
                            new Vector(
                                    cells[0],
                                    Rupiah.of(cells[1]),
                                    Period.parse(month),
                                    List.of(cells).subList(3, 12)));
                }
            }
            return vectors.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** "any" stands for months far apart, a year for each of its months. */
    private static List<String> months(String cell) {
        if (cell.equals("any")) {
            return List.of("2015-07", "2019-02", "2021-09", "2026-08");
        }
        return cell.length() == 7
                ? List.of(cell)
                : IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> cell + (m < 10 ? "-0" : "-") + m)
                        .toList();
    }
}
