package id.sadardesa.core.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.journal.Action;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole kabupaten is billed and closed by somebody who thinks better of it half way. */
class StoppingTest {
    private static final int PEOPLE = 900;
    private static final Period MONTH = Period.parse("2026-01");

    private static TestOffice office;

    @BeforeAll
    static void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
        ManyVillages.fill(office, PEOPLE, MONTH);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** Stops before one village more than so many was begun. */
    private static final class Watch implements Progress {
        private final int after;
        private final List<String> said = new ArrayList<>();
        private long done = -1;
        private long total;

        Watch(int after) {
            this.after = after;
        }

        @Override
        public void at(long reached, long of) {
            assertTrue(reached > done, "it never goes back");
            done = reached;
            total = of;
        }

        @Override
        public void saying(Text what) {
            said.add(Texts.indonesian().get(what));
        }

        @Override
        public boolean cancelled() {
            return said.size() >= after;
        }
    }

    private static Ledger ledger() {
        return office.rooms().ledger;
    }

    private static int rows(String table) {
        int[] count = {0};
        office.rooms()
                .journal
                .act(
                        Action.of("uji"),
                        pen -> {
                            count[0] =
                                    pen.handle()
                                            .createQuery("select count(*) from " + table)
                                            .mapTo(Integer.class)
                                            .one();
                            return count[0];
                        });
        return count[0];
    }

    @Test
    void nothingIsWrittenWhenStoppedBetweenVillagesAndAllOtherwise() {
        long before = office.rooms().journal.lastSeq();
        for (int villages : List.of(1, 200, ManyVillages.COUNT)) {
            Watch watch = new Watch(villages);
            assertThrows(Progress.Cancelled.class, () -> ledger().bills().issue(MONTH, watch));
            assertEquals(villages, watch.said.size());
            assertEquals(List.of(), ledger().bills().of(MONTH));
            assertEquals(0, rows("bill_line"));
            assertEquals(0, rows("bill_basis"));
            assertEquals(before, office.rooms().journal.lastSeq(), "nothing to take back either");
        }
        Watch watch = new Watch(Integer.MAX_VALUE);
        Issue issue = ledger().bills().issue(MONTH, watch);
        assertEquals(ManyVillages.COUNT, issue.bills());
        assertEquals(ManyVillages.COUNT, watch.total);
        assertEquals(ManyVillages.COUNT, new HashSet<>(watch.said).size(), "each village is named");
        assertEquals("Menerbitkan tagihan Januari 2026: Desa 0 0", watch.said.get(0));
        assertEquals(PEOPLE * 2, rows("bill_line"));
        assertTrue(ledger().bills().preview(MONTH).unchanged(), "what was written is right");

        for (int villages : List.of(1, 200)) {
            Watch closing = new Watch(villages);
            assertThrows(Progress.Cancelled.class, () -> ledger().periods().close(MONTH, closing));
            assertEquals(villages, closing.said.size());
            assertFalse(ledger().periods().isClosed(MONTH));
            assertTrue(ledger().bills().of(MONTH).stream().noneMatch(Bill::closed));
        }
        Watch closing = new Watch(Integer.MAX_VALUE);
        assertEquals(PEOPLE, ledger().periods().close(MONTH, closing).people());
        assertEquals("Menutup Januari 2026: Desa 0 0", closing.said.get(0));
        assertTrue(ledger().bills().of(MONTH).stream().allMatch(Bill::closed));
    }
}
