package id.sadardesa.desk.shell;

import id.sadardesa.base.Job;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
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
        return background(Platform::runLater, trouble);
    }

    /** The same with another screen. */
    static Jobs background(Executor screen, Trouble trouble) {
        return new Jobs(thread("sadar-read"), thread("sadar-write"), screen, trouble);
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
                () -> attempt(() -> run(work, running), done, refused, () -> finished(running)));
        return running;
    }

    private static <T> T run(Job<T> work, Running running) {
        try {
            return work.run(running);
        } catch (Progress.Cancelled e) {
            running.stop();
            throw e;
        }
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

    /**
     * Asks the work under way to stop and takes no new work; returns at once.
     *
     * @param last what is to be done away from the screen when both threads have ended
     * @param ended told on the screen's thread when that is done too
     */
    public void end(Runnable last, Runnable ended) {
        Running running = current.get();
        if (running != null) {
            running.cancel();
        }
        Thread waiting =
                new Thread(
                        () -> {
                            close();
                            last.run();
                            screen.execute(ended);
                        },
                        "sadar-end");
        waiting.setUncaughtExceptionHandler(
                (thread, bug) ->
                        screen.execute(
                                () -> {
                                    trouble.bug(bug);
                                    ended.run();
                                }));
        waiting.start();
    }

    /**
     * Takes no new work, forgets questions nobody has begun to answer, and waits until what is
     * under way has come to its end. A thread in the database is never interrupted: that would shut
     * the file under it.
     */
    @Override
    public void close() {
        for (Executor executor : new Executor[] {reading, writing}) {
            if (executor instanceof ThreadPoolExecutor thread) {
                thread.shutdown();
                if (executor == reading) {
                    thread.getQueue().clear();
                }
                await(thread);
            }
        }
    }

    private static void await(ThreadPoolExecutor thread) {
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                if (thread.awaitTermination(1, TimeUnit.DAYS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Executor thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
