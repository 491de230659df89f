package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.merge.Touch;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One office takes something back that the other has heard of; faults that histories have shown.
 */
class TakenBackTest {
    @TempDir static Path folder;

    private static CheapPair two;
    private UUID siti;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        Village village = two.begin();
        siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        two.kecamatan.enrol(siti);
    }

    private static long lastAction(CheapOffice office, String name) {
        return office.journal.latest(20).stream()
                .filter(one -> one.action().key().equals("journal.action." + name))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    private void circle(String name) {
        two.send(name + ".sadar");
        two.take(name + ".sadar");
        reply(name);
    }

    private void reply(String name) {
        two.reply(name + "-balasan.sadar");
        two.takeReply(name + "-balasan.sadar");
    }

    private static Sent sent() {
        return two.kecamatan.submissions.sent(two.kecamatan.partner(two.branch)).get(0);
    }

    private static List<Answer> answers() {
        return two.kecamatan.submissions.answers(two.kecamatan.partner(two.branch));
    }

    /**
     * The later file says nothing of what the earlier one brought, so it would be lost for good.
     */
    @Test
    void anEarlierFileIsNotTakenBackWhileALaterOneStands() {
        two.send("1.sadar");
        two.send("2.sadar", SendForm.FULL);
        two.take("1.sadar");
        long first = two.branch.journal.lastSeq();
        two.take("2.sadar");
        Problem problem = assertThrows(Problem.class, () -> two.branch.journal.undo(first));
        assertEquals("journal.undo.blocked", problem.text().key());
        two.branch.journal.undo(two.branch.journal.lastSeq());
        two.branch.journal.undo(first);
        assertEquals(List.of(), two.branch.people.all());
        two.take("2.sadar");
        two.assertSame();
    }

    /** It would bring back what a later file of the same sender said is gone. */
    @Test
    void aFileThatWasTakenBackDoesNotComeAgainBehindALaterOne() {
        two.kecamatan.journal.undo(two.kecamatan.journal.lastSeq());
        two.kecamatan.people.remove(siti);
        Village gone = two.kecamatan.villages.all().get(0);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.journal.undo(two.branch.journal.lastSeq());
        long back = two.branch.journal.lastSeq();
        two.kecamatan.villages.remove(gone);
        two.send("2.sadar", SendForm.FULL);
        two.take("2.sadar");
        Problem problem = assertThrows(Problem.class, () -> two.branch.journal.undo(back));
        assertEquals("journal.undo.inUse", problem.text().key());
        two.assertSame();
        two.branch.journal.undo(two.branch.journal.lastSeq());
        two.branch.journal.undo(back);
        assertTrue(two.branch.villages.all().contains(gone), "its turn is free again");
        two.take("2.sadar");
        two.assertSame();
    }

    /** It may say nothing of what the one before it brought. */
    @Test
    void aFileDoesNotComeAgainWithoutTheOneBeforeIt() {
        two.send("1.sadar");
        two.send("2.sadar", SendForm.FULL);
        two.take("1.sadar");
        long first = two.branch.journal.lastSeq();
        two.take("2.sadar");
        two.branch.journal.undo(two.branch.journal.lastSeq());
        long back = two.branch.journal.lastSeq();
        two.branch.journal.undo(first);
        Problem problem = assertThrows(Problem.class, () -> two.branch.journal.undo(back));
        assertEquals("journal.undo.inUse", problem.text().key());
        assertEquals(List.of(), two.branch.people.all());
        two.take("2.sadar");
        two.assertSame();
    }

    @Test
    void aFileThatTheBranchTookBackHasNoAnswerAnyMore() {
        circle("1");
        assertEquals(1, answers().size());
        assertNotNull(sent().acknowledgedOn());
        two.branch.journal.undo(lastAction(two.branch, "sync.received"));
        reply("2");
        assertEquals(List.of(), answers());
        assertNull(sent().acknowledgedOn(), "it is told once more");
        circle("3");
        assertEquals(1, answers().size());
        two.assertSame();
    }

    @Test
    void aCorrectionSaysToWhichDecisionItCameToBelong() {
        circle("1");
        PersonForm seen = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(
                siti, seen, TestOffice.with(seen, "name", "SITI BARU"), "Sesuai KTP");
        reply("2");
        UUID decision =
                two.branch
                        .requests
                        .decide(
                                two.branch.requests.waiting(),
                                DecisionForm.accept(TestOffice.TODAY))
                        .get(0)
                        .id();
        reply("3");
        assertEquals(decision, two.kecamatan.requests.corrections().get(0).decision());
        assertEquals(1, two.kecamatan.requests.corrections().size());
    }

    /** Who looks at a reply before taking it sees whom it is about and what it says. */
    @Test
    void aPreviewOfAReplyNamesDecisionsNumbersAndCorrections() {
        circle("1");
        PersonForm seen = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(
                siti, seen, TestOffice.with(seen, "name", "SITI BARU"), "Sesuai KTP");
        two.branch.requests.decide(
                two.branch.requests.waiting(), DecisionForm.accept(TestOffice.TODAY));
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        two.reply("2-balasan.sadar");
        List<Touch> touches =
                two.kecamatan
                        .arrivals
                        .preview(two.file("2-balasan.sadar"), Progress.SILENT)
                        .merged()
                        .touches();
        assertEquals(
                Set.of("outcome", "name", "kpj"),
                touches.stream().map(Touch::field).collect(Collectors.toSet()));
        for (Touch touch : touches) {
            assertEquals(siti, touch.person());
            assertTrue(touch.name().startsWith("SITI"), touch.name());
        }
        assertNull(two.kecamatan.people.find(siti).orElseThrow().kpj(), "nothing is written");
    }

    /** A number that the branch took back holds nothing against the one that the kecamatan has. */
    @Test
    void theKecamatansNumberStandsWhenTheBranchTookItsOwnBack() {
        circle("1");
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        reply("2");
        Kpj own = new Kpj("26000000203");
        two.kecamatan.people.recordKpj(two.kecamatan.people.find(siti).orElseThrow(), own);
        two.branch.journal.undo(lastAction(two.branch, "branch.numbers"));
        circle("3");
        assertEquals(own, two.branch.people.find(siti).orElseThrow().kpj());
        two.assertSame();
    }

    /**
     * The branch told its refusal once; it must not be forgotten with what was not here just then.
     */
    @Test
    void aRefusalHoldsWhenTheEnrolmentComesBack() {
        circle("1");
        long enrolled = lastAction(two.kecamatan, "enrol");
        two.kecamatan.journal.undo(enrolled);
        long back = two.kecamatan.journal.lastSeq();
        two.branch.requests.decide(
                two.branch.requests.waiting(),
                DecisionForm.refuse(TestOffice.TODAY, Refusal.NIK_DIFFERS, ""));
        reply("2");
        assertEquals(List.of(), two.kecamatan.enrolments.all());
        two.kecamatan.journal.undo(back);
        assertEquals(State.REFUSED, two.kecamatan.enrolments.all().get(0).state());
        two.assertSame();
        circle("3");
        two.assertSame();
        Problem problem = assertThrows(Problem.class, () -> two.kecamatan.journal.undo(enrolled));
        assertEquals("journal.undo.inUse", problem.text().key(), "as with any decision on it");
    }

    @Test
    void aNumberAndACorrectionHoldWhenThePersonComesBack() {
        circle("1");
        two.kecamatan.journal.undo(lastAction(two.kecamatan, "enrol"));
        long enrolled = two.kecamatan.journal.lastSeq();
        two.kecamatan.people.remove(siti);
        long removed = two.kecamatan.journal.lastSeq();
        PersonForm seen = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(
                siti, seen, TestOffice.with(seen, "name", "SITI BARU"), "Sesuai KTP");
        two.branch.requests.decide(
                two.branch.requests.waiting(), DecisionForm.accept(TestOffice.TODAY));
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        reply("2");
        assertEquals(List.of(), two.kecamatan.people.all());
        two.kecamatan.journal.undo(removed);
        Person person = two.kecamatan.people.find(siti).orElseThrow();
        assertEquals("SITI BARU", person.name());
        assertEquals(new Kpj("26000000013"), person.kpj());
        two.kecamatan.journal.undo(enrolled);
        assertEquals(State.REGISTERED, two.kecamatan.enrolments.all().get(0).state());
        two.assertSame();
        circle("3");
        two.assertSame();
    }

    /** The medium fails after the file was noted: the same file is made on another one. */
    @Test
    void aFileThatCouldNotBeWrittenIsMadeAgain() throws IOException {
        Path taken = two.file("bukan-berkas.sadar");
        Files.createDirectories(taken.resolve("isi"));
        Problem problem = assertThrows(Problem.class, () -> two.send("bukan-berkas.sadar"));
        assertEquals("base.file.unwritable", problem.text().key());
        try (var all = Files.list(folder)) {
            assertEquals(List.of(), all.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
        two.kecamatan.submissions.again(
                two.kecamatan.partner(two.branch), sent().number(), two.file("ulang.sadar"));
        two.acknowledge(two.take("ulang.sadar"));
        two.assertSame();
    }
}
