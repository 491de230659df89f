package id.sadardesa.desk.shell;

import id.sadardesa.base.Job;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work away from the screen, on exactly two threads: one for short questions, one for everything
 * long or writing. Answers come back on the screen's thread.
 */
public final class Jobs implements AutoCloseable {
    private final Executor reading;
    private final Executor writing;
    private final Executor screen;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<@Nullable Running> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private Jobs(Executor reading, Executor writing, Executor screen, Trouble trouble) {
        this.reading = reading;
        this.writing = writing;
        this.screen = screen;
        this.trouble = trouble;
        busy.bind(current.isNotNull());
    }

    /** The two threads of the program. */
    public static Jobs background(Trouble trouble) {
        return new Jobs(thread("sadar-read"), thread("sadar-write"), Platform::runLater, trouble);
    }

    /** Everything at once on the calling thread, so that a test reads like a story. */
    public static Jobs now(Trouble trouble) {
        return new Jobs(Runnable::run, Runnable::run, Runnable::run, trouble);
    }

    /** Asks something short that writes nothing. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        reading.execute(() -> attempt(question, answer, trouble::problem, () -> {}));
    }

    /** Starts long or writing work; trouble that was expected is shown as a sentence. */
    public <T> Running start(Text name, Job<T> work, Consumer<T> done) {
        return start(name, work, done, trouble::problem);
    }

    /**
     * Starts long or writing work. Only one runs at a time; {@link #busy()} is true until its
     * answer was given.
     *
     * @param refused gets expected trouble instead of the usual dialog
     */
    public <T> Running start(Text name, Job<T> work, Consumer<T> done, Consumer<Problem> refused) {
        Running running = new Running(name, screen);
        current.set(running);
        writing.execute(
                () -> attempt(() -> work.run(running), done, refused, () -> finished(running)));
        return running;
    }

    /** The work under way, or nothing. */
    public ReadOnlyObjectProperty<@Nullable Running> current() {
        return current.getReadOnlyProperty();
    }

    /**
     * Buttons that start work are disabled while this is true, so that a double click does nothing
     * twice.
     */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private void finished(Running running) {
        if (current.get() == running) {
            current.set(null);
        }
    }

    private <T> void attempt(
            Supplier<T> work, Consumer<T> done, Consumer<Problem> refused, Runnable ended) {
        Runnable outcome;
        try {
            T result = work.get();
            outcome = () -> done.accept(result);
        } catch (Progress.Cancelled e) {
            outcome = () -> {};
        } catch (Problem e) {
            outcome = () -> refused.accept(e);
        } catch (Throwable e) { // the desk's only net for bugs of background work
            outcome = () -> trouble.bug(e);
        }
        Runnable last = outcome;
        screen.execute(
                () -> {
                    ended.run();
                    last.run();
                });
    }

    /** Lets the writing under way come to its end and takes no new work. */
    @Override
    public void close() {
        for (Executor executor : new Executor[] {reading, writing}) {
            if (executor instanceof ExecutorService thread) {
                end(thread);
            }
        }
    }

    private static void end(ExecutorService thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
