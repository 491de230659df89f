package id.sadardesa.cli;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The person's Ctrl-C: asks the running job to stop at its next step and holds the machine until
 * the office is closed.
 */
final class Interruption implements Progress {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean asked;

    private Interruption() {}

    /** Listens to the end of the machine from now on. */
    static Interruption listening() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "interruption"));
        return interruption;
    }

    private void stop() {
        asked = true;
        try {
            boolean closed = over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert closed : "the machine ends while a job still runs";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, well or not; to be called before the machine is ended. */
    void over() {
        over.countDown();
    }

    @Override
    public void at(long done, long total) {}

    @Override
    public void saying(Text what) {}

    @Override
    public boolean cancelled() {
        return asked;
    }
}
