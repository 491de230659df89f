package id.sadardesa.core.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintersTest {
    @Test
    void whatTheSystemSaidIsTold() {
        assertEquals(
                "no program to print with",
                Printers.why(new PrinterIOException(new IOException("no program to print with"))));
        assertEquals("out of paper", Printers.why(new PrinterException("out of paper")));
        assertEquals("PrinterAbortException", Printers.why(new PrinterAbortException()));
    }

    @Test
    void aPrinterThatIsNotThereIsNamed() {
        Printers printers = new Printers();
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                printers.print(
                                        new byte[0], "Printer lain", "uji", null, Progress.SILENT));
        assertEquals("press.gone", problem.text().key());
        assertEquals(List.of("Printer lain"), problem.text().values());
    }
}
