package id.sadardesa.core.listing;

import id.sadardesa.base.table.Workbook;
import id.sadardesa.core.paper.PaperDocument;
import id.sadardesa.core.paper.Stationery;
import id.sadardesa.core.report.PackPart;
import java.nio.file.Path;

/** A list in the month's pack. */
record ListingPart(ListedTable table) implements PackPart {
    @Override
    public String fileName() {
        return FileName.of(table.listing(), table.report().period());
    }

    @Override
    public int people() {
        return table.rows();
    }

    @Override
    public void on(PaperDocument paper, Stationery stationery) {
        new ListingPaper(table, stationery).behind(paper);
    }

    @Override
    public void on(Workbook workbook, Stationery stationery) {
        new ListingSheet(table, stationery).on(workbook);
    }

    @Override
    public void csv(Path file, Stationery stationery) {
        new ListingCsv(table, stationery.texts()).write(file);
    }
}
