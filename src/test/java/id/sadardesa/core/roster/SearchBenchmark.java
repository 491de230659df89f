package id.sadardesa.core.roster;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Texts;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.testkit.TestOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Run by hand: how long one keystroke in the search box takes over 25,000 people, against one frame
 * (16 ms).
 */
final class SearchBenchmark {
    private static final String[] FIRST = {
        "Slamet",
        "Moch. Syaiful",
        "Siti",
        "Bambang",
        "Sri",
        "M. Nur",
        "Endang",
        "Abdul",
        "Dwi",
        "Tri"
    };
    private static final String[] LAST = {
        "Riyadi", "Anshori", "Aminah", "Santoso", "Wahyuni", "Hidayat", "Lestari", "Rohman", "Utomo"
    };

    private static final List<PostKind> KINDS = List.of(PostKind.values());

    private SearchBenchmark() {}

    public static void main(String[] args) {
        RosterIndex index = new RosterIndex(people(25_000), Texts.indonesian());
        String[] queries = {
            "muhammad anshori kalen", "sri wahyuni", "3516091203", "kasi pelayanan x"
        };
        long[] times = new long[4_000];
        int hits = 0;
        for (int i = -2_000; i < times.length; i++) {
            String query = queries[Math.floorMod(i, queries.length)];
            String typed = query.substring(0, 1 + Math.floorMod(i / 4, query.length()));
            long began = System.nanoTime();
            hits += index.search(typed).size();
            if (i >= 0) {
                times[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "25,000 people, %d keystrokes: median %.2f ms, p99 %.2f ms, worst %.2f ms (frame 16"
                        + " ms); %d hits%n",
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6,
                hits);
    }

    private static List<RosterLine> people(int count) {
        Random random = new Random(1);
        List<Village> villages = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            VillageCode code = VillageCode.parse("35160" + (91000 + 1000 + i)).orElseThrow();
            villages.add(new Village(Ids.next(), code, "Kalen " + i, Village.Kind.DESA, Map.of()));
        }
        List<RosterLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(15_000));
            String nik = TestOffice.nik(born, i % 2 == 0 ? Sex.L : Sex.P, 1 + i % 9_998);
            String name =
                    FIRST[random.nextInt(FIRST.length)]
                            + " "
                            + LAST[random.nextInt(LAST.length)]
                            + " "
                            + i;
            Person person = Person.of(Ids.next(), PersonForm.named(name).card(nik, null, born));
            Village village = villages.get(random.nextInt(villages.size()));
            PostKind kind = KINDS.get(random.nextInt(KINDS.size()));
            Post post = Post.of(Ids.next(), person.id(), PostForm.of(village.id(), kind));
            lines.add(new RosterLine(person, List.of(post), List.of(village)));
        }
        return lines;
    }
}
