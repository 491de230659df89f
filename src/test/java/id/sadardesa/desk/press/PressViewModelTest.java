package id.sadardesa.desk.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.core.press.Machine;
import id.sadardesa.core.press.Printers;
import id.sadardesa.desk.shell.Notices;
import id.sadardesa.testkit.TestDesk;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressViewModelTest {
    @TempDir Path folder;
    private TestOffice office;
    private Notices notices;
    private PressViewModel model;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        notices = TestDesk.notices();
        model =
                new PressViewModel(
                        office.rooms().press.calibrations(),
                        new Printers(),
                        TestDesk.jobs(),
                        notices);
        model.refresh();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void read(String field, String typed) {
        Objects.requireNonNull(model.readings.get(field)).set(typed);
    }

    private List<String> wrong() {
        return model.problems().get().stream().map(FieldProblem::field).toList();
    }

    @Test
    void whatIsReadWithTheRulerIsKeptForThePrinterAndItsTray() {
        model.printer.set("EPSON L3110");
        model.tray.set("Baki belakang");
        read("left", "51,5");
        read("top", "48");
        model.measure();
        assertEquals(List.of(), wrong());
        var known = Objects.requireNonNull(model.seen().get()).measured();
        assertEquals(1, known.size());
        assertEquals(new BigDecimal("1.500"), known.get(0).calibration().right());
        assertEquals(new BigDecimal("-2.000"), known.get(0).calibration().down());
        model.forget(new Machine("EPSON L3110", "Baki belakang"));
        assertEquals(List.of(), Objects.requireNonNull(model.seen().get()).measured());
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingIsKept() {
        model.printer.set("EPSON L3110");
        read("left", "lima puluh");
        read("top", "");
        read("across", "12o");
        model.measure();
        assertEquals(List.of("left", "top", "across"), wrong());
        read("left", "500");
        read("top", "50");
        read("across", "");
        model.measure();
        assertEquals(List.of("tray", "left"), wrong());
        assertEquals(List.of(), Objects.requireNonNull(model.seen().get()).measured());
        model.printer.set(null);
        model.printTestPage();
        assertEquals(List.of("printer"), wrong());
    }

    @Test
    void withoutAPrinterThatIsSaid() {
        BooleanBinding printerless = model.printerless();
        List<String> there = Objects.requireNonNull(model.seen().get()).printers();
        assertEquals(there.isEmpty(), printerless.get());
        PressViewModel unread =
                new PressViewModel(
                        office.rooms().press.calibrations(),
                        new Printers(),
                        TestDesk.jobs(),
                        notices);
        assertFalse(unread.printerless().get(), "nobody looked yet");
    }

    @Test
    void theTestPageIsSavedForAnotherComputer() throws IOException {
        Path file = folder.resolve("uji.pdf");
        model.saveTestPage(file);
        assertEquals(1, PageImage.pages(file));
        assertTrue(
                Objects.requireNonNull(notices.current().get())
                        .text()
                        .key()
                        .equals("press.testSaved"));
    }
}
