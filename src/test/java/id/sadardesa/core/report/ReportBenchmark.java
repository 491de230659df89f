package id.sadardesa.core.report;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Texts;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.core.contribution.Line;
import id.sadardesa.core.contribution.OfficeBill;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.enrolment.Step;
import id.sadardesa.core.enrolment.Term;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rate;
import id.sadardesa.core.rule.Segment;
import id.sadardesa.core.rule.WageBase;
import id.sadardesa.core.rule.Worker;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.testkit.TestOffice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * By hand: the workbook of 25,000 members against the same list written straight with the writer
 * library, in one run; the paper of 3,000 members beside it.
 */
public final class ReportBenchmark {
    private static final int ROUNDS = 7;
    private static final Texts TEXTS = Texts.indonesian();
    private static final Rate JKK = rate(Programme.JKK, "0.24");
    private static final Rate JKM = rate(Programme.JKM, "0.30");
    private static final WageBase BASE =
            new WageBase(
                    Ids.next(),
                    "35.16",
                    null,
                    null,
                    LocalDate.of(2026, 1, 1),
                    Rupiah.of("4925398"),
                    null,
                    "UMK Kabupaten Mojokerto 2025, perubahan November 2025",
                    null);

    private ReportBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("report");
        MonthlyReport large = report(25_000);
        MonthlyReport small = report(3_000);
        Printing printing =
                new Printing(
                        new Stationery(
                                TestOffice.letterhead(false),
                                null,
                                Paper.F4,
                                LocalDate.of(2026, 3, 10),
                                TEXTS),
                        null,
                        Audience.SIGNATURE,
                        null,
                        null);
        Path ours = folder.resolve("ours.xlsx");
        long[][] times = new long[8][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            time(
                    times,
                    0,
                    i,
                    () ->
                            new MonthlyWorkbook(large, printing, TEXTS)
                                    .write(ours, List.of(), Progress.SILENT));
            time(times, 2, i, () -> table(large, folder.resolve("table.xlsx")));
            time(times, 4, i, () -> bare(large, folder.resolve("bare.xlsx")));
            time(
                    times,
                    6,
                    i,
                    () ->
                            new MonthlyPaper(small, printing, TEXTS)
                                    .write(folder.resolve("ours.pdf"), Progress.SILENT));
        }
        say("25,000 members, whole workbook", times, 0);
        say("25,000 rows through base.table", times, 2);
        say("25,000 rows by the library alone", times, 4);
        say("3,000 members, paper", times, 6);
    }

    private static void time(long[][] times, int at, int round, Runnable work) {
        long wall = System.nanoTime();
        long cpu = cpu();
        work.run();
        times[at][round] = System.nanoTime() - wall;
        times[at + 1][round] = cpu() - cpu;
    }

    private static void say(String what, long[][] times, int at) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d ms wall (%.2f x), %d ms processor (%.2f x)%n",
                what,
                median(times[at]),
                (double) median(times[at]) / median(times[4]),
                median(times[at + 1]),
                (double) median(times[at + 1]) / median(times[5]));
    }

    /** The same cells through our own door, forced to the disk and read back. */
    private static void table(MonthlyReport report, Path file) {
        id.sadardesa.base.table.Workbook.write(
                file,
                book -> {
                    NewSheet sheet = book.sheet("Daftar Peserta");
                    int row = 0;
                    for (Member member : report.members()) {
                        PersonBill bill = member.bill();
                        sheet.whole(row, 0, row + 1)
                                .text(row, 1, bill.village().name())
                                .text(row, 2, bill.person().name())
                                .text(row, 3, Audience.SIGNATURE.nik(bill.person()))
                                .text(row, 4, TEXTS.get(bill.post().kind().textKey()))
                                .text(row, 5, TEXTS.get(member.state().textKey()))
                                .text(row, 6, "JKK,JKM")
                                .money(row, 7, BASE.amount())
                                .money(row, 8, bill.of(Programme.JKK))
                                .money(row, 9, bill.of(Programme.JKM))
                                .money(row, 12, bill.total())
                                .text(row, 13, BASE.legalBasis());
                        row++;
                    }
                });
    }

    /** The same cells, formats and borders as our list, styled as the library's manual says. */
    private static void bare(MonthlyReport report, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Workbook book = new Workbook(out, "SADAR Desa", null);
            Worksheet sheet = book.newWorksheet("Daftar Peserta");
            int row = 0;
            for (Member member : report.members()) {
                PersonBill bill = member.bill();
                sheet.value(row, 0, row + 1);
                sheet.inlineString(row, 1, bill.village().name());
                sheet.inlineString(row, 2, bill.person().name());
                sheet.inlineString(row, 3, Audience.SIGNATURE.nik(bill.person()));
                sheet.inlineString(row, 4, TEXTS.get(bill.post().kind().textKey()));
                sheet.inlineString(row, 5, TEXTS.get(member.state().textKey()));
                sheet.inlineString(row, 6, "JKK,JKM");
                sheet.value(row, 7, BASE.amount().value());
                sheet.value(row, 8, bill.of(Programme.JKK).value());
                sheet.value(row, 9, bill.of(Programme.JKM).value());
                sheet.value(row, 12, bill.total().value());
                sheet.inlineString(row, 13, BASE.legalBasis());
                row++;
            }
            for (int column = 0; column < 14; column++) {
                sheet.range(0, column, row - 1, column)
                        .style()
                        .borderStyle("thin")
                        .format(column < 7 ? "@" : "#,##0.00")
                        .set();
            }
            sheet.finish();
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MonthlyReport report(int people) {
        Village village =
                new Village(
                        Ids.next(),
                        new VillageCode("35.16.09.2012"),
                        "Dlanggu",
                        Village.Kind.DESA,
                        Map.of());
        List<PersonBill> bills = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            bills.add(bill(i, village));
        }
        OfficeBill bill =
                new OfficeBill(Period.parse("2026-03"), List.of(new VillageBill(village, bills)));
        return new MonthlyReport(
                TestOffice.letterhead(false),
                bill.period(),
                bill.period().last(),
                List.of(new VillageCount(village, Map.of(), 0)),
                bill,
                List.of(),
                List.of(),
                bills.stream().map(one -> new Member(one, State.ACTIVE)).toList(),
                null,
                Dealings.NONE,
                null,
                List.of());
    }

    private static PersonBill bill(int i, Village village) {
        LocalDate born = LocalDate.of(1960 + i % 40, 1 + i % 12, 1 + i % 28);
        Person person =
                Person.of(
                        Ids.next(),
                        PersonForm.named("ORANG UJI NOMOR " + i)
                                .card(TestOffice.nik(born, Sex.L, 1 + i % 9000), Sex.L, born));
        Post post = Post.of(Ids.next(), person.id(), PostForm.of(village.id(), PostKind.RT));
        Participation participation =
                new Participation(
                        Ids.next(),
                        person.id(),
                        post.id(),
                        Segment.VILLAGE,
                        List.of(
                                new Step(
                                        Ids.next(),
                                        State.ACTIVE,
                                        LocalDate.of(2026, 1, 5),
                                        1,
                                        null,
                                        null)),
                        List.of(
                                new Term(
                                        Ids.next(),
                                        Period.parse("2026-01"),
                                        Set.of(Programme.JKK, Programme.JKM),
                                        Funding.ADD,
                                        null,
                                        null,
                                        null)),
                        null);
        Rupiah wage = BASE.amount().plus(Rupiah.of(i));
        return new PersonBill(
                person,
                post,
                village,
                participation,
                participation.terms().get(0),
                BASE,
                null,
                List.of(
                        new Line(JKK, wage, null, null, wage.percent(JKK.percent())),
                        new Line(JKM, wage, null, null, wage.percent(JKM.percent()))),
                null,
                List.of());
    }

    private static Rate rate(Programme programme, String percent) {
        return new Rate(
                Ids.next(),
                programme,
                Payer.EMPLOYER,
                Worker.WAGE_EARNER,
                null,
                new BigDecimal(percent),
                Rupiah.ZERO,
                LocalDate.of(2015, 7, 1),
                null,
                "PP 44/2015");
    }

    /** Time on the processor, which a busy machine does not stretch. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[ROUNDS / 2] / 1_000_000;
    }
}
