package id.sadardesa.desk.press;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.SafeFile;
import id.sadardesa.base.Text;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Machine;
import id.sadardesa.core.press.Printers;
import id.sadardesa.core.press.Reading;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The printers of this computer and how far each is off with the paper of a tray. */
public final class PressViewModel {
    /** What the page shows: the printers there are, and those that were measured. */
    record Seen(List<String> printers, List<Calibrations.Known> measured) {
        Seen {
            printers = List.copyOf(printers);
            measured = List.copyOf(measured);
        }
    }

    /** As a ruler is read: whole and half millimetres, with comma or point. */
    private static final String MILLIMETRES = "\\d{1,3}(\\.\\d{1,2})?";

    final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();

    /** The name of a printer at another computer; it goes before the one that was chosen. */
    final StringProperty other = new SimpleStringProperty("");

    final StringProperty tray = new SimpleStringProperty("");
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);

    /** What was read with the ruler, by the name of the field. */
    final Map<String, StringProperty> readings =
            Map.of(
                    "left", new SimpleStringProperty(""),
                    "top", new SimpleStringProperty(""),
                    "across", new SimpleStringProperty(""),
                    "down", new SimpleStringProperty(""));

    private final Calibrations calibrations;
    private final Printers printers;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldProblem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    public PressViewModel(
            Calibrations calibrations, Printers printers, Jobs jobs, Notices notices) {
        this.calibrations = calibrations;
        this.printers = printers;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** Whether this computer was found to have no printer. */
    BooleanBinding printerless() {
        return Bindings.createBooleanBinding(
                () -> {
                    Seen now = seen.get();
                    return now != null && now.printers().isEmpty();
                },
                seen);
    }

    ReadOnlyObjectProperty<List<FieldProblem>> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    public void refresh() {
        jobs.ask(() -> new Seen(printers.names(), calibrations.all()), this::show);
    }

    private void show(Seen read) {
        seen.set(read);
        if (printer.get() == null && !read.printers().isEmpty()) {
            jobs.ask(printers::usual, usual -> usual.stream().findFirst().ifPresent(printer::set));
        }
    }

    /** Prints the page that is measured, uncorrected. */
    void printTestPage() {
        String chosen = printer.get();
        Paper sheet = paper.get();
        if (chosen == null) {
            problems.set(List.of(FieldProblem.error("printer", "press.check.noPrinter")));
            return;
        }
        jobs.start(
                Text.of("press.testing"),
                progress ->
                        printers.print(
                                calibrations.testPage(sheet), chosen, "SADAR Desa", null, progress),
                pages -> notices.success(Text.of("press.tested", chosen)));
    }

    /** Writes the page that is measured, for a computer whose printer hangs elsewhere. */
    void saveTestPage(Path file) {
        Paper sheet = paper.get();
        jobs.start(
                Text.of("press.testing"),
                progress -> {
                    byte[] page = calibrations.testPage(sheet);
                    SafeFile.write(file, out -> out.write(page));
                    return file;
                },
                written ->
                        notices.wrote(
                                Text.of("press.testSaved", String.valueOf(written.getFileName())),
                                written));
    }

    /** Keeps what was read. */
    void measure() {
        List<FieldProblem> found = new ArrayList<>();
        Reading reading = reading(found);
        String chosen = printer.get();
        String name = other.get().isBlank() && chosen != null ? chosen : other.get();
        Machine machine = new Machine(name, tray.get());
        if (reading != null) {
            found.addAll(calibrations.check(machine, reading));
        }
        problems.set(List.copyOf(found));
        if (reading == null || !found.isEmpty()) {
            return;
        }
        jobs.start(
                Text.of("press.saving"),
                progress -> calibrations.measure(machine, reading),
                kept -> {
                    notices.success(
                            Text.of(
                                    "press.measured",
                                    machine.printer(),
                                    machine.tray(),
                                    kept.right(),
                                    kept.down()));
                    readings.values().forEach(typed -> typed.set(""));
                    other.set("");
                    refresh();
                });
    }

    /** Null when the two numbers that are needed cannot be read. */
    private @Nullable Reading reading(List<FieldProblem> found) {
        Optional<BigDecimal> left = millimetres("left", true, found);
        Optional<BigDecimal> top = millimetres("top", true, found);
        Optional<BigDecimal> across = millimetres("across", false, found);
        Optional<BigDecimal> down = millimetres("down", false, found);
        return left.isEmpty() || top.isEmpty() || !found.isEmpty()
                ? null
                : new Reading(left.get(), top.get(), across.orElse(null), down.orElse(null));
    }

    private Optional<BigDecimal> millimetres(
            String field, boolean needed, List<FieldProblem> found) {
        StringProperty typed = readings.get(field);
        String said = typed == null ? "" : typed.get().strip().replace(',', '.');
        Optional<BigDecimal> read =
                said.matches(MILLIMETRES) ? Optional.of(new BigDecimal(said)) : Optional.empty();
        if (read.isEmpty() && (needed || !said.isEmpty())) {
            found.add(FieldProblem.error(field, "press.check.number", said));
        }
        return read;
    }

    /** Forgets a machine that the office has no longer. */
    void forget(Machine machine) {
        jobs.start(
                Text.of("press.saving"),
                progress -> {
                    calibrations.forget(machine);
                    return machine;
                },
                gone -> {
                    notices.success(Text.of("press.forgotten", gone.printer(), gone.tray()));
                    refresh();
                });
    }
}
