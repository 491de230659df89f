package id.sadardesa.cli;

import id.sadardesa.core.press.Calibration;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Machine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A printer with one of its trays, by the names the office gave them; it may hang elsewhere. */
final class PressOptions {
    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "cli.option.printer")
    @Nullable String printer;

    @Option(names = "--tray", paramLabel = "NAME", descriptionKey = "cli.option.tray")
    @Nullable String tray;

    boolean named() {
        return printer != null || tray != null;
    }

    /** Null when none was named. */
    @Nullable Machine machine() {
        String name = printer;
        String from = tray;
        if (name == null && from == null) {
            return null;
        }
        if (name == null || from == null) {
            throw new Misused("cli.cards.machine");
        }
        return new Machine(name, from);
    }

    /** What is corrected for it: nothing when none was named. */
    Calibration calibration(Calibrations calibrations) {
        Machine machine = machine();
        return machine == null ? Calibration.NONE : calibrations.measured(machine);
    }
}
