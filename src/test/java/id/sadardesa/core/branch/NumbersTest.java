package id.sadardesa.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.NumberPlan;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KPJ from a block or from the branch's own workbook, and how they come to the kecamatan. */
class NumbersTest {
    @TempDir static Path folder;

    private static CheapPair two;
    private Arrival first;
    private UUID siti;
    private UUID budi;
    private UUID tono;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        Village village = two.begin();
        siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        budi = two.kecamatan.person("BUDI UJI", 2, village, PostKind.RT);
        tono = two.kecamatan.person("TONO UJI", 3, village, PostKind.RT);
        two.send("1.sadar");
        first = two.take("1.sadar");
    }

    private static String refusal(Runnable what) {
        return assertThrows(Problem.class, what::run).text().key();
    }

    private static @Nullable Kpj kpj(CheapOffice office, UUID person) {
        return office.people.find(person).map(Person::kpj).orElse(null);
    }

    @Test
    void aBlockGivesItsSoundNumbersInOrderAndOnce() {
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000047"));
        Map<UUID, Kpj> given = two.branch.numbers.give(List.of(siti, budi, siti));
        assertEquals(
                List.of("26000000013", "26000000021"),
                given.values().stream().map(Kpj::full).toList());
        assertTrue(given.values().stream().allMatch(Kpj::looksRight));
        assertEquals(given.get(siti), kpj(two.branch, siti));
        Block.Stock stock = two.branch.numbers.stock().get(0);
        assertEquals(2, stock.given());
        assertEquals(2, stock.left());
        assertEquals(new Kpj("26000000039"), stock.next());
        assertEquals(Map.of(), two.branch.numbers.give(List.of(siti)), "has one already");
        two.branch.journal.undo(two.branch.journal.lastSeq());
        assertNull(kpj(two.branch, siti));
        assertEquals(4, two.branch.numbers.stock().get(0).left());
    }

    @Test
    void tooFewNumbersAreGivenToNobody() {
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000021"));
        assertEquals(
                "branch.block.short",
                refusal(() -> two.branch.numbers.give(List.of(siti, budi, tono))));
        assertNull(kpj(two.branch, siti));
        assertEquals(
                "branch.block.crosses",
                refusal(
                        () ->
                                two.branch.numbers.add(
                                        new Kpj("26000000021"), new Kpj("26000000195"))));
        assertEquals(
                "branch.block.unsound",
                refusal(
                        () ->
                                two.branch.numbers.add(
                                        new Kpj("27000000026"), new Kpj("26000000195"))));
    }

    @Test
    void aNumberThatTheBranchGaveIsNotDoubted() {
        Kpj odd = new Kpj("26000000014");
        assertTrue(two.branch.people.doubts(odd), "nobody has given it");
        two.branch.numbers.add(odd, new Kpj("26000000019"));
        assertFalse(two.branch.people.doubts(odd), "it is of a block");
        assertTrue(two.branch.people.doubts(new Kpj("26000000020")), "beyond the block");
        PersonForm form = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        assertEquals(
                List.of(), two.branch.people.check(TestOffice.with(form, "kpj", odd.full()), siti));
        assertEquals(Map.of(), two.branch.people.kpjs().check(Map.of(siti, odd.full())));

        two.branch.numbers.give(List.of(siti));
        assertEquals(Map.of(siti, odd), Map.of(siti, kpj(two.branch, siti)));
        assertTrue(two.kecamatan.people.doubts(odd), "it has not come yet");
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals(odd, kpj(two.kecamatan, siti));
        assertFalse(two.kecamatan.people.doubts(odd), "it came with a reply");
    }

    private Path workbook(String... lines) throws IOException {
        Path file = two.file("peserta.csv");
        Files.write(file, List.of(lines));
        return file;
    }

    private static String nik(int serial) {
        return String.valueOf(CheapOffice.form("", serial).nik());
    }

    @Test
    void theWorkbookIsMatchedByNikAndAllElseIsListed() throws IOException {
        Path file =
                workbook(
                        "DAFTAR PESERTA",
                        "No;Nama Tenaga Kerja;NOMOR_IDENTITAS;No. KPJ",
                        "1;NAMA LAIN SAMA SEKALI;" + nik(1) + ";26000000013",
                        "2;BUDI UJI;" + nik(2) + ";26000000021",
                        "3;BUDI UJI;" + nik(2) + ";26000000039",
                        "4;TONO UJI;;26000000047",
                        "5;TONO UJI;" + nik(3) + ";",
                        "6;ORANG LAIN;" + nik(9) + ";26000000054",
                        "7;TONO UJI;3,51609E+15;26000000062",
                        "8;SITI UJI;" + nik(1) + ";26000000013");
        NumberPlan plan = two.branch.numbers.read(file, Progress.SILENT);
        assertEquals(List.of(siti), plan.found().stream().map(one -> one.person().id()).toList());
        assertEquals(1, plan.same(), "the same number said twice");
        assertEquals(
                List.of(
                        "4 branch.numbers.twice",
                        "5 branch.numbers.twice",
                        "6 branch.numbers.noNik",
                        "7 branch.numbers.noKpj",
                        "8 branch.numbers.unknown",
                        "9 branch.numbers.unread"),
                plan.left().stream().map(one -> one.row().row() + " " + one.why().key()).toList());
        assertEquals(1, two.branch.numbers.apply(plan));
        assertEquals(new Kpj("26000000013"), kpj(two.branch, siti));
        assertNull(kpj(two.branch, tono), "never by name");
        assertEquals(2, two.branch.numbers.read(file, Progress.SILENT).same());
    }

    @Test
    void aNumberOfSomebodyElseOrOfTwoIsListed() throws IOException {
        two.branch.people.recordKpj(
                two.branch.people.find(tono).orElseThrow(), new Kpj("26000000013"));
        NumberPlan plan =
                two.branch.numbers.read(
                        workbook(
                                "NIK;KPJ",
                                nik(1) + ";26000000013",
                                nik(2) + ";26000000021",
                                nik(3) + ";26000000021"),
                        Progress.SILENT);
        assertEquals(
                List.of("branch.numbers.taken", "branch.numbers.shared"),
                plan.left().stream().map(one -> one.why().key()).toList());
    }

    @Test
    void numbersGivenByThemselvesComeWithTheReply() {
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti, budi));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals(kpj(two.branch, siti), kpj(two.kecamatan, siti));
        assertEquals(kpj(two.branch, budi), kpj(two.kecamatan, budi));
        two.assertSame();
        two.branch.journal.undo(numbersAction());
        two.reply("2-balasan.sadar");
        two.takeReply("2-balasan.sadar");
        assertNull(kpj(two.kecamatan, siti));
        two.assertSame();
    }

    private long numbersAction() {
        return two.branch.journal.latest(10).stream()
                .filter(one -> one.action().key().endsWith("branch.numbers"))
                .findFirst()
                .orElseThrow()
                .seq();
    }

    /** The branch owns the KPJ: what the kecamatan typed meanwhile is kept as a conflict. */
    @Test
    void theNumberOfTheBranchHolds() {
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        two.kecamatan.people.recordKpj(
                two.kecamatan.people.find(siti).orElseThrow(), new Kpj("26000000021"));
        two.send("2.sadar");
        assertEquals(1, two.take("2.sadar").merged().conflicts());
        assertEquals(new Kpj("26000000013"), kpj(two.branch, siti));
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        assertEquals(new Kpj("26000000013"), kpj(two.kecamatan, siti));
        two.assertSame();
        two.kecamatan.people.recordKpj(
                two.kecamatan.people.find(siti).orElseThrow(), new Kpj("26000000039"));
        two.send("3.sadar");
        assertEquals(1, two.take("3.sadar").merged().conflicts());
        two.reply("2-balasan.sadar");
        two.takeReply("2-balasan.sadar");
        assertEquals(new Kpj("26000000013"), kpj(two.kecamatan, siti));
        two.assertSame();
    }

    @Test
    void manyFilesAreTakenInTheirOrderAndTheBadOnesAreNamed() throws IOException {
        two.acknowledge(first);
        two.kecamatan.change(siti, "name", "SITI DUA");
        two.send("b/z.sadar");
        two.kecamatan.change(siti, "name", "SITI TIGA");
        two.send("b/a.sadar");
        Files.writeString(two.file("b/rusak.sadar"), "bukan berkas");
        Files.writeString(two.file("b/catatan.txt"), "abaikan");
        List<Looked> looked = two.branch.inbox.lookAll(List.of(two.file("b")), Progress.SILENT);
        assertEquals(
                List.of("rusak.sadar", "z.sadar", "a.sadar"),
                looked.stream()
                        .map(one -> String.valueOf(one.opened().file().getFileName()))
                        .toList());
        assertEquals(List.of(false, true, true), looked.stream().map(Looked::takes).toList());
        assertEquals(
                1, Objects.requireNonNull(looked.get(1).opened().arrival()).counts().changed());
        assertEquals(2, looked.get(2).after(), "the third waits for the second");
        assertEquals(1, two.branch.inbox.all().size(), "nothing was taken yet");
        List<Opened> opened = two.branch.inbox.takeAll(List.of(two.file("b")), Progress.SILENT);
        assertEquals(
                List.of("rusak.sadar", "z.sadar", "a.sadar"),
                opened.stream().map(one -> String.valueOf(one.file().getFileName())).toList());
        assertEquals("sync.file.foreign", Objects.requireNonNull(opened.get(0).refusal()).key());
        assertEquals("SITI TIGA", two.branch.people.find(siti).orElseThrow().name());
        assertEquals(3, two.branch.inbox.all().size());
    }

    /** On a stick that is carried to and fro, the files of before lie beside the new one. */
    @Test
    void theNewFileIsLookedAtThoughThoseOfBeforeLieBesideIt() {
        two.acknowledge(first);
        two.kecamatan.change(siti, "name", "SITI DUA");
        two.send("2.sadar");
        two.kecamatan.change(siti, "name", "SITI TIGA");
        two.send("3.sadar");
        List<Path> files = List.of(two.file("1.sadar"), two.file("2.sadar"), two.file("3.sadar"));
        List<Looked> looked = two.branch.inbox.lookAll(files, Progress.SILENT);
        assertEquals(List.of(false, true, true), looked.stream().map(Looked::takes).toList());
        assertEquals(
                1, Objects.requireNonNull(looked.get(1).opened().arrival()).counts().changed());
        assertEquals(List.of(0, 0, 2), looked.stream().map(Looked::after).toList());
    }

    @Test
    void aFolderWithoutFilesIsNamedAndNothingIsWritten() throws IOException {
        Path letters = Files.createDirectories(two.file("surat"));
        Files.writeString(letters.resolve("undangan.docx"), "bukan berkas");
        long before = two.branch.journal.lastSeq();
        Looked looked = two.branch.inbox.lookAll(List.of(letters), Progress.SILENT).get(0);
        assertFalse(looked.takes());
        assertEquals("sync.file.noneIn", Objects.requireNonNull(looked.opened().refusal()).key());
        Opened opened = two.branch.inbox.takeAll(List.of(letters), Progress.SILENT).get(0);
        assertEquals("sync.file.noneIn", Objects.requireNonNull(opened.refusal()).key());
        assertEquals("sync.file.noneIn", refusal(() -> two.branch.arrivals.head(letters)));
        assertEquals(before, two.branch.journal.lastSeq());
    }
}
