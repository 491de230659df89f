package id.sadardesa;

import id.sadardesa.base.DataFolder;
import id.sadardesa.desk.shell.Room;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures of every room of the training office, taken from the real window without a display. */
public final class ScreenPictures {
    private static final int PATIENCE = 120;
    private static final long LOOK_MILLIS = 250;

    private ScreenPictures() {}

    /**
     * Opens the window on the training office beside this data folder and writes one PNG per room
     * that this office has.
     */
    public static void take(DataFolder data, Path pictures) throws IOException {
        drawIntoMemory();
        Files.createDirectories(pictures);
        DeskWiring.openWindow(data, true);
        Parent entrance = waitFor(() -> root(null));
        waitFor(() -> root(entrance));
        int number = 1;
        int[] last = {};
        for (Room room : Room.values()) {
            onScreen(() -> press((KeyCodeCombination) room.shortcut()));
            BufferedImage picture = settled();
            if (!Arrays.equals(last, pixels(picture))) {
                String name = number++ + "-" + room.name().toLowerCase(Locale.ROOT);
                ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
            }
            last = pixels(picture);
        }
        close();
    }

    /** As a person closes it: the office first, then the window, then the toolkit. */
    private static void close() {
        onScreen(
                () -> {
                    Window window = Window.getWindows().get(0);
                    Event.fireEvent(
                            window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                    return true;
                });
        for (int i = 0; i < PATIENCE && toolkitRuns(); i++) {
            pause();
        }
    }

    private static boolean toolkitRuns() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("JavaFX Application Thread"));
    }

    /** Before the first JavaFX class is touched; what the toolkit says about it helps nobody. */
    private static void drawIntoMemory() {
        LogManager.getLogManager().reset();
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("headless.geometry", "1366x768-32");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** What the window shows, when it is no longer this. */
    private static @Nullable Parent root(@Nullable Parent before) {
        List<Window> windows = Window.getWindows();
        Scene scene = windows.isEmpty() ? null : windows.get(0).getScene();
        return scene == null || scene.getRoot() == before ? null : scene.getRoot();
    }

    private static boolean press(KeyCodeCombination keys) {
        KeyCode code = keys.getCode();
        Scene scene = Window.getWindows().get(0).getScene();
        Event.fireEvent(
                scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
        return true;
    }

    /** The window as soon as nothing moves in it any more. */
    private static BufferedImage settled() {
        BufferedImage before = look();
        for (int i = 0; i < PATIENCE; i++) {
            BufferedImage now = look();
            if (Arrays.equals(pixels(before), pixels(now))) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static BufferedImage look() {
        pause();
        return onScreen(
                () -> {
                    WritableImage seen = Window.getWindows().get(0).getScene().snapshot(null);
                    int width = (int) seen.getWidth();
                    int height = (int) seen.getHeight();
                    BufferedImage image =
                            new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                    for (int y = 0; y < height; y++) {
                        for (int x = 0; x < width; x++) {
                            image.setRGB(x, y, seen.getPixelReader().getArgb(x, y));
                        }
                    }
                    return image;
                });
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static <T> T waitFor(Supplier<@Nullable T> question) {
        return Stream.generate(
                        () -> {
                            pause();
                            return CompletableFuture.supplyAsync(question, Platform::runLater)
                                    .join();
                        })
                .limit(PATIENCE)
                .filter(answer -> answer != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The window did not open"));
    }

    private static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
