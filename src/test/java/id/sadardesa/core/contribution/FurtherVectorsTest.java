package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Database;
import id.sadardesa.base.Migrations;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.RiskClass;
import id.sadardesa.core.rule.RuleBook;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.Tariff;
import id.sadardesa.core.rule.Worker;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Vectors 17, 18, 21 and 22 as they were worked out by hand: batches, JKP, relief, penalty. */
class FurtherVectorsTest {
    private static final Set<Programme> TWO = Programme.parse("jkk,jkm");

    /** What a line of the file asks about an amount in a month. */
    private enum Question {
        /** The lines of so many people, each rounded by itself. */
        SUM_OF_LINES {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                Rupiah sum = Rupiah.ZERO;
                for (int i = 0; i < people; i++) {
                    sum = sum.plus(two(wage, book.tariff(month, RiskClass.I)));
                }
                return sum;
            }
        },
        /** What a bill must never do. */
        ROUNDED_AS_A_WHOLE {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return wage.times(people).percent(new BigDecimal("0.54"));
            }
        },
        JOB_LOSS_BILLED {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return split(wage, month).billed();
            }
        },
        JOB_LOSS_ACCIDENT {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return split(wage, month).accident();
            }
        },
        JOB_LOSS_FROM_ACCIDENT {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return split(wage, month).fromAccident();
            }
        },
        JOB_LOSS_DEATH {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return split(wage, month).death();
            }
        },
        JOB_LOSS_STATE {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return split(wage, month).state();
            }
        },
        /** Where the office says that old bills had the relief of PP 49/2020. */
        PANDEMIC_RELIEF {
            @Override
            Rupiah answer(Rupiah wage, Period month, int people) {
                return two(wage, book.tariff(month, Worker.WAGE_EARNER, RiskClass.I, true));
            }
        },
        PENALTY_OF_AN_ENTERPRISE {
            @Override
            Rupiah answer(Rupiah owed, Period month, int late) {
                return book.penalty(Segment.ENTERPRISE, month).orElseThrow().of(owed, late);
            }
        },
        PENALTY_OF_A_VILLAGE {
            @Override
            Rupiah answer(Rupiah owed, Period month, int late) {
                return book.penalty(Segment.VILLAGE, month).orElseThrow().of(owed, late);
            }
        };

        abstract Rupiah answer(Rupiah amount, Period month, int times);

        private static Rupiah two(Rupiah wage, Tariff tariff) {
            return Line.sum(Calculation.lines(wage, TWO, tariff));
        }

        private static JobLossSplit split(Rupiah wage, Period month) {
            return JobLossSplit.of(
                    wage, book.tariff(month, RiskClass.I), book.jobLoss(month).orElseThrow());
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

    @ParameterizedTest(name = "#{0} {1}: {6}")
    @CsvFileSource(resources = "vectors-17-to-22.csv", delimiter = ';', numLinesToSkip = 1)
    void agreesToTheSen(
            String no,
            Question question,
            String amount,
            String month,
            int times,
            String expected,
            String what) {
        assertEquals(
                Rupiah.of(expected),
                question.answer(Rupiah.of(amount), Period.parse(month), times),
                "#" + no + ": " + what);
    }
}
