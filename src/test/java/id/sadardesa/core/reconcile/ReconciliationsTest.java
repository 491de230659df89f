package id.sadardesa.core.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import id.sadardesa.testkit.WorkbookDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of the branch held against the office: what differs, and what is put right. */
class ReconciliationsTest {
    private static final String HEAD =
            "No;NIK;No. KPJ;Nama Peserta;Tgl Lahir;Status Kepesertaan;Program;Upah;TMT Kepesertaan";
    private static final String K1 = "26000000013";
    private static final String K2 = "26000000021";
    private static final String K3 = "26000000039";

    @TempDir static Path folder;

    private static CheapPair two;
    private CheapOffice office;
    private Village punggul;
    private UUID siti;
    private UUID budi;
    private UUID tono;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        punggul = two.begin();
        office = two.kecamatan;
        siti = member("Siti Uji", 1, K1);
        budi = member("Budi Uji", 2, K2);
        tono = member("Tono Uji", 3, null);
    }

    /** Somebody without wages who is active, or waits for a number. */
    private UUID member(String name, int serial, @Nullable String kpj) {
        UUID id = office.person(name, serial, punggul, PostKind.PETANI);
        office.enrolments.enrol(
                List.of(office.enrolments.candidate(id)),
                EnrolmentForm.of(Set.of(Programme.JKK, Programme.JKM), Period.parse("2026-03"))
                        .earning(Rupiah.of(1_000_000)));
        if (kpj != null) {
            office.change(id, "kpj", kpj);
            office.enrolments.activate(List.of(office.participation(id)), TestOffice.TODAY);
        }
        return id;
    }

    private static String nik(int serial) {
        return String.valueOf(CheapOffice.form("", serial).nik());
    }

    private static String born(int serial) {
        return String.valueOf(CheapOffice.form("", serial).birthDate());
    }

    private static String line(
            String nik, String kpj, String name, String born, String status, String more) {
        return String.join(";", "1", nik, kpj, name, born, status, more);
    }

    private BranchList list(String... lines) throws IOException {
        Path file = folder.resolve("cabang.csv");
        Files.write(file, List.of(lines));
        return office.lists.read(file, Progress.SILENT);
    }

    private Comparison compare(String... lines) throws IOException {
        return office.lists.compare(list(lines));
    }

    private static List<String> said(Comparison comparison) {
        return comparison.differences().stream()
                .map(
                        one ->
                                one.kind()
                                        + " "
                                        + one.name()
                                        + ": "
                                        + one.ours()
                                        + " / "
                                        + one.theirs())
                .toList();
    }

    private static Difference of(Comparison comparison, Kind kind) {
        return comparison.differences().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String hint(Difference one) {
        return one.remark() == null ? "" : one.remark().key();
    }

    @Test
    void whatAgreesIsCountedAndABlankSaysNothing() throws IOException {
        Comparison found =
                compare(
                        "BPJS KETENAGAKERJAAN CABANG MOJOKERTO",
                        "DAFTAR PESERTA KECAMATAN DLANGGU",
                        "",
                        HEAD,
                        line(nik(1), K1, "SITI UJI", born(1), "AKTIF", "JKK, JKM;;01-03-2026"),
                        line(nik(2), "", "Budi Uji, S.Pd", "", "", ";;"),
                        "3;;;JUMLAH;;;;;");
        assertEquals(List.of(), said(found));
        assertEquals(2, found.same(), "a title is no other name, a blank no statement");
        assertEquals(List.of(), found.left());
    }

    @Test
    void eachValueThatDiffersIsOneDifference() throws IOException {
        Comparison found =
                compare(
                        HEAD,
                        line(nik(1), K3, "SITI UJIAN", "1980-02-03", "NON AKTIF", "JKK JKM JHT;;"),
                        line(nik(2), K2, "Budi Uji", born(2), "Aktif", "JKK;2.500.000;01/01/2025"),
                        line(nik(3), K1, "Tono Uji", born(3), "Aktif", ";;"));
        assertEquals(
                List.of(
                        "STATUS Siti Uji: ACTIVE / ENDED",
                        "STATUS Tono Uji: PROPOSED / ACTIVE",
                        "KPJ Siti Uji: " + K1 + " / " + K3,
                        "KPJ Tono Uji: null / " + K1,
                        "NAME Siti Uji: Siti Uji / Siti Ujian",
                        "BIRTH_DATE Siti Uji: " + born(1) + " / 1980-02-03",
                        "PROGRAMMES Budi Uji: JKK,JKM / JKK",
                        "WAGE Budi Uji: 1000000.00 / 2500000.00",
                        "STARTS Budi Uji: 2026-03-01 / 2025-01-01"),
                said(found));
        assertEquals("reconcile.hint.holder", hint(found.differences().get(3)));
        assertFalse(found.differences().get(3).fixable(), "the number is Siti's here");
        assertEquals("reconcile.hint.end", hint(of(found, Kind.STATUS)));
        assertEquals("reconcile.hint.programmes", hint(of(found, Kind.PROGRAMMES)));
        assertTrue(of(found, Kind.WAGE).fixable());
        assertFalse(of(found, Kind.STARTS).fixable());
    }

    @Test
    void whoStandsOnOneSideOnlyIsSaidAndANamesakeIsOnlyAHint() throws IOException {
        Comparison found =
                compare(
                        HEAD,
                        line(nik(1), K1, "SITI UJI", born(1), "AKTIF", ";;"),
                        line(nik(9), K3, "BUDI UJI", born(2), "AKTIF", ";;"),
                        line(nik(8), "", "SUDAH PERGI", "", "NON AKTIF", ";;"));
        assertEquals(
                List.of("ONLY_OURS Budi Uji: ACTIVE / null", "ONLY_BRANCH BUDI UJI: null / ACTIVE"),
                said(found));
        assertEquals("reconcile.hint.namesake", hint(of(found, Kind.ONLY_BRANCH)));
        assertEquals(1, found.past());
        assertNull(of(found, Kind.ONLY_BRANCH).person(), "never by name");
    }

    @Test
    void byKpjWhereTheNikIsBlankOrOffInADigit() throws IOException {
        String mistyped = nik(1).substring(0, 15) + "7";
        Comparison found =
                compare(
                        HEAD,
                        line(mistyped, K1, "SITI UJI", born(1), "AKTIF", ";;"),
                        line("", K2, "BUDI UJI", born(2), "AKTIF", ";;"));
        assertEquals(List.of("NIK Siti Uji: " + nik(1) + " / " + mistyped), said(found));
        assertEquals("reconcile.hint.digits", hint(of(found, Kind.NIK)));
        assertEquals(1, found.same());

        Comparison other = compare(HEAD, line(nik(9), K1, "ORANG LAIN", born(9), "AKTIF", ";;"));
        Difference nik = of(other, Kind.NIK);
        assertFalse(nik.fixable(), "another name, birth date and NIK: probably somebody else");
        assertEquals("reconcile.hint.other", hint(nik));
    }

    @Test
    void twoPeopleWithOneNumberAreShownBothAndNeitherIsCompared() throws IOException {
        Comparison found =
                compare(
                        HEAD,
                        line(nik(1), K1, "SITI UJI", born(1), "AKTIF", ";;"),
                        line(nik(1), K3, "ORANG LAIN", "", "AKTIF", ";;"),
                        line(nik(2), K2, "BUDI UJI", born(2), "AKTIF", ";;"),
                        line(nik(2), K2, "BUDI UJI", born(2), "NON AKTIF", ";;"));
        assertEquals(
                List.of("TWICE Siti Uji: null / " + nik(1), "TWICE Siti Uji: null / " + nik(1)),
                said(found));
        assertEquals(
                List.of("cabang:2", "cabang:3"),
                found.differences().stream().map(one -> String.valueOf(one.row())).toList());
        assertEquals(1, found.repeated(), "the same person again: the active row counts");
        assertEquals(1, found.same());
    }

    @Test
    void aListOfOneVillageMissesNobodyElsewhere() throws IOException {
        Village kalen = office.village("35.16.09.2002", "Kalen");
        UUID far = office.person("Jauh Uji", 7, kalen, PostKind.RT);
        office.enrol(far);
        office.change(far, "kpj", K3);
        office.enrolments.activate(List.of(office.participation(far)), TestOffice.TODAY);
        Comparison found = compare(HEAD, line(nik(1), K1, "SITI UJI", born(1), "AKTIF", ";;"));
        assertEquals(List.of("ONLY_OURS Budi Uji: ACTIVE / null"), said(found));
        assertEquals("Punggul", found.only() == null ? null : found.only().name());
    }

    @Test
    void valuesAreTakenOverAsOneActionThatNamesTheFileAndIsTakenBack() throws IOException {
        office.change(siti, "birthDate", LocalDate.of(1980, 2, 3));
        BranchList list =
                list(
                        HEAD,
                        line(nik(1), K3, "SITI UJIAN", born(1), "AKTIF", ";;"),
                        line(nik(2), K2, "Budi Uji", born(2), "", "JKK,JKM,JHT;2500000;"),
                        line(nik(3), "26000000047", "Tono Uji", born(3), "Aktif", ";;1-3-2026"));
        Comparison before = office.lists.compare(list);
        Fixed fixed = office.lists.fix(list, before.differences(), Progress.SILENT);
        assertEquals(List.of(), fixed.skipped());
        assertEquals(7, fixed.done());
        assertEquals(List.of(), said(office.lists.compare(list)));
        assertEquals("Siti Ujian", office.people.find(siti).orElseThrow().name());
        assertEquals(new Kpj(K3), office.people.find(siti).orElseThrow().kpj());
        assertEquals(State.ACTIVE, office.participation(tono).state());
        assertEquals(LocalDate.of(2026, 3, 1), office.participation(tono).activeOn());
        assertEquals(
                Set.of(Programme.JKK, Programme.JKM, Programme.JHT),
                office.participation(budi).programmes());
        var entry = office.journal.latest(1).get(0);
        assertEquals(
                "Perbaiki 7 perbedaan menurut cabang.csv", Texts.indonesian().get(entry.action()));
        assertEquals("Menurut cabang.csv", entry.why());

        office.journal.undo(entry.seq());
        assertEquals(said(before), said(office.lists.compare(list)));
    }

    @Test
    void oneOfThemSaysTheRow() throws IOException {
        BranchList list = list(HEAD, line(nik(1), K1, "SITI UJIAN", born(1), "AKTIF", ";;"));
        Difference name = of(office.lists.compare(list), Kind.NAME);
        office.lists.fix(list, List.of(name), Progress.SILENT);
        var entry = office.journal.latest(1).get(0);
        assertEquals(
                "Perbaiki nama Siti Uji menurut daftar cabang",
                Texts.indonesian().get(entry.action()));
        assertEquals("cabang.csv, cabang baris 2", entry.why());
        long seq = office.journal.lastSeq();
        String again =
                assertThrows(
                                Problem.class,
                                () -> office.lists.fix(list, List.of(name), Progress.SILENT))
                        .text()
                        .key();
        assertEquals("reconcile.fix.none", again);
        assertEquals(seq, office.journal.lastSeq());
    }

    @Test
    void whatCannotBeTakenOverHoldsUpNothingElse() throws IOException {
        office.change(budi, "nik", null);
        BranchList list =
                list(
                        HEAD,
                        line(nik(1), K1, "SITI UJIAN", born(1), "AKTIF", ";;"),
                        line("", K2, "Budi Uji", "2027-01-01", "AKTIF", ";;"));
        Fixed fixed =
                office.lists.fix(list, office.lists.compare(list).differences(), Progress.SILENT);
        assertEquals(1, fixed.done());
        assertEquals(
                List.of(Kind.BIRTH_DATE),
                fixed.skipped().stream().map(one -> one.difference().kind()).toList());
        assertEquals("Siti Ujian", office.people.find(siti).orElseThrow().name());
    }

    /** The NIK says which of two birth dates is likely mistyped. */
    @Test
    void aBirthDateThatTheNikContradictsIsNotTakenOverAtOnce() throws IOException {
        BranchList list = list(HEAD, line(nik(1), K1, "SITI UJI", "1980-02-03", "AKTIF", ";;"));
        Difference born = of(office.lists.compare(list), Kind.BIRTH_DATE);
        assertEquals("reconcile.hint.nikBirth", hint(born));
        assertFalse(born.fixable());
        office.change(siti, "birthDate", LocalDate.of(1980, 2, 3));
        Difference right =
                of(
                        compare(HEAD, line(nik(1), K1, "SITI UJI", born(1), "AKTIF", ";;")),
                        Kind.BIRTH_DATE);
        assertTrue(right.fixable(), "the list's is that of the NIK");
    }

    @Test
    void whoEndedHereIsDisputedOrEnrolledAgainNotFixed() throws IOException {
        office.enrolments.end(List.of(office.participation(budi)), EndCause.A1, TestOffice.TODAY);
        Comparison found =
                compare(
                        HEAD,
                        line(nik(1), K1, "SITI UJI", born(1), "AKTIF", ";;"),
                        line(nik(2), K2, "BUDI UJI", born(2), "AKTIF", ";;"));
        assertEquals(List.of("STATUS Budi Uji: ENDED / ACTIVE"), said(found));
        assertEquals("reconcile.hint.again", hint(of(found, Kind.STATUS)));
        assertFalse(of(found, Kind.STATUS).fixable());
    }

    @Test
    void badFilesAreRefusedAndNothingIsWritten() throws IOException {
        long seq = office.journal.lastSeq();
        assertEquals("roster.list.none", refusal("Nama;Alamat", "SITI;Jalan"));
        assertEquals("reconcile.list.empty", refusal(HEAD));
        assertEquals(seq, office.journal.lastSeq());
    }

    private String refusal(String... lines) {
        return assertThrows(Problem.class, () -> list(lines)).text().key();
    }

    @Test
    void theWorkbookHasThreeColumnsAndMasksNumbers() throws IOException {
        Comparison found =
                compare(
                        HEAD,
                        line(nik(1), K3, "SITI UJI", born(1), "AKTIF", ";;"),
                        line("3,51609E+15", "", "RUSAK", "", "AKTIF", ";;"));
        Path file = folder.resolve("beda.xlsx");
        office.lists.write(found, found.differences(), false, file);
        String masked = WorkbookDump.of(file);
        assertTrue(masked.contains(new Nik(nik(1)).masked()), masked);
        assertFalse(masked.contains(nik(1)) || masked.contains(K1) || masked.contains(K3), masked);
        assertTrue(masked.contains("bilangan ilmiah"), masked);
        office.lists.write(found, found.differences(), true, file);
        String full = WorkbookDump.of(file);
        assertTrue(full.contains(nik(1)) && full.contains(K3), full);
        assertNotNull(found.counts().get(Kind.KPJ));
    }

    @Test
    void everyKindHasItsText() {
        for (Texts texts : List.of(Texts.indonesian(), Texts.english())) {
            assertEquals(
                    Kind.values().length,
                    List.of(Kind.values()).stream()
                            .map(kind -> texts.get(kind.textKey()))
                            .collect(Collectors.toSet())
                            .size());
        }
    }
}
