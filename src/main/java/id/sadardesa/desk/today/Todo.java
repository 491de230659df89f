package id.sadardesa.desk.today;

import id.sadardesa.base.Text;
import id.sadardesa.desk.shell.Room;
import id.sadardesa.desk.widget.Tone;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, and where.
 *
 * @param due the day on which it runs out, or null
 * @param subject what the room shows, or null
 */
record Todo(Tone tone, Text text, @Nullable LocalDate due, Room room, @Nullable UUID subject) {}
