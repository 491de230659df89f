package id.sadardesa.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.table.HandmadeXlsx;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.testkit.TestOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterImportPlanTest extends RosterImportCase {
    @Test
    void sameNumberTwiceShowsBothRowsAndTwoPostsAreOnePerson() {
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa",
                                "Ali|" + nik(1) + "|Kades|Kalen",
                                "Budi|" + nik(1) + "|Sekdes|Kalen",
                                "Cici|" + nik(2) + "|Kaur TU|Kalen",
                                "Cici|" + nik(2) + "|Kader Posyandu|Kalen"));
        assertEquals(new ImportCounts(4, 2, 0, 0, 2), plan.counts(), () -> plan.lines().toString());
        assertEquals(
                List.of(List.of("a!3")),
                plan.lines().get(0).faults().get(0).problem().text().values());
        assertEquals(
                List.of(List.of("a!2")),
                plan.lines().get(1).faults().get(0).problem().text().values());
        apply(plan);
        assertEquals(2, office.rooms().people.posts(person("Cici").id()).size());
    }

    @Test
    void blankKeepsAndEveryChangeIsNamedAndUndone() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String nik = TestOffice.nik(BORN, Sex.P, 7);
        ImportPlan same =
                plan(rows("Nama|NIK|Jabatan|Desa|HP", "SITI AMINAH|" + nik + "|Kasun|Kalen|-"));
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), same.counts());
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|HP|TMT",
                                "Siti Aminah|" + nik + "|Kasun Krajan|Kalen|#81234567890|1-1-20"));
        assertEquals(
                List.of(Column.PHONE, Column.UNIT, Column.STARTS),
                plan.lines().get(0).changes().stream().map(FieldChange::column).toList());
        assertEquals("0812****7890", plan.lines().get(0).changes().get(0).after());
        apply(plan);
        Person changed = person("Siti Aminah");
        assertEquals("081234567890", changed.phone());
        assertEquals("Mojokerto", changed.birthPlace());
        long seq = office.rooms().journal.latest(1).get(0).seq();
        office.restart().journal.undo(seq);
        assertNull(person("Siti Aminah").phone());
    }

    @Test
    void whatWasRecordedWhileThePreviewStoodOpenStays() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String nik = TestOffice.nik(BORN, Sex.P, 7);
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|HP|TMT",
                                "Siti Aminah|" + nik + "|Kasun|Kalen|#81234567890|1-1-20"));
        Person siti = person("Siti Aminah");
        Post post = office.rooms().people.posts(siti.id()).get(0);
        office.rooms().people.recordKpj(siti, new Kpj("24000000018"));
        PostForm form = PostForm.of(post);
        office.rooms()
                .people
                .changePost(
                        post,
                        new PostForm(
                                form.villageId(),
                                form.kind(),
                                form.appointment(),
                                "Krajan",
                                null,
                                null,
                                null,
                                null));
        apply(plan);
        assertEquals(new Kpj("24000000018"), person("Siti Aminah").kpj());
        assertEquals("081234567890", person("Siti Aminah").phone());
        Post now = office.rooms().people.posts(siti.id()).get(0);
        assertEquals("Krajan", now.unit());
        assertEquals(LocalDate.of(2020, 1, 1), now.starts());
    }

    @Test
    void aPreviewThatTheDataHaveOvertakenIsRefusedWhole() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String nik = TestOffice.nik(BORN, Sex.P, 7);
        ImportPlan change =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|HP",
                                "Siti Aminah|" + nik + "|Kasun|Kalen|#81234567890"));
        ImportPlan create =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa",
                                "Budi|" + TestOffice.nik(BORN, Sex.L, 8) + "|RT|Kalen"));
        UUID siti = person("Siti Aminah").id();
        PersonForm was = PersonForm.of(person("Siti Aminah"));
        office.change(siti, TestOffice.with(was, "phone", "081999999999"));
        office.person("Budi", BORN, Sex.L, 8, kalen, PostKind.RW);
        long before = office.rooms().journal.lastSeq();
        assertEquals(
                "journal.row.changed",
                assertThrows(Problem.class, () -> apply(change)).text().key());
        assertEquals(
                "roster.import.stale",
                assertThrows(Problem.class, () -> apply(create)).text().key());
        assertEquals(before, office.rooms().journal.lastSeq());
    }

    @Test
    void aCellThatIsTooLongRefusesItsRowAndNoOther() {
        String decree = "188.45/123/HK/416-012/2021 tentang Pengangkatan Perangkat Desa ".repeat(2);
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa|Nomor SK|Alamat",
                                "Budi|" + TestOffice.nik(BORN, Sex.L, 8) + "|RT|Kalen|" + decree,
                                "Cici|"
                                        + TestOffice.nik(BORN, Sex.P, 9)
                                        + "|RW|Kalen|1/2020|"
                                        + "Dusun ".repeat(60),
                                "Dedi|" + TestOffice.nik(BORN, Sex.L, 10) + "|RW|Kalen|1/2020|-"));
        assertEquals(new ImportCounts(3, 1, 0, 0, 2), plan.counts());
        assertEquals("E", plan.lines().get(0).faults().get(0).column());
        assertEquals("F", plan.lines().get(1).faults().get(0).column());
        apply(plan);
        assertEquals(1, office.rooms().people.all().size());
    }

    @Test
    void ambiguousNamesAsk() {
        UUID one = office.person("Slamet", BORN, Sex.L, 1, kalen, PostKind.RT);
        office.person("Slamet", LocalDate.of(1980, 1, 2), Sex.L, 2, kalen, PostKind.RW);
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet(
                                "a",
                                rows(
                                        "Nama|Jabatan|Desa|Alamat",
                                        "Slamet|Ketua RT|Kalen|Dsn. Krajan"));
        ImportPlan plan = plan(book);
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), plan.counts());
        assertEquals(2, plan.questions().get(0).candidates().size());
        ImportChoices answer =
                new ImportChoices(
                        null, Map.of(), Map.of(plan.questions().get(0).key(), Optional.of(one)));
        ImportPlan answered =
                office.rooms()
                        .rosterImport
                        .plan(book.write(folder.resolve("b.xlsx")), answer, Progress.SILENT);
        assertEquals(new ImportCounts(1, 0, 1, 0, 0), answered.counts());
    }

    @Test
    void columnsChosenByHandAreRemembered() {
        HandmadeXlsx book =
                new HandmadeXlsx()
                        .sheet(
                                "a",
                                rows(
                                        "Nama|Identitas|Tugas|Desa",
                                        "Ali|" + nik(1) + "|Kades|Kalen"));
        assertEquals(Outcome.NEW, plan(book).lines().get(0).outcome());
        Map<Column, Integer> chosen =
                Map.of(Column.NAME, 0, Column.NIK, 1, Column.POST, 2, Column.VILLAGE, 3);
        ImportChoices choices = new ImportChoices(null, Map.of("a", chosen), Map.of());
        ImportPlan plan =
                office.rooms()
                        .rosterImport
                        .plan(book.write(folder.resolve("b.xlsx")), choices, Progress.SILENT);
        office.rooms().rosterImport.apply(plan, choices, Progress.SILENT);
        ImportPlan again = plan(book);
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), again.counts());
        assertEquals(Integer.valueOf(2), again.columns().get(0).meanings().get(Column.POST));
    }

    @Test
    void noHeadingIsAProblem() {
        Problem problem = assertThrows(Problem.class, () -> plan(rows("satu|dua", "tiga|empat")));
        assertEquals("roster.import.noHeading", problem.text().key());
    }

    @Test
    void aSecondPostInAnotherVillageIsWarnedOf() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String nik = TestOffice.nik(BORN, Sex.P, 7);
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Jabatan|Desa",
                                "Siti Aminah|" + nik + "|Kaur TU|Dlanggu",
                                "Budi|" + nik(8) + "|Kaur TU|Kalen",
                                "Budi|" + nik(8) + "|Kader Posyandu|Kalen"));
        assertEquals(new ImportCounts(3, 2, 1, 0, 0), plan.counts());
        assertEquals(
                List.of("roster.import.post.elsewhere"),
                plan.lines().stream()
                        .flatMap(line -> line.faults().stream())
                        .map(fault -> fault.problem().text().key())
                        .toList());
    }

    @Test
    void aPostBeforeItsHolderCouldWorkIsRefused() {
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Tanggal lahir|Jabatan|Desa|TMT",
                                "Ali|" + nik(1) + "|12-08-1975|Kades|Kalen|01-01-1970",
                                "Budi|" + nik(2) + "|12-08-1975|Sekdes|Kalen|01-01-1985",
                                "Cici|" + nik(3) + "|12-08-1975|Kaur TU|Kalen|13-08-1990"));
        assertEquals(new ImportCounts(3, 1, 0, 0, 2), plan.counts(), () -> plan.lines().toString());
        assertEquals(
                "roster.check.startsBeforeBirth",
                plan.lines().get(0).faults().get(0).problem().text().key());
        assertEquals(
                "roster.check.startsTooYoung",
                plan.lines().get(1).faults().get(0).problem().text().key());
    }

    @Test
    void allFaultsOfARowComeAtOnce() {
        office.person("Siti Aminah", BORN, Sex.P, 7, kalen, PostKind.KADUS);
        String hers = TestOffice.nik(BORN, Sex.P, 7);
        ImportPlan plan =
                plan(
                        rows(
                                "Nama|NIK|Tanggal lahir|Jabatan|Desa|HP|Email|TMT",
                                "Ali|35160|31-11-1975|Juru Bayar|Entah|12|a.b|01-01-2020",
                                "Budi|" + nik(2) + "|12-08-1975|-|Entah|12|-|-",
                                "Cici|" + nik(3) + "|12-08-1975|Kades|Kalen|12|-|01-01-1980",
                                "Dodi|" + hers + "|01-01-1980|Juru Bayar|Kalen|-|-|-"));
        assertEquals(new ImportCounts(4, 0, 0, 0, 4), plan.counts());
        assertEquals(
                List.of(
                        List.of("B", "C", "D", "E", "F", "G"),
                        List.of("D", "E", "F"),
                        List.of("F", "H"),
                        List.of("B", "D")),
                plan.lines().stream()
                        .map(
                                line ->
                                        line.faults().stream()
                                                .filter(fault -> fault.problem().isError())
                                                .map(CellFault::column)
                                                .sorted()
                                                .toList())
                        .toList(),
                () -> plan.lines().toString());
    }

    @Test
    void aRemarkThatSomebodyDiedOrWasReplacedIsHeeded() {
        List<String> remarks =
                List.of(
                        "Meninggal dunia 2024",
                        "Telah meninggal tgl 3-3-2024",
                        "(Alm.)",
                        "wafat",
                        "Nonaktif / diganti",
                        "digantikan Budi",
                        "istri almarhum Sukir, meninggal 2020",
                        "Meninggalkan berkas KK",
                        "Periode 2019-2025");
        List<String> lines = new ArrayList<>(List.of("Nama|NIK|Jabatan|Desa|Keterangan"));
        for (int i = 0; i < remarks.size(); i++) {
            String name = "Orang " + Character.toString('A' + i);
            lines.add(name + "|" + nik(i + 1) + "|Linmas|Kalen|" + remarks.get(i));
        }
        ImportPlan plan = plan(rows(lines.toArray(String[]::new)));
        assertEquals(new ImportCounts(9, 5, 0, 0, 4), plan.counts(), () -> plan.lines().toString());
        for (int i = 0; i < remarks.size(); i++) {
            List<String> said =
                    plan.lines().get(i).faults().stream()
                            .map(fault -> fault.column() + " " + fault.problem().text().key())
                            .toList();
            assertEquals(
                    i < 4
                            ? List.of("E roster.import.note.deceased")
                            : i < 7 ? List.of("E roster.import.note.over") : List.of(),
                    said,
                    remarks.get(i));
        }
    }

    @Test
    void theDeadAreNotBroughtBack() {
        UUID ali =
                office.rooms()
                        .people
                        .register(
                                TestOffice.form("Ali", BORN, Sex.L, 1),
                                List.of(PostForm.of(kalen.id(), PostKind.KADES)));
        LocalDate died = LocalDate.of(2026, 2, 20);
        office.rooms().enrolments.deaths().record(ali, died);
        ImportPlan plan =
                plan(rows("Nama|NIK|Jabatan|Desa|HP", "Ali|" + nik(1) + "|Kades|Kalen|-"));
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), plan.counts());
        assertEquals(
                "roster.import.dead", plan.lines().get(0).faults().get(0).problem().text().key());
        apply(plan);
        ImportPlan same = plan(rows("Nama|NIK|Jabatan|Desa", "ALI|" + nik(1) + "||"));
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), same.counts());
        ImportPlan other = plan(rows("Nama|NIK|HP", "Ali|" + nik(1) + "|081234567890"));
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), other.counts());
        assertEquals(died, office.rooms().people.posts(ali).get(0).ends());
        assertEquals(1, office.rooms().people.posts(ali).size());
    }
}
