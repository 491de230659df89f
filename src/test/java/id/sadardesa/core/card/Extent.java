package id.sadardesa.core.card;

import id.sadardesa.core.paper.PageImage;

/** How far the ink of a page reaches, in millimetres from the upper left corner of the paper. */
record Extent(double left, double top, double right, double bottom) {
    static Extent of(PageImage image, int dpi) {
        int left = image.width();
        int top = image.height();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if ((image.argb()[y * image.width() + x] & 0xFF) < 0x80) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        double mm = 25.4 / dpi;
        return new Extent(left * mm, top * mm, right * mm, bottom * mm);
    }

    /** The same on a page that was turned a quarter to the right. */
    Extent turned(double heightMm) {
        return new Extent(heightMm - bottom, left, heightMm - top, right);
    }
}
