package id.sadardesa.core.press;

import id.sadardesa.base.Database;
import id.sadardesa.base.Ids;
import id.sadardesa.core.journal.Pen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of printers and what they are off. */
final class CalibrationStore {
    private static final String TABLE = "print_calibration";

    private final Database database;

    CalibrationStore(Database database) {
        this.database = database;
    }

    /** The row of one machine. */
    record Row(UUID id) {}

    List<Calibrations.Known> all() {
        return database.read(
                handle ->
                        handle.createQuery("select * from print_calibration order by printer, tray")
                                .map((row, context) -> known(row))
                                .list());
    }

    Optional<Row> row(Machine machine) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "select id from print_calibration where printer = :printer"
                                                + " and tray = :tray")
                                .bind("printer", machine.printer())
                                .bind("tray", machine.tray())
                                .mapTo(UUID.class)
                                .findOne()
                                .map(Row::new));
    }

    static void keep(Pen pen, Optional<Row> there, Calibrations.Known known) {
        Calibration calibration = known.calibration();
        Map<String, Object> row =
                Map.of(
                        "printer", known.machine().printer(),
                        "tray", known.machine().tray(),
                        "off_right", calibration.right(),
                        "off_down", calibration.down(),
                        "scale_x", calibration.scaleX(),
                        "scale_y", calibration.scaleY(),
                        "measured_on", known.measuredOn());
        if (there.isPresent()) {
            pen.update(TABLE, there.get().id(), row);
        } else {
            pen.insert(TABLE, Ids.next(), row);
        }
    }

    static void delete(Pen pen, Row row) {
        pen.delete(TABLE, row.id());
    }

    private static Calibrations.Known known(ResultSet row) throws SQLException {
        return new Calibrations.Known(
                new Machine(row.getString("printer"), row.getString("tray")),
                new Calibration(
                        row.getBigDecimal("off_right"),
                        row.getBigDecimal("off_down"),
                        row.getBigDecimal("scale_x"),
                        row.getBigDecimal("scale_y")),
                row.getObject("measured_on", LocalDate.class));
    }
}
