package id.sadardesa.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import java.util.ArrayList;
import java.util.List;
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
    void cancelledWorkSaysNothing() {
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
        assertEquals(List.of(), heard);
        assertFalse(jobs.busy().get());
    }

    private static Integer refuse() {
        throw Problem.of("office.none");
    }
}
