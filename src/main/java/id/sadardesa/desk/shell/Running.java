package id.sadardesa.desk.shell;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One piece of work under way, as the window sees it: its name, how far it is, and a way to stop
 * it.
 */
public final class Running implements Progress {
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Text> what;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean drawing = new AtomicBoolean();
    private volatile double reached = -1;
    private volatile boolean stopped;

    Running(Text name, Executor screen) {
        this.what = new ReadOnlyObjectWrapper<>(name);
        this.screen = screen;
    }

    /** What is being done now; changes on the screen's thread only. */
    public ReadOnlyObjectProperty<Text> what() {
        return what.getReadOnlyProperty();
    }

    /** From 0 to 1, or -1 while nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** Asks the work to stop at its next safe step. */
    public void cancel() {
        cancelled.set(true);
    }

    /** To be told that it stopped because it was asked to. */
    void stop() {
        stopped = true;
    }

    /** Whether it stopped because it was asked to, and nothing of it remains. */
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void at(long done, long total) {
        reached = total <= 0 ? -1 : Math.min(1.0, done / (double) total);
        if (drawing.compareAndSet(false, true)) {
            screen.execute(
                    () -> {
                        drawing.set(false);
                        fraction.set(reached);
                    });
        }
    }

    @Override
    public void saying(Text text) {
        screen.execute(() -> what.set(text));
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }
}
