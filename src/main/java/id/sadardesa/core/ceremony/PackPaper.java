package id.sadardesa.core.ceremony;

import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;

/** One paper of the pack that goes with a ceremony. */
interface PackPaper {
    /** What it is, as in the names of files: {@code ceremony.file.<name>}. */
    String name();

    /** On which sheets it is written. */
    Stationery stationery();

    /** Draws all of its pages. */
    void draw(PaperDocument paper);
}
