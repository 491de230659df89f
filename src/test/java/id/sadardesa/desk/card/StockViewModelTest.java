package id.sadardesa.desk.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardSheet;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockViewModelTest {
    @TempDir Path folder;
    private final Notices notices = TestDesk.notices();
    private TestOffice office;
    private StockViewModel model;
    private int kept;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        model = new StockViewModel(CardsViewModelTest.doors(office), TestDesk.jobs(), notices);
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void keep(String typed, boolean counted) {
        model.keep(
                CardSheet.A4,
                typed,
                counted,
                () -> kept++,
                problem -> {
                    throw problem;
                });
    }

    private int left() {
        return model.shelves().get().get(0).left().orElse(-1);
    }

    private Text said() {
        return Objects.requireNonNull(notices.current().get()).text();
    }

    @Test
    void sheetsComeAndAreCounted() {
        assertEquals(CardSheet.ALL.size(), model.shelves().get().size());
        assertEquals(-1, left(), "not counted yet");
        keep("1.000", false);
        assertEquals(Text.of("card.shelf.cameDone", 1000, 1000), said());
        keep(" 40 ", true);
        assertEquals(Text.of("card.shelf.countedDone", 40), said());
        assertEquals(40, left());
        assertEquals(2, kept);
        office.rooms().journal.undo(office.rooms().journal.lastSeq());
        model.refresh();
        assertEquals(1000, left());
    }

    @Test
    void onlyASensibleNumberIsTaken() {
        assertTrue(model.check("0", true).isEmpty(), "an empty shelf is counted too");
        for (String wrong : new String[] {"", "x", "-1", "0", "1,5", "9999999999"}) {
            assertFalse(model.check(wrong, false).isEmpty(), wrong);
        }
    }
}
