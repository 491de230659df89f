package id.sadardesa.desk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.desk.shell.TextSize;
import id.sadardesa.desk.shell.Theme;
import id.sadardesa.testkit.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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
