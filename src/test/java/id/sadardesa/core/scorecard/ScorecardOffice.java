package id.sadardesa.core.scorecard;

import id.sadardesa.base.Period;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two villages on their way to a Desa Sadar. */
abstract class ScorecardOffice {
    TestOffice office;
    Scorecards scorecards;
    Village dlanggu;
    Village talok;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
        scorecards = office.rooms().plans.scorecards;
        talok = office.village("35.16.09.2006", "Talok");
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        office.person("SITI UJI", LocalDate.of(1980, 1, 2), Sex.P, 1, dlanggu, PostKind.KADES);
        office.person("BUDI UJI", LocalDate.of(1985, 3, 4), Sex.L, 2, dlanggu, PostKind.SEKDES);
        office.person("AGUS UJI", LocalDate.of(1985, 3, 4), Sex.L, 3, talok, PostKind.KADES);
        activate(1);
    }

    /** The first so many of the roster become active. */
    void activate(int count) {
        var rooms = office.rooms();
        rooms.people.all().stream()
                .filter(one -> !one.name().startsWith("AGUS"))
                .sorted((one, other) -> other.name().compareTo(one.name()))
                .limit(count)
                .forEach(
                        one -> rooms.people.recordKpj(one, Kpj.parse("24000000018").orElseThrow()));
        rooms.enrolments.enrol(
                rooms.enrolments.candidates().stream()
                        .filter(one -> one.line().person().kpj() != null)
                        .toList(),
                Set.of(Programme.JKK, Programme.JKM),
                Period.parse("2026-01"));
        rooms.enrolments.activate(rooms.enrolments.all(), TestOffice.TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    Criterion criterion(int n) {
        return scorecards.criteria().stream().filter(c -> c.n() == n).findFirst().orElseThrow();
    }

    Mark mark(Village village, int n) {
        return scorecards.today().of(village).orElseThrow().marks().stream()
                .filter(mark -> mark.criterion().n() == n)
                .findFirst()
                .orElseThrow();
    }
}
