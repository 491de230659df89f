package id.sadardesa.desk.roster;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.desk.widget.ListTable;
import id.sadardesa.desk.widget.Tone;
import id.sadardesa.testkit.TestOffice;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How smoothly the table of people scrolls at 25,000 rows: milliseconds the toolkit works for a
 * frame, beside a plain list of as many texts in the same run. Run by hand, with a display.
 */
public final class PeopleTableBenchmark {
    private static final int ROWS = 25_000;
    private static final int FRAMES = 600;

    private PeopleTableBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> measure(new Stage(), done));
        done.await();
        Platform.exit();
    }

    private static void measure(Stage stage, CountDownLatch done) {
        List<PersonRow> rows = rows();
        ListTable<PersonRow> table = table();
        ListView<String> peer = new ListView<>();
        peer.setFixedCellSize(36);
        StackPane root = new StackPane(table);
        Scene scene = new Scene(root, 1153, 600);
        new Theme(TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();

        long began = worked();
        table.rows(rows);
        root.layout();
        say("show 25,000 rows", List.of(worked() - began));
        say("scroll the table, 7 rows a frame", scroll(table::scrollTo, root, 7));
        say("jump through the table", scroll(table::scrollTo, root, 4_111));
        say("narrow and widen while typing", typing(table, root));

        peer.setItems(
                FXCollections.observableArrayList(
                        rows.stream().map(row -> row.person().name()).toList()));
        root.getChildren().setAll(peer);
        root.applyCss();
        root.layout();
        say("peer: scroll a plain list of names", scroll(peer::scrollTo, root, 7));
        say("peer: jump through it", scroll(peer::scrollTo, root, 4_111));
        stage.close();
        done.countDown();
    }

    private static List<Long> scroll(java.util.function.IntConsumer to, StackPane root, int step) {
        List<Long> times = new ArrayList<>();
        for (int i = -200; i < FRAMES; i++) {
            long began = worked();
            to.accept(Math.floorMod(i * step, ROWS - 30));
            root.applyCss();
            root.layout();
            if (i >= 0) {
                times.add(worked() - began);
            }
        }
        return times;
    }

    /** What this thread worked, so that a busy machine does not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Long> typing(ListTable<PersonRow> table, StackPane root) {
        List<PersonRow> all = table.rows();
        List<Long> times = new ArrayList<>();
        for (int i = -20; i < 100; i++) {
            List<PersonRow> found = all.subList(0, ROWS >> Math.floorMod(i, 12));
            long began = worked();
            table.rows(found);
            root.applyCss();
            root.layout();
            if (i >= 0) {
                times.add(worked() - began);
            }
        }
        table.rows(all);
        return times;
    }

    private static void say(String what, List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-36s median %.2f ms, p95 %.2f ms, worst %.2f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }

    private static ListTable<PersonRow> table() {
        Texts texts = Texts.indonesian();
        ListTable<PersonRow> table = new ListTable<>();
        table.identifiedBy(PersonRow::id);
        table.text("Nama", 230, row -> row.person().fullName());
        table.text("NIK", 165, PersonRow::nik);
        table.text("Desa", 140, PersonRow::village);
        table.text("Jabatan", 230, row -> row.posts(texts));
        table.text("KPJ", 120, PersonRow::kpj);
        table.chips(
                "Kepesertaan",
                215,
                PersonRow::state,
                state -> state == State.ACTIVE ? Tone.GOOD : Tone.NEUTRAL,
                state -> texts.get(state.textKey()));
        return table;
    }

    private static List<PersonRow> rows() {
        VillageCode code = VillageCode.parse("35.16.09.2002").orElseThrow();
        Village village = new Village(Ids.next(), code, "Kalen", Village.Kind.DESA, Map.of());
        List<PersonRow> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            LocalDate born = LocalDate.of(1960, 1, 1).plusDays(i % 15_000);
            Person person =
                    Person.of(
                            Ids.next(),
                            PersonForm.named("Slamet Riyadi " + i)
                                    .card(TestOffice.nik(born, Sex.L, 1 + i % 9_998), null, born));
            Post post =
                    Post.of(Ids.next(), person.id(), PostForm.of(village.id(), PostKind.SEKDES));
            State state = i % 3 == 0 ? State.CANDIDATE : State.ACTIVE;
            rows.add(new PersonRow(new RosterLine(person, List.of(post), List.of(village)), state));
        }
        return rows;
    }
}
