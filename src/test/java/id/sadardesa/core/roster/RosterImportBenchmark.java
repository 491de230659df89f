package id.sadardesa.core.roster;

import id.sadardesa.base.Progress;
import id.sadardesa.base.table.Limits;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.TableFile;
import id.sadardesa.base.table.Tables;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The import of a roster against reading the same workbook with the spreadsheet library alone, in
 * one run.
 */
final class RosterImportBenchmark {
    private static final int ROWS = 5_000;
    private static final int ROUNDS = 7;

    private RosterImportBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        Path file = folder.resolve("roster.xlsx");
        write(file);
        if (args.length > 0 && args[0].equals("peer")) {
            System.out.println("peer cells " + peer(file));
            return;
        }
        double[] peer = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        double[] plan = new double[ROUNDS];
        double[] apply = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            peer[i] = millis(() -> peer(file));
            try (TestOffice office = TestOffice.in(folder.resolve("k" + i))) {
                office.village("35.16.09.2002", "Kalen");
                TableFile[] table = new TableFile[1];
                read[i] =
                        millis(() -> table[0] = Tables.read(file, Limits.ROSTER, Progress.SILENT));
                ImportPlan[] made = new ImportPlan[1];
                RosterImport roster = office.rooms().rosterImport;
                plan[i] =
                        millis(
                                () ->
                                        made[0] =
                                                roster.plan(
                                                        table[0],
                                                        ImportChoices.NONE,
                                                        Progress.SILENT));
                apply[i] = millis(() -> roster.apply(made[0], ImportChoices.NONE, Progress.SILENT));
                System.out.printf(
                        Locale.ROOT,
                        "%s peer %.0f read %.0f plan %.0f apply %.0f%n",
                        made[0].counts(),
                        peer[i],
                        read[i],
                        plan[i],
                        apply[i]);
            }
        }
        double whole = median(read) + median(plan) + median(apply);
        System.out.printf(
                Locale.ROOT,
                "warm medians: peer %.0f, read %.0f, plan %.0f, apply %.0f, dry run %.1f x, whole"
                        + " %.1f x%n",
                median(peer),
                median(read),
                median(plan),
                median(apply),
                (median(read) + median(plan)) / median(peer),
                whole / median(peer));
    }

    private static long peer(Path file) {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.mapToLong(
                            row ->
                                    row.stream()
                                            .filter(c -> c != null)
                                            .mapToLong(c -> c.getText().length())
                                            .sum())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) {
        Workbook.write(
                file,
                book -> {
                    NewSheet sheet = book.sheet("Kalen");
                    sheet.header(
                            0,
                            0,
                            List.of(
                                    "No",
                                    "Nama",
                                    "NIK",
                                    "Jabatan",
                                    "Tempat Lahir",
                                    "Tanggal Lahir",
                                    "JK",
                                    "Nama Ibu",
                                    "Alamat",
                                    "RT",
                                    "RW",
                                    "HP",
                                    "No SK",
                                    "Tgl SK",
                                    "TMT"));
                    for (int i = 1; i <= ROWS; i++) {
                        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(i % 9_000);
                        sheet.whole(i, 0, i)
                                .text(i, 1, "Nama Orang " + letters(i))
                                .text(i, 2, TestOffice.nik(born, Sex.L, 1 + i % 9_000));
                        sheet.text(i, 3, "Ketua RT " + (1 + i % 90) + " RW " + (1 + i % 9))
                                .text(i, 4, "Mojokerto")
                                .text(i, 5, "12-08-19" + (50 + i % 40));
                        sheet.date(i, 5, born)
                                .text(i, 6, "L")
                                .text(i, 7, "Sri " + letters(i))
                                .text(i, 8, "Dsn. Krajan " + i);
                        sheet.text(i, 9, "01")
                                .text(i, 10, "02")
                                .text(i, 11, "0812" + (10_000_000 + i))
                                .text(i, 12, "188/" + i + "/2020");
                        sheet.date(i, 13, LocalDate.of(2020, 1, 2))
                                .date(i, 14, LocalDate.of(2020, 2, 1));
                    }
                });
    }

    private static String letters(int number) {
        return ""
                + (char) ('A' + number % 26)
                + (char) ('a' + number / 26 % 26)
                + (char) ('a' + number / 676 % 26);
    }

    /** Processor time of this thread: a shared machine cannot stretch it. */
    private static double millis(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
