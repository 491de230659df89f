package id.sadardesa.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportsTest extends ReportCase {
    @Test
    void countsEverybodyOnce() {
        assertEquals(new Count(290, 13, 26, 127, 0, 124), report.total());
        assertEquals(List.of(PostGroup.PEMDES, PostGroup.BPD, PostGroup.RT_RW), report.groups());
        assertEquals(16, report.recap().size());
        assertEquals(new Count(19, 0, 0, 13, 0, 6), village("Punggul").total());
    }

    @Test
    void theSeatOfACivilServantIsNotDue() {
        assertEquals(new Count(9, 0, 0, 6, 0, 3), village("Kedunggede").of(PostGroup.PEMDES));
    }

    @Test
    void withoutStatedSeatsTheHoldersAreDue() {
        assertEquals(new Count(13, 0, 0, 0, 0, 13), village("Tumapel").total());
    }

    @Test
    void tooManyHoldersAreAllDueAndDoNotHideAGap() {
        assertEquals(new Count(3, 0, 0, 3, 0, 0), village("Segunung").of(PostGroup.RT_RW));
        assertEquals(new Count(18, 0, 0, 13, 0, 5), village("Segunung").total());
    }

    @Test
    void emptySeatsAreToldApartFromPeople() {
        assertEquals(6, village("Punggul").vacant(), "19 seats, 13 people, all of them active");
        assertEquals(0, village("Tumapel").vacant(), "nobody stated how many seats there are");
        assertEquals(5, village("Segunung").vacant(), "too many RT fill no other seat");
        assertEquals(report.recap().stream().mapToInt(VillageCount::vacant).sum(), report.vacant());
    }

    @Test
    void whoDiedInTheMonthIsBilledButNoLongerCounted() {
        assertEquals(12, village("Kalen").total().active());
        assertEquals(13, report.bill().villages().get(1).people().size());
    }

    @Test
    void aMonthThatHasNotBegunIsNotReported() {
        Period april = ReportOffice.MARCH.next();
        Problem refusal = assertThrows(Problem.class, () -> office.rooms().reports.monthly(april));
        assertEquals("report.period.future", refusal.text().key());
    }

    @Test
    void tellsWhoJoinedLeftAndChanged() {
        List<Mutation> joined = report.mutations(Mutation.Kind.JOINED);
        assertEquals(13, joined.size());
        assertEquals(
                Set.of("report.mutation.proposed"), keys(joined), "the branch has not answered");
        List<Mutation> left = report.mutations(Mutation.Kind.LEFT);
        assertEquals(1, left.size());
        assertEquals(
                "A6 Meninggal dunia; bulan iuran terakhir Maret 2026",
                Texts.indonesian().get(left.get(0).detail()));
        List<Mutation> changed = report.mutations(Mutation.Kind.CHANGED);
        assertEquals(36, changed.size());
        assertEquals(
                "Dasar upah Rp\u00a04.925.398,00 menjadi Rp\u00a01.000.000,00",
                Texts.indonesian().get(changed.get(0).detail()));
    }

    @Test
    void tellsWhatShouldBePutRight() {
        List<String> findings =
                report.findings().stream().map(finding -> finding.text().key()).toList();
        assertEquals(
                List.of(
                        "contribution.base.earlier",
                        "report.finding.unstated",
                        "report.finding.overfilled",
                        "enrolment.reason.noNik"),
                findings);
    }

    @Test
    void namesPeopleWhoseNikContradictsWhatWasEntered() {
        ReportRemarks findings =
                new ReportRemarks(
                        TestOffice.TODAY,
                        person -> List.of(FieldProblem.warning("sex", "roster.doctor.sex", "P")));
        List<Candidate> one = office.rooms().enrolments.candidates().subList(0, 1);
        findings.people(one, Map.of(), Map.of());
        assertEquals(
                List.of("roster.doctor.sex"),
                findings.all().stream().map(finding -> finding.text().key()).toList());
        assertEquals(one.get(0).line().person(), findings.all().get(0).person());
    }

    @Test
    void theMonthBeforeIsReportedAsItStoodThen() {
        MonthlyReport february = office.rooms().reports.monthly(ReportOffice.MARCH.previous());
        assertEquals(new Count(290, 0, 26, 128, 0, 136), february.total());
        List<Mutation> joined = february.mutations(Mutation.Kind.JOINED);
        assertEquals(154, joined.size());
        assertEquals(Set.of("report.mutation.joined"), keys(joined));
        MonthlyReport january = office.rooms().reports.monthly(Period.parse("2026-01"));
        assertEquals(0, january.total().active());
        assertEquals(Rupiah.ZERO, january.bill().total());
    }

    @Test
    void theSameMonthGivesTheSameReportAndTheSamePapers() throws IOException {
        MonthlyReport again = office.rooms().reports.monthly(ReportOffice.MARCH);
        assertEquals(report, again);
        assertEquals(
                text(write(report, "sekali.pdf", Paper.F4)),
                text(write(again, "lagi.pdf", Paper.F4)));
        for (String kind : List.of("xlsx", "csv")) {
            assertArrayEquals(
                    Files.readAllBytes(write(report, "sekali." + kind, Paper.F4)),
                    Files.readAllBytes(write(again, "lagi." + kind, Paper.F4)));
        }
    }

    @Test
    void theOfficeOfTheKecamatanStandsApartAndIsInEveryTotal() {
        Village punggul = report.recap().get(0).village();
        Village office =
                new Village(
                        UUID.randomUUID(),
                        VillageCode.parse("35.16.09.0000").orElseThrow(),
                        "Kantor Kecamatan",
                        Village.Kind.KECAMATAN,
                        Map.of());
        Count one = report.recap().get(0).total();
        MonthlyReport made =
                new MonthlyReport(
                        report.office(),
                        report.period(),
                        report.asOf(),
                        List.of(
                                new VillageCount(office, Map.of(PostGroup.KECAMATAN, one), 0),
                                new VillageCount(punggul, Map.of(PostGroup.PEMDES, one), 0)),
                        report.bill(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Dealings.NONE,
                        null,
                        List.of());
        assertEquals(1, made.villages());
        assertEquals(office, made.recap().get(1).village());
        assertEquals(one.plus(one), made.total());
    }

    private static Set<String> keys(List<Mutation> mutations) {
        return mutations.stream().map(one -> one.detail().key()).collect(Collectors.toSet());
    }
}
