package id.sadardesa.core.press;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/** The printers of this computer; what goes to them is drawn at 100 %, as lines and letters. */
public final class Printers {
    /** The names by which the computer knows its printers. */
    public List<String> names() {
        return Arrays.stream(PrinterJob.lookupPrintServices()).map(PrintService::getName).toList();
    }

    /** The printer the computer takes when nobody chooses, or nothing. */
    public List<String> usual() {
        PrintService service = PrinterJob.getPrinterJob().getPrintService();
        return service == null ? List.of() : List.of(service.getName());
    }

    /**
     * Prints a PDF.
     *
     * @param turned the edge at which the printer turns each sheet; null prints one side
     * @throws Problem when there is no such printer, or it refuses the job
     */
    public int print(
            byte[] pdf, String printer, String title, @Nullable Edge turned, Progress progress) {
        PrintService service = service(printer);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            progress.saying(Text.of("press.printing", printer));
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document, Orientation.AUTO, false, 0, false));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName(title, null));
            if (turned != null && service.isAttributeCategorySupported(Sides.class)) {
                wishes.add(
                        turned == Edge.LONG
                                ? Sides.TWO_SIDED_LONG_EDGE
                                : Sides.TWO_SIDED_SHORT_EDGE);
            }
            job.print(wishes);
            return document.getNumberOfPages();
        } catch (PrinterException | IOException e) {
            throw new Problem(Text.of("press.refused", printer, why(e)), e);
        }
    }

    /** What the system said; Java wraps it in exceptions that say nothing. */
    static String why(Throwable refusal) {
        String said = refusal.getMessage();
        Throwable cause = refusal.getCause();
        return said == null && cause != null
                ? why(cause)
                : Objects.requireNonNullElse(said, refusal.getClass().getSimpleName());
    }

    private static PrintService service(String name) {
        return Arrays.stream(PrinterJob.lookupPrintServices())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of("press.gone", name));
    }
}
