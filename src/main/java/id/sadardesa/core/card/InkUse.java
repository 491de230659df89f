package id.sadardesa.core.card;

import id.sadardesa.core.paper.PageImage;

/**
 * How much ink a drawn sheet takes, in ordinary pages: makers of ink say how many pages a cartridge
 * lasts when each colour covers five hundredths of the paper (ISO/IEC 24711).
 */
final class InkUse {
    private static final double ORDINARY = 0.05;
    private static final int FULL = 255;

    private InkUse() {}

    static double ordinaryPages(PageImage page) {
        long ink = 0;
        for (int pixel : page.argb()) {
            ink += 3 * FULL - (pixel >> 16 & FULL) - (pixel >> 8 & FULL) - (pixel & FULL);
        }
        return ink / (3.0 * FULL * page.argb().length) / ORDINARY;
    }
}
