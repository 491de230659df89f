package id.sadardesa.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.shell.Desk;
import id.sadardesa.desk.widget.DateField;
import id.sadardesa.desk.widget.FieldLine;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.Typing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walks through the forms of Kepesertaan, each to what the office has on record afterwards. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class EnrolmentDialogsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 1, 2);

    @TempDir static Path folder;
    private TestOffice office;
    private Enrolments enrolments;
    private long before;
    private EnrolmentViewModel model;

    @Start
    void start(Stage stage) {
        office = TestOffice.in(folder.resolve(Ids.next().toString()));
        Village kalen = office.village("35.16.09.2002", "Kalen");
        enrolments = office.rooms().enrolments;
        var people = office.rooms().people;
        people.register(
                TestOffice.form("Slamet", BORN, Sex.L, 1),
                List.of(
                        PostForm.of(kalen.id(), PostKind.RT)
                                .renewed(
                                        "188/1/2025",
                                        LocalDate.of(2025, 3, 1),
                                        LocalDate.of(2026, 3, 31))));
        people.recordKpj(people.all().get(0), new Kpj("24000000018"));
        enrolments.enrol(
                enrolments.candidates(), Programme.parse("jkk,jkm"), Period.parse("2026-01"));
        enrolments.activate(enrolments.all(), LocalDate.of(2026, 1, 10));
        before = office.rooms().journal.lastSeq();
        Desk desk = TestDesk.around(stage, office);
        EnrolmentDoors doors = EnrolmentViewModelTest.doors(office);
        model = new EnrolmentViewModel(doors, desk.jobs(), desk.notices());
        TestDesk.enter(
                stage,
                new EnrolmentView(
                        desk,
                        model,
                        new VillageEnrolmentViewModel(doors, desk.jobs(), desk.notices()),
                        EnrolmentViewModelTest.successions(office)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void otherTermsHoldFromTheirMonthOn(FxRobot robot) {
        robot.clickOn("Slamet").clickOn("Ubah ketentuan");
        robot.clickOn("#jht").clickOn("#funding").clickOn("APBD kabupaten/kota");
        Typing.into(robot, "#payer", "Dinas PMD");
        robot.clickOn("Simpan ketentuan");
        Participation one = enrolments.all().get(0);
        assertEquals(Programme.parse("jkk,jkm"), one.term(Period.parse("2026-03")).programmes());
        var april = one.term(Period.parse("2026-04"));
        assertEquals(Programme.parse("jkk,jkm,jht"), april.programmes());
        assertEquals(Funding.REGENCY_BUDGET, april.funding());
        assertEquals("Dinas PMD", april.payer());
        assertEquals(before + 1, office.rooms().journal.lastSeq());
    }

    /** The cause was stated when the successor was named; nobody states it twice. */
    @Test
    void whyAndWhenSomebodyLeftIsKnownFromTheChangeOfOfficers(FxRobot robot) {
        LocalDate last = LocalDate.of(2026, 3, 5);
        var people = office.rooms().people;
        Post post = people.posts(people.all().get(0).id()).get(0);
        people.changePost(post, PostForm.of(post).ending(last));
        enrolments.leavers().state(enrolments.all(), EndCause.A2, last);
        robot.interact(model::refresh);
        robot.clickOn("Slamet").clickOn("Nonaktifkan");
        assertEquals(
                EndCause.A2,
                robot.lookup("#cause")
                        .match(ComboBox.class::isInstance)
                        .queryComboBox()
                        .getValue());
        DateField date = robot.lookup("#date").match(DateField.class::isInstance).query();
        assertEquals(last, date.getValue());
        robot.clickOn("#confirm");
        Participation one = enrolments.all().get(0);
        assertEquals(EndCause.A2, one.endCause());
        assertEquals(last, one.endedOn());
    }

    @Test
    void ownWorkStandsBesideTheWages(FxRobot robot) {
        robot.clickOn("Slamet").clickOn("Daftarkan juga BPU");
        robot.clickOn("Daftarkan sebagai BPU");
        FieldLine line = robot.lookup("#incomeLine").queryAs(FieldLine.class);
        assertFalse(line.said().isBlank(), "without an income there is no band");
        Typing.into(robot, "#income", "1.500.000").clickOn("Daftarkan sebagai BPU");
        var candidate = enrolments.candidates().get(0);
        assertEquals(
                List.of(Segment.VILLAGE, Segment.SELF_EMPLOYED),
                candidate.open().stream().map(Participation::segment).toList());
        Participation own = candidate.open().get(1);
        assertEquals(Rupiah.of(1_500_000), own.terms().get(0).income());
        assertEquals(Funding.SELF, own.terms().get(0).funding());
        assertEquals(State.ACTIVE, candidate.open().get(0).state());
        assertTrue(
                robot.lookup("Rp\u00a049.397,15").tryQuery().isPresent(),
                "26.597,15 with wages and 22.800,00 without are shown as one sum");
        robot.clickOn("Rp\u00a049.397,15");
        assertTrue(robot.lookup("BPU (bukan penerima upah)").tryQuery().isPresent());
    }

    @Test
    void aSegmentFollowsTheOtherWithoutAGap(FxRobot robot) {
        robot.clickOn("Slamet").clickOn("Ubah segmen");
        ComboBox<?> segment =
                robot.lookup("#segment").match(node -> node instanceof ComboBox).queryComboBox();
        ComboBox<?> funding = robot.lookup("#funding").queryComboBox();
        assertEquals(Funding.SELF, funding.getValue(), "who has no employer pays for himself");
        robot.interact(() -> segment.getSelectionModel().selectFirst());
        assertEquals(Segment.ENTERPRISE, segment.getValue());
        assertEquals(Funding.VILLAGE_ENTERPRISE, funding.getValue());
        robot.interact(() -> segment.getSelectionModel().selectLast());
        assertEquals(Funding.SELF, funding.getValue());
        Typing.into(robot, "#income", "1500000");
        robot.clickOn(
                robot.lookup(".dialog-form .button")
                        .match((javafx.scene.control.Button b) -> b.getText().equals("Ubah segmen"))
                        .<javafx.scene.control.Button>query());
        List<Participation> all = enrolments.candidates().get(0).participations();
        assertEquals(Segment.SELF_EMPLOYED, all.get(0).segment());
        assertEquals(Period.parse("2026-03"), all.get(0).firstMonth());
        assertEquals(LocalDate.of(2026, 2, 28), all.get(1).endedOn());
        assertEquals(before + 1, office.rooms().journal.lastSeq());
    }

    @Test
    void aDecreeIsRenewedAtTheRowThatRunsOut(FxRobot robot) {
        robot.clickOn("#expiring");
        assertTrue(robot.lookup("Menurut SK 188/1/2025.").tryQuery().isPresent());
        robot.clickOn("#soon").clickOn("Sudah lewat");
        assertTrue(robot.lookup("Jatuh tempo: 0").tryQuery().isPresent());
        assertTrue(robot.lookup("#print").query().isDisabled());
        robot.clickOn("#soon").clickOn("Semua tenggat");
        assertFalse(robot.lookup("#print").query().isDisabled());
        robot.clickOn(
                robot.lookup(".hyperlink")
                        .match(
                                (javafx.scene.control.Hyperlink h) ->
                                        h.getText().equals("Perpanjang SK"))
                        .<javafx.scene.control.Hyperlink>query());
        robot.clickOn("Simpan perpanjangan");
        FieldLine line = robot.lookup("#skNumberLine").queryAs(FieldLine.class);
        assertTrue(line.said().contains("Isi nomor SK"), line.said());
        Typing.into(robot, "#skNumber", "188/2/2026");
        Typing.into(robot, "#skDate", "02-03-2026").type(KeyCode.TAB);
        Typing.into(robot, "#ends", "31-03-2027").type(KeyCode.TAB);
        robot.clickOn("Simpan perpanjangan");
        Post post =
                office.rooms().people.posts().stream()
                        .filter(one -> "188/2/2026".equals(one.skNumber()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, office.rooms().people.posts(post.personId()).size());
        assertEquals(LocalDate.of(2026, 3, 2), post.skDate());
        assertEquals(LocalDate.of(2027, 3, 31), post.ends());
        assertEquals(List.of(), office.rooms().expiries.on(TestOffice.TODAY));
        assertTrue(robot.lookup("Jatuh tempo: 0").tryQuery().isPresent());
    }

    @Test
    void aNewcomerFollowsWithDecreeMoneyAndEligibility(FxRobot robot) {
        enrolments.changeTerms(
                enrolments.all(),
                new id.sadardesa.core.enrolment.TermChange(
                        Period.parse("2026-02"),
                        Set.of(),
                        Set.of(),
                        Funding.REGENCY_BUDGET,
                        null,
                        null));
        long seq = office.rooms().journal.lastSeq();
        robot.clickOn("Slamet").clickOn("Ganti perangkat");
        DateField lastDay = robot.lookup("#lastDay").query();
        assertEquals(LocalDate.of(2026, 3, 31), lastDay.getValue(), "as the decree says");
        robot.interact(() -> lastDay.getEditor().clear());
        Typing.into(robot, "#lastDay", "28-02-2026").type(KeyCode.TAB);
        robot.clickOn("#cause").clickOn("A1 Mengundurkan diri");
        Typing.write(robot.clickOn("#fresh").clickOn("#name"), "Wati");
        Typing.into(robot, "#nik", TestOffice.nik(BORN, Sex.P, 2));
        assertEquals(Sex.P, robot.lookup("#sex").queryComboBox().getValue(), "as the NIK says");
        DateField born = robot.lookup("#born").query();
        assertEquals(LocalDate.of(1980, 1, 2), born.getValue());
        robot.clickOn("#asn");
        assertTrue(robot.lookup("Belum dapat diusulkan").tryQuery().isPresent());
        robot.clickOn("#asn");
        assertTrue(robot.lookup("Memenuhi syarat menjadi peserta").tryQuery().isPresent());
        Typing.into(robot, "#skNumber", "188/7/2026");
        Typing.into(robot, "#skDate", "31-02-2026").type(KeyCode.TAB);
        DateField decreed = robot.lookup("#skDate").query();
        assertEquals("31-02-2026", decreed.getEditor().getText(), "what was typed stays");
        robot.clickOn("#replace");
        assertEquals(
                seq, office.rooms().journal.lastSeq(), "a date that does not exist is no date");
        assertTrue(
                robot.lookup(
                                (Label said) ->
                                        said.getText().startsWith("31-02-2026 bukan tanggal")
                                                && said.isVisible())
                        .tryQuery()
                        .isPresent());
        robot.interact(() -> decreed.getEditor().clear());
        Typing.into(robot, "#skDate", "27-02-2026");
        robot.push(KeyCode.CONTROL, KeyCode.S); // while the cursor is still in the date

        assertEquals(seq + 1, office.rooms().journal.lastSeq());
        var wati =
                enrolments.candidates().stream()
                        .filter(one -> one.line().person().name().equals("Wati"))
                        .findFirst()
                        .orElseThrow();
        Post post = wati.line().posts().get(0);
        assertEquals("188/7/2026", post.skNumber());
        assertEquals(LocalDate.of(2026, 2, 27), post.skDate());
        assertEquals(LocalDate.of(2026, 3, 1), post.starts());
        Participation fresh = wati.open().get(0);
        assertEquals(Funding.REGENCY_BUDGET, fresh.terms().get(0).funding());
        assertEquals(State.PROPOSED, fresh.state());
        assertTrue(
                enrolments.all().stream()
                        .anyMatch(one -> LocalDate.of(2026, 2, 28).equals(one.endedOn())));
        assertTrue(robot.lookup("#letter").query().isVisible());
    }
}
