package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Progress;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words where numbers belong, other people beside the person, and posts that are over. */
class RosterWordsTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        office.village("35.16.09.2002", "Kalen");
        office.village("35.16.09.2012", "Dlanggu");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Belum terbit", "Belum daftar", "Dalam proses", "belum"})
    void wordsAreNoKpj(String words) throws IOException {
        ImportPlan plan = plan("Nama;NIK;Jabatan;Desa;KPJ", row("Kades", words));
        assertEquals(Outcome.NEW, only(plan).outcome(), () -> plan.lines().toString());
        apply(plan);
        assertNull(people().get(0).kpj());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.4000001E10", "2,4000001E+10", "BELUM2026AB", "24000000018 (lama)"})
    void aDamagedKpjIsRefused(String text) throws IOException {
        ImportPlan plan = plan("Nama;NIK;Jabatan;Desa;KPJ", row("Kades", text));
        assertEquals("roster.kpj.form", fault(plan));
    }

    @Test
    void aNikTooLargeForASpreadsheetsNumbersIsRefused() {
        String cells = "<c t=\"str\"><v>%s</v></c>";
        String rows =
                "<row r=\"1\">"
                        + cells.formatted("Nama")
                        + cells.formatted("NIK")
                        + cells.formatted("Jabatan")
                        + cells.formatted("Desa")
                        + "</row><row r=\"2\">"
                        + cells.formatted("Yosep")
                        + "<c><v>9171011208750002</v></c>"
                        + cells.formatted("Kades")
                        + cells.formatted("Kalen")
                        + "</row>";
        Path file =
                new id.sadardesa.base.table.HandmadeXlsx()
                        .sheet("a", rows)
                        .write(folder.resolve("b.xlsx"));
        assertEquals("roster.import.nik.rounded", fault(plan(file)));
    }

    @Test
    void theHeirsDataStayTheHeirs() throws IOException {
        ImportPlan plan =
                plan(
                        "Nama;NIK;Jabatan;Desa;TTL;Nama Ahli Waris;Tgl Lahir Ahli Waris;NIK Ahli"
                                + " Waris;No HP Pasangan;NIK Ibu Kandung",
                        "Gatot;;Kades;Kalen;Mojokerto, 01-01-1970;Sri;05-05-2001;"
                                + nik(2)
                                + ";081234567890;"
                                + nik(3));
        apply(plan);
        Person gatot = people().get(0);
        assertEquals(LocalDate.of(1970, 1, 1), gatot.birthDate());
        assertNull(gatot.nik());
        assertNull(gatot.phone());
        assertNull(gatot.mother());
    }

    @Test
    void underAHeadingOfHeirsNoColumnIsThePersons() throws IOException {
        ImportPlan plan =
                plan(
                        "Data Pribadi;;;;;Ahli Waris;;;",
                        "Nama;Jabatan;Desa;TTL;;Nama;Tgl Lahir;No HP;Alamat",
                        "Gatot;Kades;Kalen;Mojokerto, 01-01-1970;;Sri;05-05-2001;081234567890;X");
        apply(plan);
        assertEquals(LocalDate.of(1970, 1, 1), people().get(0).birthDate());
        assertNull(people().get(0).phone());
    }

    @Test
    void twoBirthDatesThatDisagreeAreRefused() throws IOException {
        ImportPlan plan =
                plan(
                        "Nama;Jabatan;Desa;TTL;Tanggal Lahir",
                        "Gatot;Kades;Kalen;Mojokerto, 01-01-1970;05-05-1971");
        assertEquals("roster.import.birth.two", fault(plan));
    }

    @ParameterizedTest
    @CsvSource({
        "PNS, true", "PPPK Paruh Waktu, true", "CPNS, true", "ASN (PNS), true",
        "Non ASN, false", "Bukan PNS, false", "Pensiunan PNS, false", "Perangkat Desa, false",
        "Tetap, false"
    })
    void theStatusOfEmploymentSaysWhoIsInTheCivilService(String status, boolean asn)
            throws IOException {
        ImportPlan plan = plan("Nama;NIK;Jabatan;Desa;Status Kepegawaian", row("Kades", status));
        assertEquals(Outcome.NEW, only(plan).outcome(), () -> plan.lines().toString());
        apply(plan);
        assertEquals(asn, people().get(0).asn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kades (meninggal)",
                "Kepala Desa (Nonaktif)",
                "Kepala Desa Non-Aktif",
                "Kepala Desa Periode 2013-2019",
                "Kepala Desa Terpilih",
                "Mantan Kades",
                "Eks Kadus Segaran",
                "Kasun Segaran (alm)",
                "Staf (purna tugas)"
            })
    void whoNoLongerHoldsAPostIsNoHolder(String post) throws IOException {
        assertEquals(
                "roster.import.post.notHeld",
                fault(plan("Nama;NIK;Jabatan;Desa;KPJ", row(post, ""))));
    }

    @Test
    void theDeadAreNotPutOnTheRoster() throws IOException {
        ImportPlan plan = plan("Nama;NIK;Jabatan;Desa", "Slamet (Alm);" + nik(1) + ";Kades;Kalen");
        assertEquals("roster.import.name.deceased", fault(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sekretaris", "RT 102", "Kepala Desa Dlanggu", "Kades Lama"})
    void whatIsNotClearIsNotGuessed(String post) throws IOException {
        assertEquals(
                "roster.import.post.unknown",
                fault(plan("Nama;NIK;Jabatan;Desa;KPJ", row(post, ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "RT 0102, RT, RT 01 RW 02",
        "Ketua RT 001/002, RT, RT 01 RW 02",
        "RT 001002, RT, RT 01 RW 02",
        "Kasie Pelayanan, KASI_PEL, ",
        "Wk. Ketua BPD, BPD_WAKIL, ",
        "Direktur BUMDes, BUMDES_DIREKTUR, ",
        "Ketua RT 3, RT, RT 03",
        "RW 001, RW, RW 01",
        "Kepala Desa Kalen, KADES, ",
        "Kades Desa Kalen, KADES, ",
        "Sekretaris Desa Kalen, SEKDES, ",
        "Kades, KADES, ",
        "Staf Kecamatan, KEC_HONORER, ",
        "PPNPN Kecamatan, KEC_HONORER, ",
        "Staf Kecamatan (PPNPN), KEC_HONORER, "
    })
    void whatIsClearIsRead(String post, PostKind kind, String unit) {
        PostReader.Reading reading =
                new PostNames().read(post, place("35.16.09.2001", Village.Kind.DESA)).orElseThrow();
        assertEquals(kind, reading.kind());
        assertEquals(unit, reading.unit());
    }

    @ParameterizedTest
    @CsvSource({
        "PPNPN, KEC_HONORER", "Honorer, KEC_HONORER", "Tenaga Kontrak, KEC_HONORER",
        "Staf, KEC_HONORER", "Non-ASN, KEC_HONORER", "THL, KEC_THL",
        "Staf Kecamatan (PPNPN), KEC_HONORER", "Tenaga Kebersihan, KEC_HONORER"
    })
    void inTheOfficeOfTheKecamatanStaffIsItsOwn(String post, PostKind kind) {
        Village office = place("35.16.09.0000", Village.Kind.KECAMATAN);
        assertEquals(kind, new PostNames().read(post, office).orElseThrow().kind());
    }

    @Test
    void theOfficeOfTheKecamatanIsFoundAsPeopleWriteIt() {
        Village office = place("35.16.09.0000", Village.Kind.KECAMATAN);
        Village village = place("35.16.09.2001", Village.Kind.DESA);
        VillageFinder both = new VillageFinder(List.of(office, village));
        for (String written :
                List.of("Kecamatan", "Kantor Kecamatan", "Kec. Kalen", "KECAMATAN KALEN")) {
            assertEquals(List.of(office), both.all(written), written);
            assertEquals(List.of(), new VillageFinder(List.of(village)).all(written), written);
        }
        assertEquals(List.of(), both.all("Kecamatan Puri"));
    }

    private static Village place(String code, Village.Kind kind) {
        return new Village(
                Ids.next(), VillageCode.parse(code).orElseThrow(), "Kalen", kind, Map.of());
    }

    @Test
    void aMothersNumberIsNoMother() {
        assertEquals(Optional.of(Column.MOTHER), ColumnTitle.meaning("Nama Ibu Kandung"));
        assertFalse(ColumnTitle.meaning("Tgl Lahir Ibu").isPresent());
        assertTrue(ColumnTitle.meaning("Nama Orang Tua").isEmpty());
    }

    private static String row(String post, String last) {
        return "Ali;" + nik(1) + ";" + post + ";Kalen;" + last;
    }

    private static String nik(int serial) {
        return TestOffice.nik(BORN, Sex.L, serial);
    }

    private ImportPlan plan(String... lines) throws IOException {
        return plan(Files.writeString(folder.resolve("b.csv"), String.join("\n", lines) + "\n"));
    }

    private ImportPlan plan(Path file) {
        return office.rooms().rosterImport.plan(file, ImportChoices.NONE, Progress.SILENT);
    }

    private void apply(ImportPlan plan) {
        office.rooms().rosterImport.apply(plan, ImportChoices.NONE, Progress.SILENT);
    }

    private List<Person> people() {
        return office.rooms().people.lines(TestOffice.TODAY).stream()
                .map(RosterLine::person)
                .toList();
    }

    private static ImportLine only(ImportPlan plan) {
        assertEquals(1, plan.lines().size(), () -> plan.lines().toString());
        return plan.lines().get(0);
    }

    private static String fault(ImportPlan plan) {
        assertEquals(Outcome.REFUSED, only(plan).outcome(), () -> plan.lines().toString());
        return only(plan).faults().stream()
                .filter(fault -> fault.problem().isError())
                .findFirst()
                .orElseThrow()
                .problem()
                .text()
                .key();
    }
}
