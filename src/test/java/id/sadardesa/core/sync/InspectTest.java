package id.sadardesa.core.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.sync.merge.CodeLists;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.sync.v1.Manifest;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a file before it is taken: what it holds, and whether it is its turn. */
class InspectTest {
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

    private static Inspected inspect(String name) {
        return two.branch.arrivals.inspect(two.file(name), Progress.SILENT);
    }

    private static String key(@Nullable Text text) {
        assertNotNull(text);
        return text.key();
    }

    @Test
    void aFileOfPeopleIsCountedTableByTable() {
        proposed("SITI UJI", 1);
        two.kecamatan.person("BUDI UJI", 2, village, PostKind.RT);
        two.send("1.sadar");
        Inspected seen = inspect("1.sadar");
        assertNull(seen.obstacle());
        assertEquals(2, seen.held().rows(Resource.PEOPLE));
        assertEquals(1, seen.held().rows(Resource.PARTICIPATIONS));
        assertEquals(1, seen.held().rows(Resource.VILLAGES));
        assertEquals(0, seen.held().rows(Resource.DECISIONS));
        assertEquals(
                "2 orang, 1 kepesertaan, 0 penghapusan",
                Texts.indonesian().get(seen.held().said(seen.manifest().kind())));
        assertEquals(
                2,
                two.branch
                        .arrivals
                        .preview(two.file("1.sadar"), Progress.SILENT)
                        .held()
                        .rows(Resource.PEOPLE));
    }

    /** A reply is no list of people: it holds decisions, numbers, refusals and corrections. */
    @Test
    void aReplyIsDescribedByWhatItHolds() {
        UUID siti = proposed("SITI UJI", 1);
        proposed("BUDI UJI", 2);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.numbers.add(new Kpj("26000000013"), new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        PersonForm form = PersonForm.of(two.branch.people.find(siti).orElseThrow());
        two.branch.requests.correct(siti, form, TestOffice.with(form, "name", "SITI BENAR"), "KTP");
        two.branch.requests.decide(
                two.branch.requests.waiting().stream()
                        .filter(one -> one.person().id().equals(siti))
                        .toList(),
                DecisionForm.accept(TestOffice.TODAY));
        two.branch.requests.decide(
                two.branch.requests.waiting(),
                DecisionForm.refuse(TestOffice.TODAY, Refusal.NIK_DIFFERS, "tidak cocok"));
        two.reply("balasan.sadar");
        Inspected seen = two.kecamatan.arrivals.inspect(two.file("balasan.sadar"), Progress.SILENT);
        assertEquals(Kind.REPLY, seen.manifest().kind());
        assertEquals(
                "2 keputusan (0 diterima, 1 diterima dengan perbaikan, 1 ditolak),"
                        + " 1 nomor KPJ, 1 perbaikan data",
                Texts.indonesian().get(seen.held().said(Kind.REPLY)));
        assertEquals(seen.held(), two.takeReply("balasan.sadar").held());
        assertTrue(two.kecamatan.arrivals.received().get(0).counted(), "it did something here");
    }

    @Test
    void aFileBehindAGapIsSoundAndSaidToBeOutOfTurn() {
        proposed("SITI UJI", 1);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        proposed("BUDI UJI", 2);
        two.send("2.sadar");
        two.acknowledge(two.take("2.sadar"));
        proposed("TONO UJI", 3);
        two.send("3.sadar");
        assertNull(inspect("3.sadar").obstacle());
        two.branch.journal.undo(two.branch.journal.lastSeq());
        Inspected seen = inspect("3.sadar");
        assertEquals("sync.import.gap", key(seen.obstacle()));
        String said = Texts.indonesian().get(Objects.requireNonNull(seen.obstacle()));
        assertTrue(said.contains("Minta berkas nomor 2, atau berkas penuh"), said);
        assertEquals("sync.import.again", key(inspect("1.sadar").obstacle()));
    }

    /** The lists of codes of an older program are a part of ours; of a newer one nobody knows. */
    @Test
    void otherVersionsOfCodeListsAreTakenOrRefusedByName() throws IOException {
        proposed("SITI UJI", 1);
        two.send("1.sadar");
        Map<String, Integer> lists = new HashMap<>(CodeLists.VERSIONS);
        lists.put("post", 7);
        lists.put("zodiac", 2);
        stale("baru.sadar", lists);
        Inspected seen = inspect("baru.sadar");
        assertEquals("sync.import.codes", key(seen.obstacle()));
        assertEquals("sync.import.codes", two.refusal("baru.sadar"));
        String said = Texts.indonesian().get(Objects.requireNonNull(seen.obstacle()));
        assertEquals(
                "Pengirim memakai daftar kode \"post\" versi 7; program ini baru mengenal versi 1."
                    + " Tidak ada yang disimpan. Perbarui SADAR Desa di komputer ini, lalu ulangi.",
                said);
        lists.put("post", 1);
        stale("tak-dikenal.sadar", lists);
        assertEquals("sync.import.codes", two.refusal("tak-dikenal.sadar"));

        lists.remove("zodiac");
        lists.remove("reason");
        lists.put("post", 0);
        stale("lama.sadar", lists);
        assertNull(inspect("lama.sadar").obstacle());
        two.take("lama.sadar");
        two.assertSame();
    }

    private static void stale(String name, Map<String, Integer> lists) throws IOException {
        Forgery forgery = new Forgery(two.kecamatan, two.branch, two.file("1.sadar"));
        Manifest real = forgery.manifest();
        Manifest other =
                new Manifest(
                        real.kind(),
                        real.place(),
                        real.made(),
                        real.training(),
                        real.sender(),
                        real.receiver(),
                        real.totals(),
                        real.holds(),
                        lists,
                        real.parts());
        Files.write(two.file(name), forgery.file(other, Forgery.signer(two.kecamatan)));
    }

    /** A word that our lists do not have is refused, whatever version the sender names. */
    @Test
    void aWordOfNoListIsNamed() throws IOException {
        proposed("SITI UJI", 1);
        two.send("1.sadar");
        Forgery forgery = new Forgery(two.kecamatan, two.branch, two.file("1.sadar"));
        forgery.with("posts.csv", text -> text.replace(",RT,", ",RTRW,"));
        Files.write(two.file("kata.sadar"), forgery.file());
        assertEquals("sync.import.word", two.refusal("kata.sadar"));
    }

    @Test
    void sizesAreSaidInWhatTheyAre() {
        Texts texts = Texts.indonesian();
        assertEquals("1 KB", texts.get(Size.of(0)));
        assertEquals("33 KB", texts.get(Size.of(32_500)));
        assertEquals("999 KB", texts.get(Size.of(999_000)));
        assertEquals("1 MB", texts.get(Size.of(999_001)));
        assertEquals("1,5 MB", texts.get(Size.of(1_490_000)));
        assertEquals("20 MB", texts.get(Size.of(20_000_000)));
    }
}
