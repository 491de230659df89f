package id.sadardesa.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.core.paper.PageImage;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final PageImage WHITE = new PageImage(1, 1, new int[] {-1});

    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<Integer> drawn = new CopyOnWriteArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @Test
    void whatNobodyWaitsForAnyMoreIsNotDrawn() throws InterruptedException {
        try (Jobs jobs = Jobs.background(screen::add, new NoTrouble())) {
            Pages pages = new Pages(jobs);
            jobs.ask(this::dawdle, done -> {});
            pages.look(3, this::draw);
            pages.turn(1);
            pages.turn(7);
            jobs.ask(this::answer, done -> {});
            slow.countDown();
            assertTrue(answered.await(10, TimeUnit.SECONDS));
            screen.forEach(Runnable::run);
            assertEquals(2, number(pages), "there is none behind the last");
            assertEquals(List.of(2), drawn);
        }
    }

    private boolean dawdle() {
        try {
            return slow.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answer() {
        answered.countDown();
        return true;
    }

    @Test
    void whenThereIsNoPaperThereIsNoPage() {
        Pages pages = new Pages(Jobs.now(new NoTrouble()));
        pages.turn(0);
        assertNull(pages.page().get());
        pages.look(2, this::draw);
        assertEquals(0, number(pages));
        pages.clear();
        assertNull(pages.page().get());
    }

    private PageImage draw(int number, float dpi) {
        drawn.add(number);
        return WHITE;
    }

    private static int number(Pages pages) {
        return Objects.requireNonNull(pages.page().get()).number();
    }

    /** Whatever goes wrong fails the test. */
    private static final class NoTrouble implements Trouble {
        @Override
        public void problem(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable bug) {
            throw new AssertionError(bug);
        }
    }
}
