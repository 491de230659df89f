package id.sadardesa.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.desk.contribution.Explanation;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.desk.succession.SuccessionDoors;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentViewModelTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private Village kalen;
    private EnrolmentViewModel overview;
    private VillageEnrolmentViewModel enrolling;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        Village talok = office.village("35.16.09.2006", "Talok");
        office.person("Slamet Riyadi", BORN, Sex.L, 1, kalen, PostKind.KADES);
        office.person("Siti Aminah", BORN, Sex.P, 2, kalen, PostKind.SEKDES);
        office.person("Paijo", BORN, Sex.L, 3, kalen, PostKind.PETANI);
        office.person("Joko Santoso", BORN, Sex.L, 4, talok, PostKind.KADES);
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                Period.parse("2026-01"),
                                Rupiah.of("4279787.17"),
                                "Keputusan contoh",
                                null));
        EnrolmentDoors doors = doors(office);
        overview = new EnrolmentViewModel(doors, TestDesk.jobs(), notices);
        enrolling = new VillageEnrolmentViewModel(doors, TestDesk.jobs(), notices);
        overview.refresh();
        enrolling.village.set(kalen);
        enrolling.refresh();
    }

    static EnrolmentDoors doors(TestOffice office) {
        return new EnrolmentDoors(
                office.rooms().enrolments,
                office.rooms().contributions,
                office.rooms().coverages,
                office.rooms().people,
                office.rooms().villages,
                office.rooms().clock,
                Texts.indonesian());
    }

    static SuccessionDoors successions(TestOffice office) {
        return new SuccessionDoors(
                office.rooms().successions,
                office.rooms().expiries,
                office.rooms().renewals,
                office.rooms().people,
                office.rooms().villages,
                office.rooms().reports,
                TestOffice.CLOCK,
                Texts.indonesian());
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** What village money pays for somebody without wages is not asked of the participant. */
    @Test
    void whoeverPaysForSomebodyWithoutWagesIsSaidToPay() {
        enrolling.income.set("1.500.000");
        assertEquals(Rupiah.of("69021.70"), enrolling.cost().get().total(), "and 22.800,00");
        assertEquals(Rupiah.ZERO, enrolling.cost().get().workers());
        enrolling.funding.set(Funding.SELF);
        assertEquals(Rupiah.of("22800.00"), enrolling.cost().get().workers());
    }

    @Test
    void aVillageIsEnrolledInOneScreenWithItsExceptionsAndItsCost() {
        assertEquals(2, enrolling.candidates.count().get(), "all who can be are ticked");
        assertEquals(List.of("Paijo"), names(enrolling.exceptions().get()));
        assertEquals(Rupiah.of("46221.70"), enrolling.cost().get().total(), "2 x 23.110,85");

        enrolling.jht.set(true);
        assertEquals(Rupiah.of("534117.44"), enrolling.cost().get().total(), "2 x 267.058,72");
        assertEquals(Rupiah.of("171191.48"), enrolling.cost().get().workers(), "2 x 85.595,74");
        enrolling.jht.set(false);

        enrolling.candidates.rows().get().get(1).on().set(false);
        assertEquals(1, enrolling.candidates.count().get());
        assertEquals(Rupiah.of("23110.85"), enrolling.cost().get().total());

        boolean[] left = {false};
        enrolling.enrol(() -> left[0] = true);
        assertTrue(left[0]);
        overview.refresh();
        assertEquals(1, overview.counts().get().get(State.PROPOSED));
        assertEquals(Text.of("enrolment.done.enrolled", 1, Period.parse("2026-03"), 1, 0), said());
    }

    @Test
    void theMoneyOfTheKabupatenIsProposedForTheStaffOfTheKecamatan() {
        office.rooms()
                .villages
                .add(new VillageForm("35.16.09.0000", "Dlanggu Kec", Village.Kind.KECAMATAN));
        Village district =
                office.rooms().villages.all().stream()
                        .filter(one -> one.kind() == Village.Kind.KECAMATAN)
                        .findFirst()
                        .orElseThrow();
        enrolling.village.set(district);
        assertEquals(Funding.REGENCY_BUDGET, enrolling.funding.get());
        enrolling.village.set(kalen);
        assertEquals(Funding.ADD, enrolling.funding.get());
        enrolling.funding.set(Funding.PROVINCE_BUDGET);
        enrolling.village.set(district);
        assertEquals(Funding.PROVINCE_BUDGET, enrolling.funding.get(), "what was chosen stays");
    }

    @Test
    void withAllVillagesEachIsPaidOutOfWhatIsUsualThere() {
        office.rooms()
                .villages
                .add(new VillageForm("35.16.09.0000", "Dlanggu Kec", Village.Kind.KECAMATAN));
        Village district =
                office.rooms().villages.all().stream()
                        .filter(one -> one.kind() == Village.Kind.KECAMATAN)
                        .findFirst()
                        .orElseThrow();
        assertFalse(enrolling.mixed());
        office.person(
                "Staf Uji", LocalDate.of(1990, 1, 5), Sex.P, 9, district, PostKind.KEC_HONORER);
        enrolling.village.set(null);
        enrolling.jht.set(true);
        enrolling.refresh();
        assertTrue(enrolling.mixed(), "that is said beside the choice");
        enrolling.enrol(() -> {});
        assertEquals(
                List.of(Funding.ADD, Funding.ADD, Funding.ADD, Funding.REGENCY_BUDGET),
                office.rooms().enrolments.all().stream()
                        .map(one -> one.terms().get(0).funding())
                        .sorted()
                        .toList());
    }

    @Test
    void whoIsTooOldForThePensionIsEnrolledWithoutItAndThatIsSaid() {
        office.person("Mbah Karto", LocalDate.of(1962, 1, 5), Sex.L, 9, kalen, PostKind.KASI_PEL);
        enrolling.refresh();
        enrolling.jp.set(true);
        enrolling.enrol(() -> {});
        assertEquals(
                Text.of(
                        "enrolment.done.enrolledWithoutPension",
                        3,
                        Period.parse("2026-03"),
                        1,
                        1,
                        0),
                said());
    }

    @Test
    void whatHappenedIsRecordedStepByStep() {
        enrolling.enrol(() -> {});
        overview.refresh();
        overview.state.set(State.PROPOSED);
        assertEquals(List.of("Slamet Riyadi", "Siti Aminah"), names(overview.shown().get()));

        overview.records.registered(overview.shown().get(), TestOffice.TODAY);
        assertEquals(2, overview.counts().get().get(State.REGISTERED));
        assertEquals(Text.of("enrolment.done.registered", 2), said());

        overview.state.set(State.REGISTERED);
        overview.records.active(overview.shown().get(), TestOffice.TODAY, 0);
        assertEquals(
                "enrolment.active.noKpj", overview.records.trouble().get().orElseThrow().key());

        overview.query.set("slamet");
        Candidate slamet = overview.shown().get().get(0);
        overview.records.kpj(slamet.line().person(), "123");
        assertEquals("roster.kpj.form", overview.records.trouble().get().orElseThrow().key());
        overview.records.kpj(slamet.line().person(), "24000000018");
        assertEquals(Optional.empty(), overview.records.trouble().get());

        overview.records.active(overview.shown().get(), TestOffice.TODAY, 0);
        assertEquals(1, overview.counts().get().get(State.ACTIVE));
        overview.state.set(State.ACTIVE);
        overview.records.end(overview.shown().get(), EndCause.A6, TestOffice.TODAY);
        assertEquals(1, overview.counts().get().get(State.ENDED));
    }

    @Test
    void whoHasTheNumberAndIsNotActiveYetIsFoundByOneFilter() {
        enrolling.enrol(() -> {});
        overview.refresh();
        overview.records.kpj(overview.shown().get().get(0).line().person(), "24000000018");
        assertEquals(0, overview.waiting().get(), "proposed: the branch has not answered");
        overview.state.set(State.PROPOSED);
        overview.records.registered(overview.shown().get(), TestOffice.TODAY);
        assertEquals(1, overview.waiting().get());

        overview.only(null, true);
        assertEquals(List.of("Slamet Riyadi"), names(overview.shown().get()));
        overview.records.active(overview.shown().get(), TestOffice.TODAY, 1);
        assertEquals(Text.of("enrolment.done.active", 1, 1), said());
        assertEquals(0, overview.waiting().get());
        assertEquals(List.of("Slamet Riyadi"), names(overview.shown().get()), "still in sight");
        assertEquals(State.ACTIVE, overview.state.get());
    }

    @Test
    void villageAndQueryNarrowWhatIsShownAndCounted() {
        assertEquals(4, overview.shown().get().size());
        overview.village.set(kalen);
        assertEquals(3, overview.shown().get().size());
        assertEquals(3, overview.counts().get().get(State.CANDIDATE));
        overview.query.set("Sitti Aminah");
        assertTrue(
                overview.shown().get().size() <= 1, "spelling is forgiven, others are not shown");
        assertEquals(3, overview.counts().get().get(State.CANDIDATE), "chips count the village");
    }

    @Test
    void everyAmountSaysWhatItRestsOn() {
        enrolling.enrol(() -> {});
        overview.refresh();
        assertEquals(Rupiah.of("46221.70"), overview.total());
        var bills = overview.bills(overview.shown().get().get(0));
        Explanation why = overview.explain(bills);
        assertEquals(Rupiah.of("23110.85"), why.total());
        assertTrue(why.paragraphs().get(0).body().contains("Keputusan contoh"));
        assertTrue(why.paragraphs().stream().anyMatch(p -> p.body().contains("PP 44/2015")));
        assertFalse(why.missing());
        assertEquals(Rupiah.of("46221.70"), overview.explainTotal().total());
    }

    private Text said() {
        return Optional.ofNullable(notices.current().get()).orElseThrow().text();
    }

    private static List<String> names(List<Candidate> people) {
        return people.stream().map(c -> c.line().person().name()).toList();
    }
}
