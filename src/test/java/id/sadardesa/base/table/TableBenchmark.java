package id.sadardesa.base.table;

import id.sadardesa.base.Rupiah;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * By hand: a list of 25,000 rows as a workbook through {@code base.table}, with the writer library
 * alone, and with Apache POI's streaming writer where its jars are on the class path, in one run.
 * With {@code many} a list of 1,000,000 rows as workbook and as CSV, to be run with {@code
 * -Xmx256m}.
 */
public final class TableBenchmark {
    private static final int ROWS = 25_000;
    private static final int MANY = 1_000_000;
    private static final int ROUNDS = 7;
    private static final int TEXTS = 11;
    private static final Rupiah MONEY = Rupiah.of("27137.15");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> TITLES =
            IntStream.range(0, TEXTS + 3).mapToObj(i -> "Kolom " + i).toList();

    private TableBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("tabel");
        if (args.length > 0) {
            many(folder);
            return;
        }
        long[] ours = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        long[] poi = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = time(() -> ours(folder.resolve("ours.xlsx"), ROWS));
            bare[i] = time(() -> bare(folder.resolve("bare.xlsx")));
            poi[i] = time(() -> poi(folder.resolve("poi.xlsx")));
        }
        say("base.table", ours, bare);
        say("the library alone", bare, bare);
        say("POI, streaming", poi, bare);
    }

    private static void many(Path folder) throws IOException {
        Path book = folder.resolve("banyak.xlsx");
        Path csv = folder.resolve("banyak.csv");
        System.out.printf(
                Locale.ROOT, "XLSX: %d ms of processor time%n", time(() -> ours(book, MANY)));
        System.out.printf(Locale.ROOT, "CSV: %d ms of processor time%n", time(() -> csv(csv)));
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum();
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d and %d MB, at most %d MB of heap of %d%n",
                MANY,
                Files.size(book) >> 20,
                Files.size(csv) >> 20,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        Files.delete(book);
        Files.delete(csv);
    }

    private static long time(Runnable work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1_000_000;
    }

    private static void say(String what, long[] times, long[] peer) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d ms of processor time, %.2f x%n",
                what,
                median(times),
                (double) median(times) / median(peer));
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String text(int row, int column) {
        return "Teks " + row % 977 + " kolom " + column;
    }

    private static void ours(Path file, int rows) {
        id.sadardesa.base.table.Workbook.write(
                file,
                book -> {
                    NewSheet sheet = book.sheet("Daftar");
                    sheet.header(0, 0, TITLES);
                    for (int row = 1; row <= rows; row++) {
                        for (int column = 0; column < TEXTS; column++) {
                            sheet.text(row, column, text(row, column));
                        }
                        sheet.whole(row, TEXTS, row);
                        sheet.money(row, TEXTS + 1, MONEY);
                        sheet.date(row, TEXTS + 2, DAY);
                    }
                });
    }

    private static void csv(Path file) {
        CsvTable.write(
                file,
                CsvTable.SEMICOLON,
                table -> {
                    table.accept(TITLES);
                    for (int row = 1; row <= MANY; row++) {
                        String[] cells = new String[TITLES.size()];
                        for (int column = 0; column < cells.length; column++) {
                            cells[column] = text(row, column);
                        }
                        table.accept(List.of(cells));
                    }
                });
    }

    private static void bare(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "peer", "1.0")) {
            Worksheet sheet = book.newWorksheet("Daftar");
            for (int row = 1; row <= ROWS; row++) {
                for (int column = 0; column < TEXTS; column++) {
                    sheet.inlineString(row, column, text(row, column));
                }
                sheet.value(row, TEXTS, row);
                sheet.value(row, TEXTS + 1, MONEY.value());
                sheet.style(row, TEXTS + 1).format("#,##0.00").set();
                sheet.value(row, TEXTS + 2, DAY);
                sheet.style(row, TEXTS + 2).format("dd-MM-yyyy").set();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By reflection, because it is no part of this project. */
    private static void poi(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Object book =
                    Class.forName("org.apache.poi.xssf.streaming.SXSSFWorkbook")
                            .getConstructor()
                            .newInstance();
            Object sheet = call(book, "createSheet", String.class, "Daftar");
            for (int i = 1; i <= ROWS; i++) {
                Object row = call(sheet, "createRow", int.class, i);
                for (int column = 0; column < TEXTS + 3; column++) {
                    Object cell = call(row, "createCell", int.class, column);
                    if (column < TEXTS) {
                        call(cell, "setCellValue", String.class, text(i, column));
                    } else {
                        call(cell, "setCellValue", double.class, (double) i);
                    }
                }
            }
            call(book, "write", OutputStream.class, out);
            call(book, "close", null, null);
        } catch (ClassNotFoundException e) {
            return; // not on the class path, so nothing is measured
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final java.util.Map<String, Method> METHODS = new java.util.HashMap<>();

    private static Object call(
            Object on, String name, @Nullable Class<?> type, @Nullable Object value)
            throws ReflectiveOperationException {
        String key = on.getClass().getName() + name + type;
        Method method = METHODS.get(key);
        if (method == null) {
            method =
                    type == null
                            ? on.getClass().getMethod(name)
                            : on.getClass().getMethod(name, type);
            METHODS.put(key, method);
        }
        return type == null ? method.invoke(on) : method.invoke(on, value);
    }
}
