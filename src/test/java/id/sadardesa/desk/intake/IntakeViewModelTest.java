package id.sadardesa.desk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.SyncWiring;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.roster.Column;
import id.sadardesa.core.roster.ImportCounts;
import id.sadardesa.core.roster.ImportLine;
import id.sadardesa.core.roster.ImportPlan;
import id.sadardesa.core.roster.Outcome;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.desk.intake.IntakeViewModel.Step;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {
    private static final LocalDate BORN = LocalDate.of(1975, 8, 12);

    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private Village kalen;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        kalen = office.village("35.16.09.2002", "Kalen");
        office.person("Slamet Riyadi", BORN, Sex.L, 1, kalen, PostKind.KADES);
        model = new IntakeViewModel(doors(office), TestDesk.jobs(), notices);
        model.restart();
    }

    static IntakeDoors doors(TestOffice office) {
        return new IntakeDoors(
                office.rooms().rosterImport,
                office.rooms().rosterWorkbook,
                office.rooms().villages,
                office.rooms().journal,
                office.rooms().undoing);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** A CSV as Excel saves it in Indonesia. */
    static Path csv(Path folder, String... rows) {
        try {
            return Files.writeString(
                    folder.resolve("daftar.csv"),
                    "Nama Lengkap;NIK;Jabatan;Keterangan Lain\n" + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFileIsReadCheckedAppliedAndTakenBackAsAWhole() {
        model.choose(
                csv(
                        folder,
                        "Rina Marlina;" + TestOffice.nik(BORN, Sex.P, 2) + ";Kaur Keuangan;x",
                        "Agus Salim;3,51609E+15;Kepala Dusun;x"));
        assertEquals(Step.COLUMNS, model.step().get());
        assertTrue(model.villageMissing(), "the file names no village");

        model.village.set(kalen);
        model.preview();
        assertEquals(Step.PREVIEW, model.step().get());
        assertEquals(1, model.counts().get(Outcome.NEW));
        assertEquals(1, model.counts().get(Outcome.REFUSED));

        model.apply();
        assertEquals(Step.DONE, model.step().get());
        assertEquals(2, people());
        assertEquals(Text.of("intake.done.sentence", 2, 1, 0, 0, 1), said());

        Path rejects = folder.resolve("ditolak.xlsx");
        model.saveRejects(rejects);
        assertTrue(Files.exists(rejects));
        assertEquals("intake.done.rejects", said().key());

        model.undo();
        assertEquals(1, people());
        Imported done = Objects.requireNonNull(model.done().get());
        assertTrue(done.undone(), "the screen says at once that it does not stand");
        assertEquals("intake.done.undoneTitle", done.title().key());
    }

    @Test
    void anImportTakenBackElsewhereIsSeenAndSoIsItsReturn() {
        model.village.set(kalen);
        model.choose(csv(folder, "Rina;" + TestOffice.nik(BORN, Sex.P, 2) + ";Kaur Keuangan;x"));
        model.preview();
        model.apply();
        Imported done = Objects.requireNonNull(model.done().get());
        assertEquals(Text.of("intake.done.title", 1), done.title());

        long action = done.action().orElseThrow();
        office.rooms().journal.undo(action);
        model.look();
        assertTrue(Objects.requireNonNull(model.done().get()).undone());
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        model.look();
        assertTrue(Objects.requireNonNull(model.done().get()).undoable(), "it stands again");
    }

    /** What was handed to the branch is said before and after it is taken back. */
    @Test
    void whatWasSentAlreadyIsSaidBesideTheButtonAndAfterwards() {
        model.village.set(kalen);
        model.choose(csv(folder, "Rina;" + TestOffice.nik(BORN, Sex.P, 2) + ";Kaur Keuangan;x"));
        model.preview();
        model.apply();
        model.look();
        assertEquals("intake.done.sentence", sentence().key(), "nobody knows of it yet");
        send();
        model.look();
        assertEquals("journal.undo.told", sentence().key());
        String words = Texts.indonesian().get(sentence());
        assertTrue(words.contains("sudah dikirim: berkas nomor 1 untuk BPJS"), words);

        model.undo();
        String said = Texts.indonesian().get(said());
        assertTrue(said.startsWith("Impor dibatalkan"), said);
        assertTrue(said.endsWith("Pembatalannya ikut dengan berkas berikutnya."), said);
        assertEquals(1, people());
    }

    private Text sentence() {
        return Objects.requireNonNull(model.done().get()).sentence();
    }

    private void send() {
        SyncWiring sync = office.rooms().sync;
        CheapOffice branch = new CheapOffice(Office.Role.BRANCH, "35.16.00", "Mojokerto");
        Path key = folder.resolve("cabang.txt");
        branch.keys.export(key);
        Partner partner = sync.keys().take(key);
        sync.keys().confirm(partner, String.join(" ", branch.keys.own().words()));
        sync.submissions()
                .send(
                        sync.keys().partner("35.16.00"),
                        SendForm.NEXT,
                        folder.resolve("1.sadar"),
                        Progress.SILENT);
    }

    @Test
    void anImportThatChangesNothingSaysSo() {
        Path file = csv(folder, "Rina;" + TestOffice.nik(BORN, Sex.P, 2) + ";Kaur Keuangan;x");
        for (String title : List.of("intake.done.title", "intake.done.same")) {
            model.restart();
            model.village.set(kalen);
            model.choose(file);
            model.preview();
            model.apply();
            assertEquals(title, Objects.requireNonNull(model.done().get()).title().key());
        }
        assertEquals(Text.of("intake.done.nothing", 1, 0, 0, 1, 0), said());
    }

    @Test
    void rowsThatAreNoPeopleAreNotCalledRefused() {
        ImportCounts good = new ImportCounts(3, 3, 0, 0, 0);
        assertEquals(
                Text.of("intake.done.saveUnread", 3),
                new Imported("a.xlsx", good, 3, Optional.of(1L), false, Optional.empty())
                        .rejects());
        ImportCounts bad = new ImportCounts(3, 2, 0, 0, 1);
        assertEquals(
                Text.of("intake.done.saveBoth", 1, 3),
                new Imported("a.xlsx", bad, 3, Optional.of(1L), false, Optional.empty()).rejects());
        assertEquals(
                Text.of("intake.done.saveRejects", 1),
                new Imported("a.xlsx", bad, 0, Optional.of(1L), false, Optional.empty()).rejects());
    }

    @Test
    void theMeaningOfAColumnIsTheOperatorsToSay() {
        model.choose(
                csv(
                        folder,
                        "Rina;" + TestOffice.nik(BORN, Sex.P, 2) + ";Kaur Keuangan;Dusun Barat"));
        String sheet = plan().columns().get(0).sheet();
        assertEquals("Dusun Barat", plan().columns().get(0).samples().get(3));
        assertTrue(
                plan().columns().get(0).samples().get(1).contains("*"), "no whole NIK on screen");

        model.mean(sheet, 3, Column.UNIT);
        assertEquals(3, model.meanings(sheet).get(Column.UNIT));
        model.mean(sheet, 0, Column.UNIT);
        assertEquals(0, model.meanings(sheet).get(Column.UNIT), "one column for one meaning");
        assertTrue(!model.meanings(sheet).containsKey(Column.NAME));
    }

    @Test
    void whoIsMeantIsAskedAndNeverGuessed() {
        office.person("Slamet Riyadi", BORN.plusYears(3), Sex.L, 9, kalen, PostKind.RT);
        model.village.set(kalen);
        model.choose(csv(folder, "Slamet Riyadi;;Kepala Dusun;x"));
        model.preview();
        assertEquals(1, model.counts().get(Outcome.QUESTION));
        ImportLine question = plan().questions().get(0);
        assertEquals(2, question.candidates().size());

        model.answer(question, Optional.of(question.candidates().get(0).id()));
        assertEquals(0, model.counts().get(Outcome.QUESTION));
        assertEquals(1, model.counts().get(Outcome.CHANGED));
    }

    @Test
    void aFileThatIsNoTableSaysSoAndNothingMoves() {
        model.choose(folder.resolve("tidak-ada.xlsx"));
        assertEquals(Step.FILE, model.step().get());
        assertEquals("table.file.missing", model.trouble().get().orElseThrow().key());
    }

    @Test
    void theTemplateAndTheExportAreWritten() {
        model.files.template(folder.resolve("templat.xlsx"));
        model.files.roster(folder.resolve("ekspor.xlsx"));
        assertTrue(Files.exists(folder.resolve("templat.xlsx")));
        assertEquals(Text.of("intake.done.exported", 1, "ekspor.xlsx"), said());
        model.choose(folder.resolve("ekspor.xlsx"));
        model.preview();
        assertEquals(1, model.counts().get(Outcome.UNCHANGED), "our own export changes nothing");
    }

    private ImportPlan plan() {
        return Objects.requireNonNull(model.plan().get());
    }

    private int people() {
        return office.rooms().people.lines(TestOffice.TODAY).size();
    }

    private Text said() {
        return Objects.requireNonNull(notices.current().get()).text();
    }
}
