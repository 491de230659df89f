package id.sadardesa.core.form;

import java.nio.file.Path;

/** An upload workbook that was written. */
public record SippFile(Path file, Employer employer, int rows) {
    SippFile at(Path place) {
        return new SippFile(place, employer, rows);
    }
}
