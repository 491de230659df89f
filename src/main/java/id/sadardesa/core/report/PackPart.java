package id.sadardesa.core.report;

import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import java.nio.file.Path;

/** Something that an office puts behind the month's report in its pack; made for one edition. */
public interface PackPart {
    /** What its CSV file is called, without folder and ending. */
    String fileName();

    /** How many people's data it carries. */
    int people();

    /** Its pages, each on a sheet of its own, behind what the paper holds already. */
    void on(PaperDocument paper, Stationery stationery);

    /** Its sheet, behind those that the workbook holds already. */
    void on(Workbook workbook, Stationery stationery);

    void csv(Path file, Stationery stationery);
}
