package id.sadardesa.desk.shell;

import id.sadardesa.base.Problem;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Work on the two threads of the program whose answers wait until the test lets them come. */
public final class LateJobs implements Executor, AutoCloseable {
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final Jobs jobs =
            Jobs.background(
                    this,
                    new Trouble() {
                        @Override
                        public void problem(Problem problem) {
                            throw problem;
                        }

                        @Override
                        public void bug(Throwable bug) {
                            throw new AssertionError(bug);
                        }
                    });

    public Jobs jobs() {
        return jobs;
    }

    @Override
    public void execute(Runnable answer) {
        answers.add(answer);
    }

    /** Lets the next answer come, however long it is on its way. */
    public void answer() throws InterruptedException {
        Runnable next = answers.poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no answer came");
        }
        next.run();
    }

    @Override
    public void close() {
        jobs.close();
    }
}
