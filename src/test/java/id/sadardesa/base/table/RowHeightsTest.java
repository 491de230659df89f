package id.sadardesa.base.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowHeightsTest {
    @Test
    void aTextTakesTheLinesItsWordsNeed() {
        assertEquals(1, RowHeights.lines("satu dua", 20));
        assertEquals(2, RowHeights.lines("satu dua tiga empat", 12));
        assertEquals(2, RowHeights.lines("satu\ndua", 20));
        assertEquals(3, RowHeights.lines("sepatahkatayangpanjangsekali", 11));
        assertEquals(1, RowHeights.lines("", 11));
    }
}
