package id.sadardesa.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.core.billing.Account;
import id.sadardesa.core.billing.SelfPayer;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final char[] PASSPHRASE = "sandi uji".toCharArray();

    /** An office as the second shape kept it. */
    private static final String SECOND =
            """
            insert into office (id, role, training, code, name, regency)
                values ('00000000-0000-4000-8000-000000000001', 'KECAMATAN', false, '35.16.09', 'Dlanggu', 'Mojokerto');
            insert into village (id, code, name, kind)
                values ('00000000-0000-4000-8000-000100000001', '35.16.09.2002', 'Kalen', 'DESA');
            insert into person (id, name, asn) values ('00000000-0000-4000-8000-000200000001', 'Orang 1', false);
            insert into post (id, person_id, village_id, kind, appointment)
                values ('00000000-0000-4000-8000-000300000001', '00000000-0000-4000-8000-000200000001', '00000000-0000-4000-8000-000100000001', 'RT', 'DEFINITIF');
            insert into participation (id, person_id, post_id, programmes, state, first_month,
                    proposed_on, registered_on, active_on, ended_on, end_cause)
                values ('00000000-0000-4000-8000-000400000001', '00000000-0000-4000-8000-000200000001', '00000000-0000-4000-8000-000300000001', 'JKK,JKM', 'ACTIVE', date '2026-01-01',
                    date '2026-01-05', date '2026-01-09', date '2026-01-12', null, null);
            insert into person (id, name, asn) values ('00000000-0000-4000-8000-000200000002', 'Orang 2', false);
            insert into post (id, person_id, village_id, kind, appointment)
                values ('00000000-0000-4000-8000-000300000002', '00000000-0000-4000-8000-000200000002', '00000000-0000-4000-8000-000100000001', 'RT', 'DEFINITIF');
            insert into participation (id, person_id, post_id, programmes, state, first_month,
                    proposed_on, registered_on, active_on, ended_on, end_cause)
                values ('00000000-0000-4000-8000-000400000002', '00000000-0000-4000-8000-000200000002', '00000000-0000-4000-8000-000300000002', 'JKK,JKM', 'ARREARS', date '2026-01-01',
                    date '2026-01-05', date '2026-01-09', date '2026-01-12', null, null);
            insert into person (id, name, asn) values ('00000000-0000-4000-8000-000200000003', 'Orang 3', false);
            insert into post (id, person_id, village_id, kind, appointment)
                values ('00000000-0000-4000-8000-000300000003', '00000000-0000-4000-8000-000200000003', '00000000-0000-4000-8000-000100000001', 'RT', 'DEFINITIF');
            insert into participation (id, person_id, post_id, programmes, state, first_month,
                    proposed_on, registered_on, active_on, ended_on, end_cause)
                values ('00000000-0000-4000-8000-000400000003', '00000000-0000-4000-8000-000200000003', '00000000-0000-4000-8000-000300000003', 'JKK,JKM,JHT', 'ENDED', date '2026-01-01',
                    date '2026-01-05', date '2026-01-09', date '2026-01-12', date '2026-02-20', 'A3');
            """;

    /** What those who pay alone were asked for and paid, as the 42nd shape kept it. */
    private static final String BILLED =
            """
            insert into village (id, code, name, kind)
                values ('00000000-0000-4000-8000-000100000002', '35.16.09.2003', 'Kedunggede', 'DESA');
            insert into bill_basis (id, for_month, programme, share, base, base_source, percent, flat, legal_basis, amount)
                values ('00000000-0000-4000-8000-000800000001', date '2026-01-01', 'JKK', 'WORKER', 1000000, 'Uji', 1, 0, 'Uji', 16800);
            insert into bill (id, for_month, village_id, segment, funding, code, issued_on, people, total, official_binding)
                values ('00000000-0000-4000-8000-000500000001', date '2026-01-01', '00000000-0000-4000-8000-000100000001', 'SELF_EMPLOYED', 'SELF', '202601-1-1', date '2026-01-25', 1, 16800, false);
            insert into payment (id, village_id, segment, funding, from_month, months, amount, penalty, paid_on)
                values ('00000000-0000-4000-8000-000600000001', '00000000-0000-4000-8000-000100000001', 'SELF_EMPLOYED', 'SELF', date '2026-01-01', 1, 16800, 0, date '2026-02-10');
            insert into bill (id, for_month, village_id, segment, funding, code, issued_on, people, total, official_binding)
                values ('00000000-0000-4000-8000-000500000002', date '2026-01-01', '00000000-0000-4000-8000-000100000002', 'SELF_EMPLOYED', 'SELF', '202601-2-1', date '2026-01-25', 1, 33600, false);
            insert into payment (id, village_id, segment, funding, from_month, months, amount, penalty, paid_on)
                values ('00000000-0000-4000-8000-000600000002', '00000000-0000-4000-8000-000100000002', 'SELF_EMPLOYED', 'SELF', date '2026-01-01', 1, 33600, 0, date '2026-02-10');
            insert into bill_line (id, bill_id, participation_id, post_kind, basis_id, amount)
                values ('00000000-0000-4000-8000-000700000001', '00000000-0000-4000-8000-000500000001', '00000000-0000-4000-8000-000400000001', 'PETANI', '00000000-0000-4000-8000-000800000001', 16800);
            insert into bill_line (id, bill_id, participation_id, post_kind, basis_id, amount)
                values ('00000000-0000-4000-8000-000700000002', '00000000-0000-4000-8000-000500000002', '00000000-0000-4000-8000-000400000002', 'PETANI', '00000000-0000-4000-8000-000800000001', 16800);
            insert into bill_line (id, bill_id, participation_id, post_kind, basis_id, amount)
                values ('00000000-0000-4000-8000-000700000003', '00000000-0000-4000-8000-000500000002', '00000000-0000-4000-8000-000400000003', 'PETANI', '00000000-0000-4000-8000-000800000001', 16800);
            """;

    @TempDir Path place;
    private DataFolder folder = new DataFolder(Path.of("."));

    @BeforeEach
    void office() {
        folder = new DataFolder(place.resolve("kantor"));
        OfficeForm form = OfficeForm.of(Office.Role.KECAMATAN, "35.16.09", "Dlanggu", "Mojokerto");
        FolderWiring.create(folder, PASSPHRASE, TestOffice.CLOCK, made -> made.offices.setUp(form))
                .close();
    }

    @Test
    void theNewestFileIsTheOneTheProgramKnows() throws IOException {
        Path migrations = Path.of("src/main/resources/id/sadardesa/migrations");
        try (Stream<Path> files = Files.list(migrations)) {
            List<Integer> numbers =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("V"))
                            .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                            .filter(number -> number >= 40)
                            .sorted()
                            .toList();
            // one that came later between two others would never run
            assertEquals(IntStream.rangeClosed(40, Migrations.NEWEST).boxed().toList(), numbers);
        }
    }

    @Test
    void aNewerShapeIsRefusedAndLeftAlone() {
        history(
                """
                insert into "flyway_schema_history" ("installed_rank", "version", "description",
                    "type", "script", "installed_by", "execution_time", "success")
                values (999, '999', 'later', 'SQL', 'V999__later.sql', 'sadar', 1, true)
                """);
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> FolderWiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK));
        assertEquals("base.database.newer", problem.text().key());
        history("delete from \"flyway_schema_history\" where \"version\" = '999'");
        assertEquals("Dlanggu", name());
    }

    @Test
    void anOfficeOfTheSecondShapeKeepsItsParticipations() throws IOException {
        DataFolder old = new DataFolder(place.resolve("lama")).create();
        char[] key = KeyFile.create(old, PASSPHRASE);
        try (Database database = Database.open(old, key)) {
            migrate(database, "2");
            database.write(handle -> handle.createScript(SECOND).execute());
        }
        try (Wiring office = FolderWiring.unlock(old, PASSPHRASE, TestOffice.CLOCK)) {
            assertEquals("Dlanggu", office.offices.current().name());
            List<Participation> all = office.enrolments.all();
            assertEquals(
                    List.of(State.ACTIVE, State.ARREARS, State.ENDED),
                    all.stream().map(Participation::state).toList());
            Participation ended = all.get(2);
            assertEquals(LocalDate.of(2026, 2, 20), ended.endedOn());
            assertEquals(EndCause.A3, ended.endCause());
            assertEquals(State.REGISTERED, ended.on(LocalDate.of(2026, 1, 10)));
            assertEquals(Period.parse("2026-01"), ended.firstMonth());
            assertEquals(Programme.parse("jkk,jkm,jht"), ended.programmes());
        }
        try (Stream<Path> copies = Files.list(old.copies())) {
            DataFolder restored = new DataFolder(place.resolve("pulih")).create();
            unpack(copies.findFirst().orElseThrow(), restored);
            Files.copy(old.keyFile(), restored.keyFile());
            try (Wiring office = FolderWiring.unlock(restored, PASSPHRASE, TestOffice.CLOCK)) {
                assertEquals(3, office.enrolments.all().size());
            }
        }
    }

    /**
     * Of two who pay alone, one in a village and both in another: V43 gives the first the bill and
     * the payment, and leaves what was shared.
     */
    @Test
    void whoWasTheOnlyOneToPayAloneInAVillageIsTheDebtor() throws IOException {
        DataFolder old = new DataFolder(place.resolve("lama")).create();
        char[] key = KeyFile.create(old, PASSPHRASE);
        try (Database database = Database.open(old, key)) {
            migrate(database, "2");
            database.write(handle -> handle.createScript(SECOND).execute());
            migrate(database, "42");
            database.write(handle -> handle.createScript(BILLED).execute());
        }
        try (Wiring office = FolderWiring.unlock(old, PASSPHRASE, TestOffice.CLOCK)) {
            List<Account> accounts = office.ledger.arrears().accounts(TestOffice.TODAY);
            assertEquals(2, accounts.size());
            SelfPayer self = Objects.requireNonNull(accounts.get(0).debtor().self());
            assertEquals("Orang 1", self.name());
            assertEquals(Rupiah.of(16_800), accounts.get(0).paid());
            assertNull(accounts.get(1).debtor().self());
            assertEquals(Rupiah.of(33_600), accounts.get(1).paid());
        }
    }

    private static void migrate(Database database, String target) {
        Flyway.configure()
                .dataSource(database.pool())
                .locations("classpath:id/sadardesa/migrations")
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void aFileThatLostItsShapeIsNoNewOffice() {
        history("drop all objects");
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> FolderWiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK));
        assertEquals("base.database.damaged", problem.text().key());
    }

    @Test
    void nobodyBeginsWhereDataIs() {
        assertThrows(
                Problem.class,
                () -> FolderWiring.create(folder, PASSPHRASE, TestOffice.CLOCK, made -> {}));
        assertEquals("Dlanggu", name());
    }

    private void history(String sql) {
        try (Database database = Database.open(folder, KeyFile.unlock(folder, PASSPHRASE))) {
            database.write(handle -> handle.execute(sql));
        }
    }

    private String name() {
        try (Wiring office = FolderWiring.unlock(folder, PASSPHRASE, TestOffice.CLOCK)) {
            assertFalse(office.rules.book().rates().isEmpty());
            return office.offices.current().name();
        }
    }

    private static void unpack(Path zip, DataFolder target) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
                Path name = Path.of(e.getName()).getFileName();
                Files.copy(entries, target.path().resolve(name));
            }
        }
    }
}
