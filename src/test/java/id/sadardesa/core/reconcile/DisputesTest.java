package id.sadardesa.core.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispute goes to the branch with the next file, and its answer comes with the next reply. */
class DisputesTest {
    private static final String K1 = "26000000013";
    private static final String K3 = "26000000039";

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
        two.kecamatan.change(siti, "kpj", K1);
        two.send("1.sadar");
        two.take("1.sadar");
    }

    private static String nik(int serial) {
        return String.valueOf(CheapOffice.form("", serial).nik());
    }

    private static BranchList list(CheapOffice office, String... lines) {
        Path file = folder.resolve("daftar.csv");
        try {
            Files.write(file, List.of(lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return office.lists.read(file, Progress.SILENT);
    }

    private static Comparison compare(CheapOffice office) {
        return office.lists.compare(
                list(
                        office,
                        "NIK;KPJ;Nama;Status",
                        nik(1) + ";" + K3 + ";SITI UJI;",
                        nik(9) + ";26000000047;ORANG ASING;AKTIF"));
    }

    private static String refusal(Runnable what) {
        return assertThrows(Problem.class, what::run).text().key();
    }

    @Test
    void itTravelsUpIsAnsweredAndTheAnswerTravelsDown() {
        Comparison found = compare(two.kecamatan);
        assertEquals(2, found.differences().size());
        assertEquals(2, two.kecamatan.disputes.raise(found.differences(), "KTP ada pada kami"));
        assertEquals(
                0,
                two.kecamatan.disputes.raise(found.differences(), "lagi"),
                "what waits is not said twice");
        assertTrue(compare(two.kecamatan).differences().stream().allMatch(Difference::waits));
        assertEquals(List.of(), two.kecamatan.disputes.waiting(), "ours are not ours to answer");

        two.send("2.sadar");
        two.take("2.sadar");
        List<Dispute> there = two.branch.disputes.waiting();
        assertEquals(2, there.size());
        Dispute kpj = of(there, Kind.KPJ);
        assertEquals(siti, kpj.person());
        assertEquals(K1, kpj.ours());
        assertEquals(K3, kpj.theirs());
        assertEquals("KTP ada pada kami", kpj.note());
        assertEquals("petugas Dlanggu", kpj.by());
        assertEquals("Kecamatan Dlanggu, Kabupaten Mojokerto", two.branch.disputes.office(kpj));
        Dispute stranger = of(there, Kind.ONLY_BRANCH);
        assertEquals("ORANG ASING", stranger.name());
        assertEquals(nik(9), stranger.nik());

        two.branch.disputes.answer(List.of(kpj), "Benar, KPJ lama dihapus");
        assertEquals(1, two.branch.disputes.waiting().size());
        assertEquals(
                "reconcile.answer.gone",
                refusal(() -> two.branch.disputes.answer(List.of(kpj), "sekali lagi")));
        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        Dispute answered = of(two.kecamatan.disputes.all(), Kind.KPJ);
        assertEquals("Benar, KPJ lama dihapus", answered.answer());
        assertEquals(TestOffice.TODAY, answered.closedOn());
        assertFalse(answered.open());
        assertTrue(of(two.kecamatan.disputes.all(), Kind.ONLY_BRANCH).open());
        Difference shown =
                compare(two.kecamatan).differences().stream()
                        .filter(one -> one.kind() == Kind.KPJ)
                        .findFirst()
                        .orElseThrow();
        assertEquals("Benar, KPJ lama dihapus", shown.dispute() == null ? "" : answer(shown));
        assertFalse(shown.waits(), "it can be disputed anew");
    }

    private static String answer(Difference one) {
        return String.valueOf(one.dispute() == null ? null : one.dispute().answer());
    }

    private static Dispute of(List<Dispute> all, Kind kind) {
        return all.stream()
                .filter(one -> one.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerAloneIsEnoughForAReplyAndAnotherFileBringsItAgain() {
        two.kecamatan.disputes.raise(compare(two.kecamatan).differences(), "periksa");
        two.send("2.sadar");
        two.take("2.sadar");
        two.reply("lama.sadar");
        two.takeReply("lama.sadar");
        two.branch.disputes.answer(two.branch.disputes.waiting(), "sudah");
        two.reply("baru.sadar");
        two.takeReply("baru.sadar");
        assertTrue(two.kecamatan.disputes.all().stream().noneMatch(Dispute::open));
        two.send("3.sadar", SendForm.FULL);
        two.take("3.sadar");
        assertEquals(
                List.of(),
                two.branch.disputes.waiting(),
                "a full file of the kecamatan does not open what was answered");
    }

    @Test
    void aFileThatHasNotSeenTheAnswerDoesNotUndoIt() {
        two.kecamatan.disputes.raise(compare(two.kecamatan).differences(), "periksa");
        two.send("2.sadar");
        two.take("2.sadar");
        two.branch.disputes.answer(two.branch.disputes.waiting(), "sudah");
        two.send("3.sadar", SendForm.FULL);
        two.take("3.sadar");
        assertEquals(
                List.of("sudah", "sudah"),
                two.branch.disputes.all().stream().map(Dispute::answer).toList());
        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        assertTrue(two.kecamatan.disputes.all().stream().noneMatch(Dispute::open));
    }

    @Test
    void oneThatWasTakenBackGoesAwayAtTheBranchToo() {
        two.kecamatan.disputes.raise(compare(two.kecamatan).differences(), "salah lihat");
        long raised = two.kecamatan.journal.lastSeq();
        two.send("2.sadar");
        two.take("2.sadar");
        assertEquals(2, two.branch.disputes.waiting().size());
        two.kecamatan.journal.undo(raised);
        two.send("3.sadar");
        two.take("3.sadar");
        assertEquals(List.of(), two.branch.disputes.all());
    }

    @Test
    void itIsForTheBranchOnlyAndWantsAReasonAndABranch() {
        List<Difference> found = compare(two.kecamatan).differences();
        assertEquals("reconcile.why", refusal(() -> two.kecamatan.disputes.raise(found, " ")));
        CheapOffice alone = new CheapOffice(Office.Role.KECAMATAN, "35.16.10", "Puri");
        assertEquals("reconcile.noBranch", refusal(() -> alone.disputes.raise(found, "x")));
        assertEquals(List.of(), alone.disputes.all());
    }

    @Test
    void theBranchCorrectsWhoSomebodyIsAndTheKecamatanHearsOfIt() {
        CheapOffice branch = two.branch;
        BranchList list = list(branch, "NIK;KPJ;Nama;Status", nik(1) + ";" + K3 + ";SITI UJIAN;");
        Comparison found = branch.lists.compare(list);
        assertEquals(2, found.differences().size());
        Fixed fixed = branch.lists.fix(list, found.differences(), Progress.SILENT);
        assertEquals(2, fixed.done());
        assertEquals("daftar.csv (daftar, 2)", branch.requests.corrections().get(0).why());
        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        Person here = two.kecamatan.people.find(siti).orElseThrow();
        assertEquals("SITI UJIAN", here.name());
        assertEquals(new Kpj(K3), here.kpj());
        assertNotNull(PersonForm.of(here).nik());
    }
}
