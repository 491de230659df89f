package id.sadardesa.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Verdict;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.Answer;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Replied;
import id.sadardesa.core.sync.Ruling;
import id.sadardesa.core.sync.Sent;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the branch decides comes back to the kecamatan and updates every row there. */
class ReplyTest {
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
    }

    private UUID proposed(String name, int serial) {
        UUID person = two.kecamatan.person(name, serial, village, PostKind.RT);
        two.kecamatan.enrol(person);
        return person;
    }

    private Request request(UUID person) {
        return two.branch.requests.waiting().stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private State state(UUID person) {
        return two.kecamatan.participation(person).state();
    }

    private static Replied replied(Arrival arrival) {
        return Objects.requireNonNull(arrival.replied());
    }

    @Test
    void acceptedWithNumberRefusedWithReasonChangedByTheBranch() {
        UUID siti = proposed("SITI UJI", 1);
        UUID budi = proposed("BUDI UJI", 2);
        UUID tono = proposed("TONO UJI", 3);
        UUID dewi = proposed("DEWI UJI", 4);
        two.send("1.sadar");
        two.take("1.sadar");
        assertEquals(4, two.branch.requests.waiting().size());
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        Map<UUID, Kpj> given = two.branch.numbers.give(List.of(siti, tono));
        two.branch.requests.decide(List.of(request(siti)), DecisionForm.accept(TestOffice.TODAY));
        two.branch.requests.decide(
                List.of(request(budi)),
                DecisionForm.refuse(TestOffice.TODAY, Refusal.NIK_DIFFERS, "nama ibu berbeda"));
        PersonForm seen = PersonForm.of(two.branch.people.find(tono).orElseThrow());
        two.branch.requests.correct(
                tono, seen, TestOffice.with(seen, "name", "TONO UJI HADI"), "Sesuai KTP");
        List<Decision> changed =
                two.branch.requests.decide(
                        List.of(request(tono)), DecisionForm.accept(TestOffice.TODAY));
        assertEquals(Verdict.Outcome.CHANGED, changed.get(0).outcome());

        two.reply("1-balasan.sadar");
        Arrival arrival = two.takeReply("1-balasan.sadar");
        Replied replied = replied(arrival);
        assertEquals(1, replied.decided(Verdict.Outcome.ACCEPTED));
        assertEquals(1, replied.decided(Verdict.Outcome.REFUSED));
        assertEquals(1, replied.decided(Verdict.Outcome.CHANGED));
        assertEquals(State.REGISTERED, state(siti));
        assertEquals(State.REGISTERED, state(tono));
        assertEquals(State.PROPOSED, state(dewi), "still waiting");
        assertEquals(State.REFUSED, state(budi));
        assertEquals(
                "Data tidak sesuai dengan data kependudukan: nama ibu berbeda",
                two.kecamatan.participation(budi).last().note());
        Person toni = two.kecamatan.people.find(tono).orElseThrow();
        assertEquals("TONO UJI HADI", toni.name());
        assertEquals(given.get(tono), toni.kpj());
        assertEquals(given.get(siti), two.kecamatan.people.find(siti).orElseThrow().kpj());
        two.assertSame();
        assertEquals(2, replied.numbered());
        assertEquals(1, replied.corrected());
    }

    private static String said(Ruling one) {
        Texts texts = Texts.indonesian();
        return one.name()
                + "|"
                + one.nik()
                + "|"
                + texts.get(one.said())
                + "|"
                + one.kpj()
                + "|"
                + one.why().map(texts::get).orElse("");
    }

    /** Before it is taken, and where it is only looked at: who, what and why. */
    @Test
    void aReplyIsReadNameByName() {
        UUID siti = proposed("SITI UJI", 1);
        UUID budi = proposed("BUDI UJI", 2);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.requests.decide(List.of(request(siti)), DecisionForm.accept(TestOffice.TODAY));
        two.branch.numbers.give(List.of(siti));
        two.branch.requests.decide(
                List.of(request(budi)),
                DecisionForm.refuse(TestOffice.TODAY, Refusal.NIK_DIFFERS, null));
        two.reply("1-balasan.sadar");
        Path file = two.file("1-balasan.sadar");
        Arrival seen = two.kecamatan.arrivals.preview(file, Progress.SILENT);
        List<String> said = seen.rulings().stream().map(ReplyTest::said).sorted().toList();
        assertEquals(
                said,
                two.kecamatan.arrivals.inspect(file, Progress.SILENT).rulings().stream()
                        .map(ReplyTest::said)
                        .sorted()
                        .toList());
        String all = String.join("\n", said);
        assertTrue(all.contains("|ditolak|null|Data tidak sesuai dengan data kependudukan"), all);
        assertTrue(all.contains("SITI UJI|") && all.contains("BUDI UJI|"), all);
        assertTrue(all.contains("|*******0013|"), all);
        assertFalse(all.contains("26000000013"), "numbers are masked");
        assertTrue(
                seen.merged().touches().stream()
                        .anyMatch(
                                one ->
                                        "note".equals(one.field())
                                                && one.name().equals("BUDI UJI")));
    }

    @Test
    void theReplyAcknowledgesAndCountsBothSides() {
        proposed("SITI UJI", 1);
        proposed("BUDI UJI", 2);
        two.send("1.sadar");
        two.take("1.sadar");
        assertEquals(1, two.branch.inbox.waiting().size());
        two.reply("1-balasan.sadar");
        assertEquals(List.of(), two.branch.inbox.waiting());
        Sent before = two.kecamatan.submissions.sent(two.kecamatan.partner(two.branch)).get(0);
        assertNull(before.acknowledgedOn());
        assertEquals(12, before.age(TestOffice.TODAY.plusDays(12)));
        two.takeReply("1-balasan.sadar");
        Sent after = two.kecamatan.submissions.sent(two.kecamatan.partner(two.branch)).get(0);
        assertNotNull(after.acknowledgedOn());
        Answer answer = two.kecamatan.submissions.answers(two.kecamatan.partner(two.branch)).get(0);
        assertEquals(after.totals().people(), answer.people());
        assertEquals(after.totals().rupiah(), answer.rupiah());
        assertEquals(after.holds(), answer.holds());
        assertEquals(after.fingerprint(), answer.fingerprint());
    }

    @Test
    void aReplyIsTakenOnceAndMadeAgainByteForByte() throws IOException {
        UUID siti = proposed("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.requests.decide(List.of(request(siti)), DecisionForm.accept(TestOffice.TODAY));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals("sync.import.again", two.refusal(two.kecamatan, "1-balasan.sadar"));
        two.kecamatan.people.recordKpj(
                two.kecamatan.people.find(siti).orElseThrow(), new Kpj("26000000039"));
        two.kecamatan.enrolments.activate(
                List.of(two.kecamatan.participation(siti)), TestOffice.TODAY);
        two.send("2.sadar");
        two.take("2.sadar");
        two.assertSame();
        assertEquals("sync.import.old", oldReply());
        two.branch.submissions.again(two.branch.partner(two.kecamatan), 1, two.file("lagi.sadar"));
        assertArrayEquals(
                Files.readAllBytes(two.file("1-balasan.sadar")),
                Files.readAllBytes(two.file("lagi.sadar")));
    }

    /** A reply from before, after a later one was taken. */
    private String oldReply() {
        two.reply("2-balasan.sadar");
        proposed("DEWI UJI", 4);
        two.send("3.sadar");
        two.take("3.sadar");
        two.reply("3-balasan.sadar");
        two.takeReply("3-balasan.sadar");
        return two.refusal(two.kecamatan, "2-balasan.sadar");
    }

    @Test
    void aLostReplyLosesNothing() {
        UUID siti = proposed("SITI UJI", 1);
        UUID budi = proposed("BUDI UJI", 2);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.requests.decide(List.of(request(siti)), DecisionForm.accept(TestOffice.TODAY));
        two.reply("hilang.sadar");
        two.branch.requests.decide(List.of(request(budi)), DecisionForm.accept(TestOffice.TODAY));
        two.reply("2-balasan.sadar");
        Replied replied = replied(two.takeReply("2-balasan.sadar"));
        assertEquals(2, replied.decided(Verdict.Outcome.ACCEPTED));
        assertEquals(State.REGISTERED, state(siti));
        assertEquals(State.REGISTERED, state(budi));
        two.assertSame();
    }

    @Test
    void aDecisionThatIsTakenBackIsTakenBackAtTheKecamatan() {
        UUID siti = proposed("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.requests.decide(
                List.of(request(siti)),
                DecisionForm.refuse(TestOffice.TODAY, Refusal.OTHER, "salah tekan"));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals(State.REFUSED, state(siti));
        long decided =
                two.branch.journal.latest(10).stream()
                        .filter(one -> one.action().key().contains("branch.refused"))
                        .findFirst()
                        .orElseThrow()
                        .seq();
        two.branch.journal.undo(decided);
        two.reply("2-balasan.sadar");
        assertEquals(1, replied(two.takeReply("2-balasan.sadar")).withdrawn());
        assertEquals(State.PROPOSED, state(siti));
        two.assertSame();
    }

    @Test
    void whatTheKecamatanDidMeanwhileStillHolds() {
        UUID siti = proposed("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.requests.decide(List.of(request(siti)), DecisionForm.accept(TestOffice.TODAY));
        two.kecamatan.enrolments.end(
                List.of(two.kecamatan.participation(siti)), EndCause.A1, TestOffice.TODAY);
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        Participation now = two.kecamatan.participation(siti);
        assertEquals(
                List.of(State.PROPOSED, State.REGISTERED, State.ENDED),
                now.steps().stream().map(step -> step.state()).toList());
        two.send("2.sadar");
        two.take("2.sadar");
        two.assertSame();
    }

    @Test
    void decidingTwiceIsRefused() {
        UUID siti = proposed("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        Request request = request(siti);
        two.branch.requests.decide(List.of(request), DecisionForm.accept(TestOffice.TODAY));
        assertEquals(
                "branch.decide.gone",
                refusal(
                        () ->
                                two.branch.requests.decide(
                                        List.of(request), DecisionForm.accept(TestOffice.TODAY))));
        assertEquals(
                "branch.decide.noReason",
                refusal(
                        () ->
                                two.branch.requests.decide(
                                        List.of(),
                                        new DecisionForm(false, TestOffice.TODAY, null, null))));
        assertEquals(
                "branch.decide.noWords",
                refusal(
                        () ->
                                two.branch.requests.decide(
                                        List.of(),
                                        DecisionForm.refuse(
                                                TestOffice.TODAY, Refusal.OTHER, " "))));
        assertEquals(
                "branch.decide.future",
                refusal(
                        () ->
                                two.branch.requests.decide(
                                        List.of(),
                                        DecisionForm.accept(TestOffice.TODAY.plusDays(1)))));
    }

    private static String refusal(Runnable what) {
        return assertThrows(Problem.class, what::run).text().key();
    }

    @Test
    void nothingToAnswerIsSaid() {
        assertEquals("sync.reply.nothing", refusal(() -> two.reply("kosong.sadar")));
        assertEquals(
                "sync.reply.role",
                refusal(
                        () ->
                                two.kecamatan.submissions.reply(
                                        two.kecamatan.partner(two.branch),
                                        two.file("kosong.sadar"),
                                        id.sadardesa.base.Progress.SILENT)));
    }

    @Test
    void bothHaveChangedAName() {
        UUID siti = proposed("SITI UJI", 1);
        two.send("1.sadar");
        two.take("1.sadar");
        PersonForm seen = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(
                siti, seen, TestOffice.with(seen, "name", "SITI CABANG"), "Sesuai KTP");
        two.kecamatan.change(siti, "name", "SITI KECAMATAN");
        two.reply("1-balasan.sadar");
        Arrival reply = two.takeReply("1-balasan.sadar");
        assertEquals(1, reply.merged().conflicts());
        assertEquals("SITI KECAMATAN", two.kecamatan.people.find(siti).orElseThrow().name());
        two.send("2.sadar");
        Arrival second = two.take("2.sadar");
        assertEquals(Kind.DIFFERENCE, second.manifest().kind());
        two.assertSame();
        assertEquals("SITI KECAMATAN", two.branch.people.find(siti).orElseThrow().name());
    }

    @Test
    void everyReasonAndOutcomeHasItsName() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            for (Refusal one : Refusal.values()) {
                assertTrue(texts.get(one.textKey()).length() > 3);
            }
            for (Verdict.Outcome one : Verdict.Outcome.values()) {
                assertTrue(texts.get(one.textKey()).length() > 3);
            }
        }
    }
}
