package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Texts;
import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.testkit.Looks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Long names in a table are read whole, at every size of the letters. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX calls start before every test
class ListTableTest {
    private static final String LONG = "Kedunglengkong Sumberwonosari Panggungrejo";

    private ListTable<String> table;
    private Theme theme;
    private Scene scene;

    @Start
    void start(Stage stage) {
        table = new ListTable<>();
        theme = new Theme(TextSize.NORMAL);
        scene = new Scene(new StackPane(table), 1366, 600);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aLongNameGoesOnBelowAndTheRowGrowsWithIt(FxRobot robot) {
        robot.interact(
                () -> {
                    table.text("Desa", 150, name -> name);
                    table.pair("Orang", 150, name -> "Muhammad Abdurrahman Wahid", name -> name);
                    table.number("Iuran", 900, String::length);
                    table.rows(List.of(LONG, "Talok"));
                });
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> scene.getRoot().layout());
            assertEquals(List.of(), Looks.cutInTables(table), size.name());
            List<Double> heights = rows();
            assertTrue(heights.get(0) > heights.get(1), size + " " + heights);
        }
    }

    @Test
    void wordsGetTheRoomThatNobodyElseNeeds(FxRobot robot) {
        robot.interact(
                () -> {
                    table.text("Desa", 130, name -> name);
                    table.text("Pembayar", 130, name -> "Desa");
                    table.exact("Status", 180, name -> "Lunas");
                    table.rows(List.of(LONG, "Talok"));
                });
        assertTrue(table.getColumns().get(0).getWidth() > 300);
        assertEquals(130, table.getColumns().get(1).getWidth(), 1);
        List<Double> heights = rows();
        assertEquals(heights.get(1), heights.get(0), "one line is enough");
    }

    @Test
    void aChipIsAsWideAsItsWordsAndNeverWiderThanItsColumn(FxRobot robot) {
        robot.interact(
                () -> {
                    table.text("Desa", 100, name -> name);
                    table.chips("Status", 900, name -> name, name -> Tone.GOOD, name -> name);
                    table.rows(List.of("Aktif", LONG + " " + LONG + " " + LONG));
                });
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> theme.size(scene, size));
            robot.interact(() -> scene.getRoot().layout());
            List<StatusChip> chips =
                    table.lookupAll(".chip").stream()
                            .map(StatusChip.class::cast)
                            .filter(chip -> chip.getScene() != null && !chip.getText().isEmpty())
                            .toList();
            assertEquals(2, chips.size());
            for (StatusChip chip : chips) {
                double column = table.getColumns().get(1).getWidth();
                boolean shortWord = chip.getText().equals("Aktif");
                assertTrue(chip.getWidth() < (shortWord ? 160 : column), size + " " + chip);
                assertTrue(chip.getWidth() > (shortWord ? 40 : 300), size + " " + chip);
            }
            assertEquals(List.of(), Looks.cutInTables(table), size.name());
        }
    }

    /** In letters 10-02 comes after 09-03, and 1.200 before 15; what has no value comes first. */
    @Test
    void whatIsToldInWordsSortsByWhatItIs(FxRobot robot) {
        Map<String, LocalDate> days =
                Map.of(
                        "a", LocalDate.of(2026, 3, 9),
                        "b", LocalDate.of(2026, 2, 10),
                        "c", LocalDate.of(2025, 12, 31));
        Map<String, Integer> counts = Map.of("a", 1200, "b", 15, "d", 9);
        robot.interact(
                () -> {
                    table.worded("Tanggal", 100, days::get, row -> day(days.get(row)));
                    table.worded("Baru", 100, counts::get, row -> "" + counts.get(row));
                    table.rows(List.of("a", "b", "c", "d"));
                });
        assertEquals(List.of("d", "c", "b", "a"), sorted(robot, 0, SortType.ASCENDING));
        assertEquals(List.of("a", "b", "c", "d"), sorted(robot, 0, SortType.DESCENDING));
        assertEquals(List.of("c", "d", "b", "a"), sorted(robot, 1, SortType.ASCENDING));
        Object shown = table.getColumns().get(0).getCellData(3);
        assertEquals("09-03-2026", String.valueOf(shown));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Texts.indonesian().date(day);
    }

    private List<String> sorted(FxRobot robot, int column, SortType way) {
        TableColumn<String, ?> by = table.getColumns().get(column);
        robot.interact(
                () -> {
                    by.setSortType(way);
                    table.getSortOrder().setAll(List.of(by));
                });
        return List.copyOf(table.getItems());
    }

    private List<Double> rows() {
        Set<Node> rows = table.lookupAll(".table-row-cell");
        List<Double> heights = new ArrayList<>();
        rows.stream()
                .map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty())
                .sorted((one, two) -> one.getIndex() - two.getIndex())
                .forEach(row -> heights.add(row.getHeight()));
        return heights;
    }
}
