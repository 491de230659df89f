package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.core.claim.Claim;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code participants}, {@code posts}, {@code claims ...}, {@code settings}: the desk by words. */
class ParticipantsCommandsTest {
    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
        terminal.init();
        try (Wiring office =
                FolderWiring.unlock(
                        new DataFolder(terminal.data()),
                        "sandi uji".toCharArray(),
                        TestOffice.CLOCK)) {
            office.villages.add(new VillageForm("35.16.09.2002", "Kalen", Village.Kind.DESA));
            Village kalen = office.villages.all().get(0);
            List<PostKind> posts = List.of(PostKind.KADES, PostKind.SEKDES, PostKind.KAUR_KEU);
            for (int i = 0; i < posts.size(); i++) {
                office.people.register(
                        TestOffice.form("Contoh " + posts.get(i), BORN.plusYears(i), Sex.L, i + 1),
                        List.of(PostForm.of(kalen.id(), posts.get(i))));
            }
            office.people.register(
                    TestOffice.form("Contoh Paijo", BORN.plusYears(9), Sex.L, 9),
                    List.of(PostForm.of(kalen.id(), PostKind.PETANI)));
        }
    }

    private Said run(String words) {
        return terminal.run(words.split(" ", -1));
    }

    private Said done(String words) {
        Said said = run(words + " --json");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals("done", said.json().get("status"));
        return said;
    }

    private List<String> states() {
        List<String> states = new ArrayList<>();
        if (done("participants list").json().get("list") instanceof List<?> rows) {
            for (Object row : rows) {
                states.add(String.valueOf(((Map<?, ?>) row).get("state")));
            }
        }
        return states;
    }

    @Test
    void goesFromApprovalToTheEnd() {
        done("settings choose approval yes");
        Said enrolled = done("enrol --village 35.16.09.2002 --from 2026-02");
        assertEquals(3, enrolled.count("enrolled"));
        assertEquals(3, enrolled.count("awaitingApproval"));
        assertNotEquals(List.of(), enrolled.json().get("wageBases"), "none is on record");
        assertEquals(3, done("participants list --state draft").count("people"));
        Said own =
                terminal.run(
                        "participants",
                        "approve",
                        "--all",
                        "--by",
                        System.getProperty("user.name"));
        assertEquals(Exit.REFUSED, own.code());
        assertEquals(3, done("participants approve --all --by Kasi").count("participations"));
        Said accepted = done("participants register --all --on 2026-02-06");
        assertEquals(3, accepted.count("participations"));
        assertEquals("registered", accepted.json().get("state"));
        assertEquals(Exit.REFUSED, run("participants activate --all").code(), "no KPJ yet");
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        Said kpj = done("participants kpj --person " + nik + " --number 24000000018");
        assertEquals(1, kpj.count("recorded"));
        assertFalse(kpj.out().contains("24000000018"), "it is masked");
        Said active = done("participants activate --all --on 2026-02-20");
        assertEquals(1, active.count("participations"), "the others wait for their number");
        assertEquals(2, active.count("withoutKpj"));
        assertEquals(
                Exit.REFUSED,
                run("participants refuse --person " + nik + " --reason salah").code(),
                "who is active is not refused");
        assertEquals(
                2,
                done("participants refuse --village 35.16.09.2002 --reason ditolak")
                        .count("participations"));
        assertEquals(2, done("participants again --all").count("participations"));
        done("participants terms --person " + nik + " --from 2026-03 --join jht");
        assertTrue(done("participants list --state active").out().contains("JHT"));
        done("participants end --person " + nik + " --cause a1 --on 2026-03-05");
        assertEquals(1, states().stream().filter("ended"::equals).count());
        done("participants again --person " + nik + " --from 2026-04");
        assertEquals(0, states().stream().filter("ended"::equals).count());
    }

    /** As with "all shown" in the window: of many only those whom the branch accepted. */
    @Test
    void onlyTheRegisteredBecomeActiveAndTheOthersAreCounted() {
        done("enrol --village 35.16.09.2002 --from 2026-02");
        String first = TestOffice.nik(BORN, Sex.L, 1);
        String second = TestOffice.nik(BORN.plusYears(1), Sex.L, 2);
        String third = TestOffice.nik(BORN.plusYears(2), Sex.L, 3);
        done("participants kpj --person " + first + " --number 24000000018");
        done("participants kpj --person " + second + " --number 21000001236");
        Said nobody = run("participants activate --all --json");
        assertEquals(Exit.REFUSED, nobody.code(), nobody.out());
        assertTrue((nobody.out() + nobody.err()).contains("3 orang baru diusulkan"));

        done("participants register --person " + first + " --on 2026-02-06");
        Said one = done("participants activate --all --on 2026-02-20");
        assertEquals(1, one.count("participations"));
        assertEquals(2, one.count("proposed"));
        assertEquals(0, one.count("withoutKpj") + one.count("arrears"));
        done("participants arrears --person " + first);
        done("participants register --person " + second + " --on 2026-02-06");
        done("participants register --person " + third + " --on 2026-02-06");
        Said two = done("participants activate --village 35.16.09.2002 --on 2026-02-20");
        assertEquals(1, two.count("participations"));
        assertEquals(1, two.count("arrears"));
        assertEquals(1, two.count("withoutKpj"));
        assertEquals(1, states().stream().filter("arrears"::equals).count());
        assertEquals(1, done("participants activate --person " + first).count("participations"));
    }

    @Test
    void aHolderFollowsAnotherAndADecreeIsRenewed() {
        Said ahead =
                terminal.run(
                        "posts",
                        "replace",
                        "--village",
                        "35.16.09.2002",
                        "--post",
                        "kades",
                        "--last-day",
                        "2026-04-30",
                        "--cause",
                        "a3",
                        "--successor",
                        "Contoh Paijo",
                        "--sk",
                        "188/9/2026",
                        "--json");
        assertEquals(Exit.DONE, ahead.code(), ahead.err());
        assertEquals("Contoh Paijo", ahead.json().get("came"));
        assertEquals("Contoh KADES", ahead.json().get("left"));
        Said renewed =
                terminal.run(
                        "posts",
                        "renew",
                        "--person",
                        TestOffice.nik(BORN.plusYears(1), Sex.L, 2),
                        "--sk",
                        "188/3/2026",
                        "--from",
                        "2026-03-01",
                        "--until",
                        "2030-12-31",
                        "--json");
        assertEquals(Exit.DONE, renewed.code(), renewed.err());
        assertEquals("2030-12-31", renewed.json().get("until"));
        Said newcomer =
                terminal.run(
                        "posts",
                        "replace",
                        "--village",
                        "35.16.09.2002",
                        "--post",
                        "kaur-keu",
                        "--last-day",
                        "2026-02-28",
                        "--cause",
                        "a1",
                        "--new",
                        "Contoh Wati",
                        "--nik",
                        TestOffice.nik(BORN, Sex.P, 7),
                        "--appointment",
                        "plt",
                        "--json");
        assertEquals(Exit.DONE, newcomer.code(), newcomer.err());
        assertEquals("plt", newcomer.json().get("appointment"));
        assertEquals(true, newcomer.json().get("enrolled"), "the NIK says the day of birth");
    }

    @Test
    void aClaimGoesFromTheFirstPaperToTheMoney() {
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        Said opened =
                done("claims open --person " + nik + " --kind jkm --event 2026-03-01 --heir Wati");
        assertEquals("collecting", opened.json().get("state"));
        assertTrue(opened.json().get("list") instanceof List<?> papers && !papers.isEmpty());
        done("claims tick --person " + nik + " --paper death-certificate --paper family-card");
        Path letter = terminal.file("pengantar.pdf");
        done("claims letter --person " + nik + " --letter cover --number 400/1 --out " + letter);
        assertTrue(Files.exists(letter));
        done("claims move --person " + nik + " --to sent --on 2026-03-10");
        assertEquals(Exit.REFUSED, run("claims move --person " + nik + " --to paid").code());
        Said paid = done("claims move --person " + nik + " --to paid --paid 42.000.000");
        assertEquals("paid", paid.json().get("state"));
        assertEquals("paid", done("claims show --person " + nik).json().get("state"));
    }

    @Test
    void aClaimIsCorrectedAndTheRestStays() {
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        done("claims open --person " + nik + " --kind jkm --event 2026-03-01 --heir Wati");
        assertEquals(
                true,
                done("claims change --person " + nik + " --relation anak").json().get("changed"));
        assertEquals(
                false,
                done("claims change --person " + nik + " --relation anak").json().get("changed"));
        Claim claim = claim();
        assertEquals("Wati", claim.heir());
        assertEquals("anak", claim.relation());
        assertEquals(
                Exit.REFUSED,
                run("claims change --person " + nik + " --event 2026-02-01").code(),
                "the death is on record for another day");
        assertEquals(LocalDate.of(2026, 3, 1), claim().eventOn());
    }

    private Claim claim() {
        try (Wiring office = office()) {
            return office.families.claims().all().get(0);
        }
    }

    private Wiring office() {
        return FolderWiring.unlock(
                new DataFolder(terminal.data()), "sandi uji".toCharArray(), TestOffice.CLOCK);
    }

    @Test
    void somebodyWithWagesAlsoWorksOnTheOwnAccount() {
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        done("enrol --village 35.16.09.2002 --from 2026-02");
        String beside =
                "participants beside --person "
                        + nik
                        + " --work petani --from 2026-03 --income 1500000";
        Said both = done(beside);
        assertEquals(true, both.json().get("wages"));
        assertEquals("2026-03", both.json().get("from"));
        assertEquals(Exit.REFUSED, run(beside).code(), "once is enough");
        assertTrue(run("history --last 1").out().contains("juga sebagai BPU"));
        try (Wiring office = office()) {
            assertEquals(
                    Set.of(Segment.VILLAGE, Segment.SELF_EMPLOYED),
                    office.enrolments.all().stream()
                            .filter(one -> one.personId().equals(person(office, nik)))
                            .map(Participation::segment)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void peopleOfVillagesAndOfTheKecamatanAreOneAction() {
        try (Wiring office = office()) {
            UUID own =
                    office.villages.add(
                            new VillageForm(
                                    "35.16.09.0000", "Kecamatan Dlanggu", Village.Kind.KECAMATAN));
            office.people.register(
                    TestOffice.form("Contoh Staf", BORN.plusYears(4), Sex.P, 4),
                    List.of(PostForm.of(own, PostKind.KEC_HONORER)));
        }
        Said enrolled = done("enrol --all --programmes jkk,jkm,jht --from 2026-02");
        assertEquals(4, enrolled.count("enrolled"));
        assertEquals(1, enrolled.count("refused"), "a farmer has no income yet");
        try (Wiring office = office()) {
            assertEquals(
                    Map.of(Funding.ADD, 3L, Funding.REGENCY_BUDGET, 1L),
                    office.enrolments.all().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            one -> one.terms().get(0).funding(),
                                            Collectors.counting())));
        }
        done("undo");
        try (Wiring office = office()) {
            assertEquals(List.of(), office.enrolments.all(), "one undo takes all of it back");
        }
    }

    @Test
    void oneOfSeveralPostsCountsAndThatIsSaid() {
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        try (Wiring office = office()) {
            UUID kalen = office.villages.all().get(0).id();
            office.people.addPost(person(office, nik), PostForm.of(kalen, PostKind.RT));
        }
        Said enrolled = done("enrol --village 35.16.09.2002 --from 2026-02");
        assertEquals(
                List.of(Map.of("name", "Contoh KADES", "reasons", List.of("severalPosts"))),
                enrolled.json().get("remarks"));
        done("undo");
        Said read = run("enrol --village 35.16.09.2002 --from 2026-02");
        assertTrue(read.out().contains("dengan dasar upah tertinggi"), read.out());
    }

    @Test
    void anotherSegmentKeepsProgrammesAndMoneyUnlessSaid() {
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        done(
                "enrol --village 35.16.09.2002 --programmes jkk,jkm,jht,jp --from 2025-12"
                        + " --funding company-gift --payer SERTAKAN");
        String move = "participants segment --person " + nik + " --cause a7 --from 2026-02";
        Said moved = done(move + " --segment self-employed --work petani --income 1500000");
        assertEquals("JKK,JKM,JHT", moved.json().get("programmes"), "without wages no JP");
        assertEquals("company-gift", moved.json().get("funding"));
        assertEquals("SERTAKAN", lastTerm(nik).payer());
        Said back =
                done(
                        "participants segment --person "
                                + nik
                                + " --cause a7 --from 2026-03 --segment village --funding add"
                                + " --programmes jkk,jkm");
        assertEquals("JKK,JKM", back.json().get("programmes"));
        assertEquals("add", back.json().get("funding"));
        assertNull(lastTerm(nik).payer(), "other money, other payer");
    }

    private Term lastTerm(String nik) {
        try (Wiring office = office()) {
            return office.enrolments.candidate(person(office, nik)).open().get(0).terms().get(0);
        }
    }

    private static UUID person(Wiring office, String nik) {
        return office.people.all().stream()
                .filter(one -> new Nik(nik).equals(one.nik()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void earlierMonthsAreStatedAndShown() {
        String nik = TestOffice.nik(BORN, Sex.L, 1);
        String before = "participants before --person " + nik;
        assertEquals(0, done(before).count("insured"));
        Said stated = done(before + " --insured 24 --savings 12 --source JMO");
        assertEquals(true, stated.json().get("changed"));
        Said later = done(before + " --savings 13");
        assertEquals(24, later.count("insured"));
        assertEquals(13, later.count("savings"));
        assertEquals("JMO", later.json().get("source"));
        assertEquals(false, done(before).json().get("changed"));
        assertEquals(
                Exit.REFUSED,
                run(before.replace(nik, TestOffice.nik(BORN.plusYears(1), Sex.L, 2))
                                + " --insured 3")
                        .code(),
                "without a source");
    }

    @Test
    void aListOfTheBranchGivesManyTheirNumbers() throws IOException {
        Path list = terminal.file("kpj.csv");
        Files.writeString(
                list,
                "Nama;NIK;KPJ\n"
                        + "A;"
                        + TestOffice.nik(BORN, Sex.L, 1)
                        + ";24000000018\nB;"
                        + TestOffice.nik(BORN.plusYears(1), Sex.L, 2)
                        + ";21000001236\nC;"
                        + TestOffice.nik(BORN.plusYears(2), Sex.L, 3)
                        + ";21000001236\nD;"
                        + TestOffice.nik(BORN, Sex.P, 77)
                        + ";19000456780\n");
        Path rejects = terminal.file("dilewati.xlsx");
        Said dry = done("participants kpj " + list + " --dry-run --rejects " + rejects);
        assertEquals(2, dry.count("found"));
        assertEquals(2, dry.count("refused"));
        assertTrue(Files.exists(rejects));
        assertFalse(dry.out().contains("21000001236"), "numbers are masked");
        assertEquals(2, done("participants kpj " + list).count("found"));
        Said again = done("participants kpj " + list);
        assertEquals(0, again.count("found"));
        assertEquals(2, again.count("unchanged"));
        assertEquals(Exit.REFUSED, run("participants kpj " + terminal.file("tiada.csv")).code());
    }

    @Test
    void theRegisterAndTheOfficeAreKeptByWordsToo() {
        Said added =
                terminal.run(
                        "agreements",
                        "add",
                        "--kind",
                        "pks",
                        "--title",
                        "Perlindungan perangkat desa",
                        "--ours",
                        "Pemerintah Kabupaten Mojokerto",
                        "--our-number",
                        "134/1/2026",
                        "--theirs",
                        "BPJS Ketenagakerjaan",
                        "--signed",
                        "2026-01-02",
                        "--until",
                        "2027-01-01",
                        "--json");
        assertEquals(Exit.DONE, added.code(), added.err());
        assertEquals(1, added.count("agreements"));
        Said office = terminal.run("settings", "office", "--head", "Contoh Camat", "--json");
        assertEquals(Exit.DONE, office.code(), office.err());
        assertEquals(1, office.count("changed"));
        assertEquals("no", done("settings choose approval yes").json().get("before"));
        assertTrue(done("settings show").out().contains("approval"));
    }

    @Test
    void aWageBaseOfAnEarlierYearIsNamed() {
        Said said = run("enrol --all --from 2026-03");
        assertTrue(said.out().contains("Periksa apakah dasar upah tahun 2026"), said.out());
    }

    @ParameterizedTest
    @CsvSource({
        "participants register, 2",
        "participants register --all --village 35.16.09.2002, 2",
        "participants register --all --on 10-03-2026, 2",
        "participants register --all, 3",
        "participants register --person Nobody, 3",
        "participants register --person Contoh, 3",
        "participants approve --all, 2",
        "participants refuse --all, 2",
        "participants end --all, 2",
        "participants end --all --cause a99, 2",
        "participants end --all --cause a1 --never x, 2",
        "participants kpj --person Paijo --number 12, 2",
        "participants list --state lost, 2",
        "participants terms --all --from 2026-03, 2",
        "participants terms --all --from 2026-03 --join abc, 2",
        "participants segment --person Paijo --segment x --from 2026-03 --cause a1, 2",
        "participants segment --person Paijo --segment village --from 2026-03 --cause a1, 3",
        "participants kpj, 2",
        "participants kpj daftar.csv --person Paijo --number 24000000018, 2",
        "participants kpj --person Paijo --number 24000000018 --dry-run, 2",
        "participants kpj daftar.csv --rejects x.csv, 2",
        "participants kpj tiada.csv, 3",
        "participants beside --person Paijo --work kades --from 2026-03 --income 1, 2",
        "participants beside --person Paijo --work petani --from 2026-03 --income x, 2",
        "participants beside --person Paijo --work petani --from 2026-03, 2",
        "participants beside --person Nobody --work petani --from 2026-03 --income 1000000, 3",
        "participants before --person Paijo --insured -1, 2",
        "participants before --person Paijo --insured 5000 --source JMO, 2",
        "participants before --person Nobody, 3",
        "claims change --person Paijo, 2",
        "claims change --person Paijo --event 1-3-2026, 2",
        "claims change --person Paijo --heir Wati, 3",
        "posts replace --village 35.16.09.2002 --post raja --successor Paijo, 2",
        "posts replace --village 35.16.09.2002 --post kades, 2",
        "posts replace --village 35.16.09.2002 --post kades --successor Paijo, 3",
        "posts replace --village 99.99.99.2002 --post kades --successor Paijo, 3",
        "posts renew --person Paijo --until 31-12-2030, 2",
        "posts renew --person Paijo --until 2030-12-31, 3",
        "claims open --person Paijo --kind jkm, 2",
        "claims open --person Paijo --kind jkm --event 2027-01-01, 3",
        "claims move --person Paijo --to sent, 3",
        "claims letter --person Paijo --letter cover --out x.docx, 2",
        "claims tick --person Paijo --paper banknote, 2",
        "agreements add --kind pks --title x --ours y --signed 2026-99-01, 2",
        "settings choose approval maybe, 2",
        "settings choose colour blue, 2",
        "settings office, 2",
    })
    void whatCannotBeMeantIsSaidAndWritesNothing(String words, int code) {
        Said said = run(words);
        assertEquals(code, said.code(), said.err());
        assertFalse(said.err().isBlank());
        assertEquals(4, states().stream().filter("candidate"::equals).count());
    }
}
