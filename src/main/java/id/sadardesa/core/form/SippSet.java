package id.sadardesa.core.form;

import java.nio.file.Path;
import java.util.List;

/**
 * All upload workbooks of a month that were written into one folder.
 *
 * @param files the workbooks, one for each kind and employer that has rows
 * @param refused how many people are not written, in all kinds together
 * @param reasons why people are not written, each once, those of whole employers first
 * @param faults the lists of who is refused and why, where there are some
 */
public record SippSet(
        List<SippFile> files, int refused, List<SippFault> reasons, List<Path> faults) {
    public SippSet {
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
        faults = List.copyOf(faults);
    }

    public int rows() {
        return files.stream().mapToInt(SippFile::rows).sum();
    }
}
