package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.table.HandmadeXlsx;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterImportTest extends RosterImportCase {
    @Test
    void letterheadWithTwoLevelHeading() {
        ImportPlan plan =
                plan(
                        rows(
                                "PEMERINTAH KABUPATEN MOJOKERTO",
                                "KECAMATAN DLANGGU",
                                "DAFTAR PERANGKAT DESA KALEN TAHUN 2026",
                                "",
                                "No|Nama Lengkap|NIK|Jabatan|Lahir||Surat Keputusan||L/P",
                                "||||Tempat|Tanggal|Nomor SK|Tanggal SK|",
                                "1|2|3|4|5|6|7|8|9",
                                "1|Drs. H. Ahmad Fauzi, S.Pd|3516091208750001|Kepala"
                                    + " Desa|Mojokerto|12 Agustus 1975|188.45/12/2020|1/2/2020|L",
                                "2|Siti Aminah|3516095208750002|Plt. Kaur Umum dan"
                                        + " TU|Jombang|12-08-1975|||P",
                                "Jumlah|2",
                                "",
                                "|Mengetahui,|||||Dlanggu, 1 Mei 2026",
                                "|Kepala Desa Kalen|||||Sekretaris"));
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        Person head = person("Ahmad Fauzi");
        assertEquals("Drs. H.", head.titleBefore());
        assertEquals("S.Pd", head.titleAfter());
        assertEquals(BORN, head.birthDate());
        Post post = office.rooms().people.posts(head.id()).get(0);
        assertEquals(kalen.id(), post.villageId());
        assertEquals(LocalDate.of(2020, 2, 1), post.skDate());
        Post acting = office.rooms().people.posts(person("Siti Aminah").id()).get(0);
        assertEquals(PostKind.KAUR_TU, acting.kind());
        assertEquals(Appointment.PLT, acting.appointment());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TEMPAT, TANGGAL LAHIR; TEMPAT; TANGGAL; NOMOR DAN TANGGAL SK; NOMOR; TANGGAL",
                "TTL; Tempat; Tgl; SK Pengangkatan; No; Tgl",
                "Tempat & Tgl. Lahir; Tempat Lahir; Tgl Lahir; Keputusan; Nomor; Tanggal"
            })
    void aGroupThatNamesBothPartsIsReadByTheLevelBelow(
            String born, String where, String when, String decree, String number, String day) {
        ImportPlan plan =
                plan(
                        rows(
                                "DAFTAR PERANGKAT DESA KALEN",
                                "NO|NAMA LENGKAP|NIK|" + born + "||L/P|JABATAN|" + decree + "||KET",
                                "|||" + where + "|" + when + "|||" + number + "|" + day + "|",
                                "1|2|3|4|5|6|7|8|9|10",
                                "1|Ahmad Fauzi|3516091208750001|Mojokerto|12 Agustus 1975|L"
                                        + "|Kepala Desa|188.45/12/2020|1/2/2020|"));
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        Person head = person("Ahmad Fauzi");
        assertEquals("Mojokerto", head.birthPlace());
        assertEquals(BORN, head.birthDate());
        Post post = office.rooms().people.posts(head.id()).get(0);
        assertEquals("188.45/12/2020", post.skNumber());
        assertEquals(LocalDate.of(2020, 2, 1), post.skDate());
    }

    /** The start of the post under "SK" is no part of the decree, and a date is no number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SK Pengangkatan; Nomor; TMT",
                "SK; No.; TMT",
                "Keputusan; Nomor; Mulai",
                "SK Pengangkatan; Nomor SK; TMT SK"
            })
    void theStartUnderADecreeIsTheStart(String decree, String number, String starts) {
        ImportPlan plan =
                plan(
                        rows(
                                "PEMERINTAH DESA KALEN",
                                "No|Nama|NIK|Jabatan|" + decree + "|",
                                "||||" + number + "|" + starts,
                                "1|Ahmad Fauzi|3516091208750001|Kepala"
                                        + " Desa|188/10/2020|02-01-2020"));
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        Post post = office.rooms().people.posts(person("Ahmad Fauzi").id()).get(0);
        assertEquals("188/10/2020", post.skNumber());
        assertEquals(LocalDate.of(2020, 1, 2), post.starts());
    }

    /** Whatever a second column of the decree holds, the number that was read stays. */
    @Test
    void aDateAloneIsNoDecreeNumber() {
        ImportPlan plan =
                plan(
                        rows(
                                "PEMERINTAH DESA KALEN",
                                "No|Nama|NIK|Jabatan|Nomor SK|SK Pengangkatan",
                                "1|Ahmad Fauzi|3516091208750001|Kepala"
                                        + " Desa|188/10/2020|02-01-2020"));
        apply(plan);
        Post post = office.rooms().people.posts(person("Ahmad Fauzi").id()).get(0);
        assertEquals("188/10/2020", post.skNumber());
        assertEquals(LocalDate.of(2020, 1, 2), post.skDate());
    }

    @Test
    void aVillageRightUnderTheHeadingIsNoSecondLevelOfIt() {
        ImportPlan plan =
                plan(
                        rows(
                                "REKAP APARATUR DESA",
                                "NO.|NAMA|N I K|JABATAN|TTL",
                                "DESA KALEN",
                                "1|Ahmad Fauzi|3516091208750001|Sekdes|Mojokerto, 12 Agustus 1975",
                                "DESA DLANGGU",
                                "1|Siti Aminah|3516095208750002|Ketua RT 01|Jombang, 12-08-1975"));
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        UUID siti = person("Siti Aminah").id();
        assertEquals(dlanggu.id(), office.rooms().people.posts(siti).get(0).villageId());
    }

    @Test
    void aPersonIsNoSecondLevelOfTheHeading() {
        ImportPlan plan =
                plan(
                        rows(
                                "DESA KALEN",
                                "Unsur|Nama|NIK|Jabatan",
                                "Pemerintah Desa|Ali|" + nik(1) + "|Kasun Segaran",
                                "Pemerintah Desa|Budi|" + nik(2) + "|Sekdes"));
        assertEquals(new ImportCounts(2, 2, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
    }

    /** BPJS answers with names and numbers only; who is there gets the number and nothing else. */
    @Test
    void aListOfKpjGivesTheNumbersToPeopleWhoAreThere() {
        apply(plan(rows("Nama|Jabatan|NIK|Desa", "Ali|Kasun Segaran|" + nik(1) + "|Kalen")));
        ImportPlan plan = plan(rows("Nama|NIK|KPJ", "Ali|" + nik(1) + "|26119000011"));
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        assertEquals(java.util.Optional.of(new Kpj("26119000011")), kpj("Ali"));
        assertEquals("Segaran", office.rooms().people.posts(person("Ali").id()).get(0).unit());
    }

    /** The digits of a number are held against what BPJS itself gave, here as everywhere. */
    @Test
    void aNumberThatTheBranchGaveIsNotDoubted() {
        office.rooms().branch.numbers().add(new Kpj("26119000010"), new Kpj("26119000019"));
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|Jabatan|NIK|Desa|KPJ",
                                "Ali|Kadus|" + nik(1) + "|Kalen|26119000010",
                                "Budi|Kadus|" + nik(2) + "|Kalen|26119000020",
                                "Cici|Kadus|" + nik(3) + "|Kalen|2611900001"));
        assertEquals(
                List.of("Ali []", "Budi [roster.kpj.digit]", "Cici [roster.kpj.form]"),
                plan.lines().stream()
                        .map(
                                line ->
                                        line.name()
                                                + " "
                                                + line.faults().stream()
                                                        .filter(one -> one.meaning() == Column.KPJ)
                                                        .map(one -> one.problem().text().key())
                                                        .toList())
                        .toList());
    }

    private java.util.Optional<Kpj> kpj(String name) {
        return java.util.Optional.ofNullable(person(name).kpj());
    }

    @Test
    void oneSheetForEachVillageAndSubHeadings() {
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet("02. Kalen", rows("Nama|Jabatan|NIK", "Ali|Kasun Segaran|" + nik(1)))
                        .sheet(
                                "DLANGGU",
                                rows("Nama|Jabatan|NIK", "Budi|Ketua RT 1 RW 02|" + nik(2)))
                        .sheet(
                                "Semua",
                                rows(
                                        "Nama|Jabatan|NIK",
                                        "DESA POHKECIK",
                                        "Cici|Ketua BPD|" + nik(3),
                                        "B.|Desa Kalen",
                                        "Dedi|Carik|" + nik(4)));
        ImportPlan plan = plan(book);
        assertEquals(new ImportCounts(4, 4, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        assertEquals(
                List.of("Kalen", "Dlanggu", "Pohkecik", "Kalen"),
                plan.lines().stream()
                        .map(line -> java.util.Objects.requireNonNull(line.village()).name())
                        .toList());
        apply(plan);
        assertEquals("Segaran", office.rooms().people.posts(person("Ali").id()).get(0).unit());
        assertEquals("RT 01 RW 02", office.rooms().people.posts(person("Budi").id()).get(0).unit());
    }

    @Test
    void villagesMergedDown() {
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet(
                                "a",
                                rows(
                                        "Desa|Nama|Jabatan|NIK",
                                        "Kalen|Ali|Kaur Keuangan|" + nik(1),
                                        "|Budi|Kasi Pelayanan|" + nik(2),
                                        "Dlanggu|Cici|Sekdes|" + nik(3)),
                                "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
        ImportPlan plan = plan(book);
        assertEquals(new ImportCounts(3, 3, 0, 0, 0), plan.counts(), () -> plan.lines().toString());
        assertEquals(kalen, plan.lines().get(1).village());
        assertEquals(dlanggu, plan.lines().get(2).village());
    }

    @Test
    void eightDateStyles() {
        String head = "Nama|NIK|Jabatan|TTL|Desa";
        ImportPlan plan =
                plan(
                        rows(
                                head,
                                "A|" + nik(1) + "|Kadus|Mojokerto, 12-08-1975|Kalen",
                                "B|" + nik(2) + "|Kadus I|Mojokerto 12/8/75|Kalen",
                                "C|" + nik(3) + "|Kadus II|12 Agustus 1975|Kalen",
                                "D|" + nik(4) + "|Kadus III|Mojokerto, 12 Agt 1975|Kalen",
                                "E|" + nik(5) + "|Kadus IV|Mojokerto, 12.08.1975|Kalen",
                                "F|" + nik(6) + "|Kadus V|1975-08-12|Kalen",
                                "G|" + nik(7) + "|Kadus VI|1975/08/12|Kalen",
                                "H|" + nik(8) + "|Kadus VII|Kab. Mojokerto, 12 AGUSTUS 1975|Kalen",
                                "I|" + nik(9) + "|Kadus VIII|#27618|Kalen",
                                "J|" + nik(10) + "|Kadus IX|Mojokerto, 30-02-1975|Kalen",
                                "K|" + nik(11) + "|Kadus X|08/25/1975|Kalen",
                                "L|" + nik(12) + "|Kadus XI|sekitar 1975|Kalen"));
        assertEquals(
                new ImportCounts(12, 9, 0, 0, 3), plan.counts(), () -> plan.lines().toString());
        apply(plan);
        for (String name : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I")) {
            assertEquals(BORN, person(name).birthDate(), name);
        }
        assertEquals("Kab. Mojokerto", person("H").birthPlace());
        CellFault fault = plan.lines().get(9).faults().get(0);
        assertEquals("D", fault.column());
        assertEquals("Mojokerto, 30-02-1975", fault.found());
        assertEquals(11, plan.lines().get(9).row());
    }

    @Test
    void damagedNumbersAreRefusedWithTheReason() {
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa",
                                "A|3,51609E+15|Kades|Kalen",
                                "B|#3.51609120875E+15|Sekdes|Kalen",
                                "C|#3516091208750000|Carik|Kalen",
                                "D|#3516091208750011|Kaur TU|Kalen",
                                "E|'3516 0912 0875 0012|Kaur Keuangan|Kalen",
                                "F|35160912087500|Kaur Perencanaan|Kalen",
                                "G|#3.516091208750013E15|Kasi Kesra|Kalen"));
        assertEquals(new ImportCounts(7, 3, 0, 0, 4), plan.counts(), () -> plan.lines().toString());
        assertEquals(
                List.of(
                        "roster.import.nik.scientific",
                        "roster.import.nik.lost",
                        "roster.import.nik.lost",
                        "",
                        "",
                        "roster.nik.length",
                        ""),
                plan.lines().stream()
                        .map(
                                line ->
                                        line.faults().stream()
                                                .map(f -> f.problem().text().key())
                                                .findFirst()
                                                .orElse(""))
                        .toList());
    }
}
