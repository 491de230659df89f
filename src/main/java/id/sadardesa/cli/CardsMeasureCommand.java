package id.sadardesa.cli;

import id.sadardesa.base.SafeFile;
import id.sadardesa.core.press.Calibration;
import id.sadardesa.core.press.Calibrations;
import id.sadardesa.core.press.Machine;
import id.sadardesa.core.press.Reading;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sadar cards measure}: how far a printer is off, also one that hangs at another computer:
 * writes the page to measure, keeps what was read on it, or lists what is known.
 */
@Command(name = "measure")
final class CardsMeasureCommand extends OfficeWork {
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.testPage")
    @Nullable Path out;

    @Mixin SheetOption sheet = new SheetOption();

    @Mixin PressOptions press = new PressOptions();

    @Option(names = "--left", paramLabel = "MM", descriptionKey = "cli.option.measureLeft")
    @Nullable String left;

    @Option(names = "--top", paramLabel = "MM", descriptionKey = "cli.option.measureTop")
    @Nullable String top;

    @Option(names = "--across", paramLabel = "MM", descriptionKey = "cli.option.measureAcross")
    @Nullable String across;

    @Option(names = "--down", paramLabel = "MM", descriptionKey = "cli.option.measureDown")
    @Nullable String down;

    CardsMeasureCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        sheet.paper();
        press.machine();
        boolean read = left != null && top != null;
        if (read != press.named() || (left == null) != (top == null)) {
            throw new Misused("cli.cards.measure");
        }
        millimetres(left);
        millimetres(top);
        millimetres(across);
        millimetres(down);
    }

    private static @Nullable BigDecimal millimetres(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Misused("press.check.number", typed);
        }
    }

    @Override
    Answer work(Doors doors) {
        Calibrations calibrations = doors.press().calibrations();
        Answer answer = new Answer();
        Path page = out;
        if (page != null) {
            Path file = session().outputFile(page, null);
            byte[] cross = calibrations.testPage(sheet.paper());
            SafeFile.write(file, to -> to.write(cross));
            answer.count("file", file.toString()).say("press.testSaved", file.toString());
        }
        Machine machine = press.machine();
        if (machine != null) {
            Calibration kept =
                    calibrations.measure(
                            machine,
                            new Reading(
                                    Chosen.given(millimetres(left)),
                                    Chosen.given(millimetres(top)),
                                    millimetres(across),
                                    millimetres(down)));
            answer.say(
                    "press.measured", machine.printer(), machine.tray(), kept.right(), kept.down());
        }
        return list(answer, calibrations.all());
    }

    private Answer list(Answer answer, List<Calibrations.Known> known) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Grid grid = new Grid();
        for (Calibrations.Known one : known) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("printer", one.machine().printer());
            row.put("tray", one.machine().tray());
            row.put("right", one.calibration().right());
            row.put("down", one.calibration().down());
            row.put("measured", one.measuredOn().toString());
            rows.add(row);
            grid.row(
                    one.machine().printer(),
                    one.machine().tray(),
                    session()
                            .texts()
                            .get("press.off", one.calibration().right(), one.calibration().down()),
                    session().texts().date(one.measuredOn()));
        }
        return answer.count("printers", rows).say("cli.cards.measured", rows.size()).table(grid);
    }
}
