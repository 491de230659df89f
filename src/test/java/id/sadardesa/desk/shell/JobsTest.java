package id.sadardesa.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class JobsTest {
    private static final Text NAME = Text.of("shell.job.ready");

    private final List<String> heard = new ArrayList<>();
    private final Jobs jobs =
            Jobs.now(
                    new Trouble() {
                        @Override
                        public void problem(Problem problem) {
                            heard.add("problem " + problem.text().key());
                        }

                        @Override
                        public void bug(Throwable bug) {
                            heard.add("bug " + bug.getClass().getSimpleName());
                        }
                    });

    @Test
    void anAnswerComesAfterTheWorkIsOver() {
        jobs.start(
                NAME,
                progress -> {
                    assertTrue(jobs.busy().get(), "buttons are off while it runs");
                    return 7;
                },
                answer -> heard.add(answer + " busy " + jobs.busy().get()));
        assertEquals(List.of("7 busy false"), heard);
    }

    @Test
    void expectedTroubleIsASentenceAndABugIsABug() {
        jobs.ask(() -> refuse(), answer -> heard.add("answer"));
        jobs.ask(() -> List.of(1).get(3), answer -> heard.add("answer"));
        assertEquals(List.of("problem office.none", "bug IndexOutOfBoundsException"), heard);
    }

    @Test
    void aScreenMayTakeExpectedTroubleItself() {
        jobs.start(
                NAME,
                progress -> refuse(),
                answer -> heard.add("answer"),
                problem -> heard.add("mine " + problem.text().key()));
        assertEquals(List.of("mine office.none"), heard);
        assertFalse(jobs.busy().get());
    }

    @Test
    void cancelledWorkGivesNoAnswerAndIsKnownToHaveStopped() {
        Running work =
                jobs.start(
                        NAME,
                        progress -> {
                            Running running = jobs.current().get();
                            if (running != null) {
                                running.cancel();
                            }
                            progress.check();
                            return 7;
                        },
                        answer -> heard.add("answer"));
        assertTrue(work.stopped());
        assertEquals(List.of(), heard);
        assertFalse(jobs.busy().get());
    }

    @Test
    void endingCancelsFirstWaitsAndInterruptsNobody() throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Jobs threads = Jobs.background(Runnable::run, nobody());
        threads.start(
                NAME,
                progress -> {
                    begun.countDown();
                    while (!progress.cancelled()) {
                        Thread.onSpinWait();
                    }
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                    order.add("written, interrupted " + Thread.currentThread().isInterrupted());
                    return 7;
                },
                answer -> order.add("answer"));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        threads.end(() -> order.add("closed"), ended::countDown);
        assertTrue(ended.await(20, TimeUnit.SECONDS));
        assertEquals(List.of("written, interrupted false", "answer", "closed"), order);
    }

    @Test
    void endingForgetsQuestionsThatNobodyHasBegunToAnswer() throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Jobs threads = Jobs.background(Runnable::run, nobody());
        threads.ask(
                () -> {
                    begun.countDown();
                    try {
                        return go.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        return false;
                    }
                },
                answer -> order.add("first " + answer));
        threads.ask(() -> 2, answer -> order.add("second"));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        threads.end(go::countDown, ended::countDown);
        assertFalse(ended.await(100, TimeUnit.MILLISECONDS), "it waits for the first");
        go.countDown();
        assertTrue(ended.await(20, TimeUnit.SECONDS));
        assertEquals(List.of("first true"), order);
    }

    private static Trouble nobody() {
        return new Trouble() {
            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }

            @Override
            public void bug(Throwable bug) {
                throw new AssertionError(bug);
            }
        };
    }

    private static Integer refuse() {
        throw Problem.of("office.none");
    }
}
