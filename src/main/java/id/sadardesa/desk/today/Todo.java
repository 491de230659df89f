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
 * @param begin whether the room's work on the subject begins at once
 */
record Todo(
        Tone tone,
        Text text,
        @Nullable LocalDate due,
        Room room,
        @Nullable UUID subject,
        boolean begin) {
    Todo(Tone tone, Text text, @Nullable LocalDate due, Room room, @Nullable UUID subject) {
        this(tone, text, due, room, subject, false);
    }
}
