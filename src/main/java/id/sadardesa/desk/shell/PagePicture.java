package id.sadardesa.desk.shell;

import id.sadardesa.core.paper.PageImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A page as the screen shows it. */
public final class PagePicture {
    private PagePicture() {}

    /** The same pixels. */
    public static Image of(PageImage page) {
        int width = page.width();
        int height = page.height();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        width);
        return image;
    }
}
