package id.sadardesa.desk.shell;

import id.sadardesa.core.paper.PageImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a paper as they are looked at before it is saved: made and drawn away from the
 * screen, and what nobody waits for any more is not drawn.
 */
public final class Pages {
    /**
     * A page as it will be printed.
     *
     * @param number counted from 0
     */
    public record Page(PageImage image, int number, int count) {}

    /** Draws one page of a paper, counted from 0, at so many dots per inch. */
    @FunctionalInterface
    public interface Drawing {
        PageImage page(int number, float dpi);
    }

    private record Drawn(int count, Drawing drawing) {}

    private static final float DPI = 130;

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private @Nullable Drawn paper;
    private volatile int asked;

    /** Of no paper yet. */
    public Pages(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The page that is shown; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Shows no paper. */
    public void clear() {
        ask();
        paper = null;
        page.set(null);
    }

    /**
     * Shows the first page of a PDF.
     *
     * @param making gives the PDF; runs away from the screen
     */
    public void look(Supplier<byte[]> making) {
        int question = ask();
        jobs.ask(
                () -> question == asked ? read(making.get()) : null,
                (@Nullable Drawn made) -> {
                    if (question == asked && made != null) {
                        paper = made;
                        turn(0);
                    }
                });
    }

    /**
     * Shows the first page of a paper whose pages are drawn one by one, because making the whole
     * takes long.
     */
    public void look(int count, Drawing drawing) {
        paper = new Drawn(count, drawing);
        turn(0);
    }

    /** Shows another page of the paper, counted from 0; there is none behind the last. */
    public void turn(int wanted) {
        Drawn known = paper;
        if (known == null || known.count() == 0) {
            clear();
            return;
        }
        int number = Math.max(0, Math.min(wanted, known.count() - 1));
        int question = ask();
        jobs.ask(
                () -> question == asked ? draw(known, number) : null,
                (@Nullable Page drawn) -> {
                    if (question == asked && drawn != null) {
                        page.set(drawn);
                    }
                });
    }

    private int ask() {
        int question = asked + 1;
        asked = question;
        return question;
    }

    private static Page draw(Drawn paper, int number) {
        return new Page(paper.drawing().page(number, DPI), number, paper.count());
    }

    private static Drawn read(byte[] pdf) {
        try {
            return new Drawn(
                    PageImage.pages(pdf),
                    (number, dpi) -> {
                        try {
                            return PageImage.of(pdf, number, dpi);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
