package id.sadardesa.core.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementsTest {
    private static final Side OURS =
            new Side("Pemerintah Kabupaten Mojokerto", "119/12/2024", "Bupati Mojokerto");
    private static final Side THEIRS =
            new Side("BPJS Ketenagakerjaan Cabang Mojokerto", "PER/44/2024", "Kepala Cabang");

    private TestOffice office;
    private Agreements agreements;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
        agreements = office.rooms().plans.agreements;
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static AgreementForm mou(String title, @Nullable LocalDate until) {
        return AgreementForm.of(
                AgreementKind.MOU, title, OURS, THEIRS, LocalDate.of(2024, 1, 15), until);
    }

    private Agreement one(String title) {
        return agreements.all().stream()
                .filter(one -> one.form().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsEverythingThatWasStatedAcrossARestart() {
        Village village = office.village("35.16.09.2012", "Dlanggu");
        AgreementForm whole =
                new AgreementForm(
                        AgreementKind.PKS,
                        "PKS Perlindungan Perangkat Desa",
                        OURS,
                        THEIRS,
                        village.id(),
                        LocalDate.of(2025, 9, 9),
                        "Mojokerto",
                        "Sekretaris Daerah",
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2028, 9, 30),
                        "Diperpanjang atas kesepakatan tertulis",
                        Set.of(Programme.JKK, Programme.JKM),
                        "UMK Kabupaten Mojokerto",
                        "APBDes (ADD)",
                        LegalBases.USUAL.subList(0, 5),
                        "Catatan");
        agreements.add(whole);
        assertEquals(whole, office.restart().plans.agreements.all().get(0).form());
    }

    /** The day is 10 March 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-09, none, 91",
        "2026-06-08, 90, 90",
        "2026-04-10, 90, 31",
        "2026-04-09, 30, 30",
        "2026-03-18, 30, 8",
        "2026-03-17, 7, 7",
        "2026-03-10, 7, 0",
        "2026-03-09, 0, -1"
    })
    void remindsAt90And30And7Days(LocalDate until, String step, long left) {
        agreements.add(mou("MoU", until));
        agreements.add(mou("Tanpa akhir", null));
        List<Reminder> due = agreements.due(TestOffice.TODAY);
        if (step.equals("none")) {
            assertEquals(List.of(), due);
        } else {
            assertEquals(1, due.size());
            assertEquals(Integer.parseInt(step), due.get(0).step());
            assertEquals(left, due.get(0).daysLeft());
        }
    }

    @Test
    void aRenewedAgreementIsSilentAndUndoMakesItSpeakAgain() {
        agreements.add(mou("Lama", LocalDate.of(2026, 3, 20)));
        agreements.add(mou("Lewat", LocalDate.of(2026, 1, 20)));
        assertEquals(
                List.of("Lewat", "Lama"),
                agreements.due(TestOffice.TODAY).stream()
                        .map(one -> one.agreement().form().title())
                        .toList());
        agreements.renew(one("Lama"), mou("Baru", LocalDate.of(2029, 3, 20)));
        assertEquals(1, agreements.due(TestOffice.TODAY).size());
        Problem used = assertThrows(Problem.class, () -> agreements.remove(one("Lama")));
        assertEquals("agreement.remove.inUse", used.text().key());
        var journal = office.rooms().journal;
        journal.undo(journal.lastSeq());
        assertEquals(2, agreements.due(TestOffice.TODAY).size());
    }

    @Test
    void holdsForItsVillageOrForAll() {
        Village dlanggu = office.village("35.16.09.2012", "Dlanggu");
        Village talok = office.village("35.16.09.2006", "Talok");
        agreements.add(mou("Semua", LocalDate.of(2026, 3, 10)));
        AgreementForm all = mou("Satu", null);
        agreements.add(
                new AgreementForm(
                        all.kind(),
                        "Satu",
                        OURS,
                        THEIRS,
                        talok.id(),
                        all.signedOn(),
                        null,
                        null,
                        LocalDate.of(2026, 3, 11),
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        List.of(),
                        null));
        assertEquals(1, agreements.holding(dlanggu, TestOffice.TODAY).size());
        assertEquals(0, agreements.holding(dlanggu, TestOffice.TODAY.plusDays(1)).size());
        assertEquals(1, agreements.holding(talok, TestOffice.TODAY.plusDays(1)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Pemda, BPJS, 2024-01-15, 2025-01-01, agreement.check.title",
        "MoU, '', BPJS, 2024-01-15, 2025-01-01, agreement.check.party",
        "MoU, Pemda, '', 2024-01-15, 2025-01-01, agreement.check.theirs",
        "MoU, Pemda, BPJS, 2026-03-11, 2027-01-01, agreement.check.signed",
        "MoU, Pemda, BPJS, 2024-01-15, 2024-01-14, agreement.check.until"
    })
    void whatCannotBeMeantIsNotRecorded(
            String title, String ours, String theirs, LocalDate from, LocalDate until, String key) {
        AgreementForm form =
                AgreementForm.of(
                        AgreementKind.MOU,
                        title,
                        new Side(ours, "1", null),
                        new Side(theirs, "2", null),
                        from,
                        until);
        Problem problem = assertThrows(Problem.class, () -> agreements.add(form));
        assertEquals(key, problem.text().key());
        assertEquals(List.of(), agreements.all());
    }

    static Stream<Arguments> scans() {
        byte[] pdf = "%PDF-1.4\nisi\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, -1, (byte) 0xD9};
        return Stream.of(
                Arguments.of(pdf, null),
                Arguments.of(jpeg, null),
                Arguments.of(Arrays.copyOf(jpeg, 20), null),
                Arguments.of(Arrays.copyOf(pdf, 12), "agreement.scan.cut"),
                Arguments.of(Arrays.copyOf(jpeg, 6), "agreement.scan.cut"),
                Arguments.of("PK zip".getBytes(StandardCharsets.UTF_8), "agreement.scan.kind"),
                Arguments.of(new byte[0], "agreement.scan.kind"),
                Arguments.of(new byte[Scan.MOST_BYTES + 1], "agreement.scan.heavy"));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void aScanIsKnownByWhatItHolds(byte[] file, @Nullable String refusal) {
        agreements.add(mou("MoU", null));
        if (refusal == null) {
            agreements.attach(one("MoU"), "pindaian.bin", file);
            assertArrayEquals(file, agreements.scan(one("MoU")).orElseThrow());
            var journal = office.rooms().journal;
            journal.undo(journal.lastSeq());
            assertTrue(agreements.scan(one("MoU")).isEmpty());
        } else {
            Problem problem =
                    assertThrows(Problem.class, () -> agreements.attach(one("MoU"), "x.pdf", file));
            assertEquals(refusal, problem.text().key());
        }
    }
}
