package id.sadardesa.core.training;

import id.sadardesa.base.table.Look;
import id.sadardesa.base.table.NewSheet;
import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A roster as a village sends it: a letterhead above, a heading of two levels, groups merged down,
 * dates written by hand, and one number that lost a digit.
 */
final class VillageWorkbook {
    private static final int HEADING = 6;
    private static final String[] BPD = {
        "Wakil Ketua BPD",
        "Sekretaris BPD",
        "Anggota BPD",
        "Anggota BPD",
        "Anggota BPD",
        "Anggota BPD"
    };
    private static final int RW = 4;
    private static final int RT = 8;

    private final String village;
    private final List<List<Object>> rows = new ArrayList<>();
    private final Random random = new Random(2011);
    private final Names names = new Names(random);
    private final Numbers numbers = new Numbers();

    VillageWorkbook(String village) {
        this.village = village;
    }

    /** Those who are on the roster already; the third has a new telephone number. */
    VillageWorkbook known(List<RosterLine> lines, PostNames posts) {
        for (RosterLine line : lines) {
            Person person = line.person();
            Post post = line.mainPost().orElseThrow();
            Nik nik = person.nik();
            String phone = rows.size() == 2 ? "080000099999" : person.phone();
            rows.add(
                    row(
                            "Pemerintah Desa",
                            person.name(),
                            nik == null ? null : nik.full(),
                            person.birthDate(),
                            person.sex(),
                            posts.of(post),
                            phone));
        }
        return this;
    }

    /** Those whom the village adds: BPD, RW and RT; the last NIK lost a digit in typing. */
    VillageWorkbook newcomers() {
        for (String post : BPD) {
            add("BPD", post);
        }
        for (int i = 1; i <= RW; i++) {
            add("RT/RW", String.format(Locale.ROOT, "Ketua RW %02d", i));
        }
        for (int i = 1; i <= RT; i++) {
            add("RT/RW", String.format(Locale.ROOT, "Ketua RT %02d RW %02d", i, (i + 1) / 2));
        }
        List<Object> last = rows.get(rows.size() - 1);
        last.set(2, last.get(2).toString().substring(0, 15));
        return this;
    }

    private void add(String group, String post) {
        Sex sex = random.nextInt(10) < 8 ? Sex.L : Sex.P;
        LocalDate born =
                LocalDate.of(
                        1968 + random.nextInt(26), 1 + random.nextInt(12), 2 + random.nextInt(26));
        // serials other than those of the people who are there already
        String nik = numbers.nik(born, sex).substring(0, 12) + (9990 + rows.size() % 10);
        String phone = String.format(Locale.ROOT, "0800001%05d", rows.size());
        rows.add(row(group, names.next(sex), nik, born, sex, post, phone));
    }

    private static List<Object> row(
            String group,
            String name,
            @Nullable String nik,
            @Nullable LocalDate born,
            @Nullable Sex sex,
            String post,
            @Nullable String phone) {
        List<Object> row = new ArrayList<>();
        row.add(group);
        row.add(name);
        row.add(nik == null ? "" : nik);
        row.add(born == null ? "" : born);
        row.add(sex == null ? "" : sex.name());
        row.add(post);
        row.add(phone == null ? "" : phone);
        return row;
    }

    /**
     * Writes the workbook.
     *
     * @return how many people stand in it
     */
    int write(Path file) {
        Workbook.write(file, book -> fill(book.sheet("Data Aparat")));
        return rows.size();
    }

    private void fill(NewSheet sheet) {
        sheet.widths(5, 18, 34, 20, 14, 6, 24, 16);
        sheet.text(0, 0, "PEMERINTAH KABUPATEN MOJOKERTO", Look.TITLE);
        sheet.text(1, 0, "KECAMATAN DLANGGU", Look.TITLE);
        sheet.text(2, 0, "DESA " + village.toUpperCase(Locale.ROOT), Look.TITLE);
        sheet.text(4, 0, "DAFTAR APARAT DESA, BPD, RT DAN RW", Look.TITLE);
        sheet.header(
                HEADING, 0, List.of("No", "Unsur", "Data Diri", "", "", "", "Jabatan", "Nomor HP"));
        sheet.header(
                HEADING + 1,
                0,
                List.of("", "", "Nama Lengkap", "NIK", "Tanggal Lahir", "L/P", "", ""));
        sheet.merge(HEADING, 2, HEADING, 5);
        for (int column : new int[] {0, 1, 6, 7}) {
            sheet.merge(HEADING, column, HEADING + 1, column);
        }
        int top = HEADING + 2;
        int group = 0;
        for (int i = 0; i < rows.size(); i++) {
            write(sheet, top + i, i);
            boolean last = i + 1 == rows.size();
            if (last || !rows.get(i + 1).get(0).equals(rows.get(group).get(0))) {
                if (i > group) {
                    sheet.merge(top + group, 1, top + i, 1);
                }
                group = i + 1;
            }
        }
    }

    private void write(NewSheet sheet, int row, int index) {
        List<Object> cells = rows.get(index);
        sheet.ordinal(row, 0, index + 1L);
        boolean first = index == 0 || !rows.get(index - 1).get(0).equals(cells.get(0));
        sheet.text(row, 1, first ? cells.get(0).toString() : null);
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i) instanceof LocalDate day) {
                sheet.date(row, i + 1, day);
            } else {
                sheet.text(row, i + 1, cells.get(i).toString());
            }
        }
    }

    /** How a village writes a post. */
    @FunctionalInterface
    interface PostNames {
        String of(Post post);
    }
}
