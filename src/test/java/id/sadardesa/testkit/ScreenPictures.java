package id.sadardesa.testkit;

import java.nio.file.Path;

/** Pictures of every room on an office's data, taken without a display. */
public final class ScreenPictures {
    private ScreenPictures() {}

    /**
     * Writes one PNG per room; no room exists yet, so none is written.
     *
     * @param data the office's data folder
     * @param pictures where the pictures go
     */
    public static void take(Path data, Path pictures) {}

    /** To be called before the first JavaFX class is touched: screens drawn into memory. */
    static void withoutDisplay() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
