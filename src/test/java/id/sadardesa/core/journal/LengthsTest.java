package id.sadardesa.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LengthsTest {
    @TempDir Path folder;

    @Test
    void areThoseOfTheDatabase() {
        try (TestOffice office = TestOffice.in(folder)) {
            office.rooms()
                    .journal
                    .act(
                            Action.of("village.seats", "-"),
                            pen -> {
                                for (Lengths table : Lengths.ALL) {
                                    String name = table.table();
                                    Map<String, Integer> there =
                                            new HashMap<>(Table.of(pen.handle(), name).lengths());
                                    there.keySet().retainAll(table.most().keySet());
                                    assertEquals(there, table.most(), name);
                                }
                                return pen;
                            });
        }
    }

    @Test
    void aTextThatNoFormMeasuredIsAProblemAndNoBug() {
        try (TestOffice office = TestOffice.in(folder)) {
            Journal journal = office.rooms().journal;
            long before = journal.lastSeq();
            Problem problem =
                    assertThrows(
                            Problem.class,
                            () ->
                                    journal.act(
                                            Action.of("village.seats", "-"),
                                            pen -> {
                                                var id = Ids.next();
                                                var row = Map.of("name", "a".repeat(81));
                                                pen.insert("village", id, row);
                                                return pen;
                                            }));
            assertEquals("journal.row.long", problem.text().key());
            assertEquals(before, journal.lastSeq());
        }
    }

    @Test
    void blanksAroundATextDoNotCount() {
        List<FieldProblem> problems = new ArrayList<>();
        Lengths.POST.check("unit", "unit", " " + "a".repeat(80) + " ", problems);
        Lengths.POST.check("unit", "unit", null, problems);
        assertEquals(List.of(), problems);
        Lengths.POST.check("unit", "unit", "a".repeat(81), problems);
        assertEquals("unit", problems.get(0).field());
    }
}
