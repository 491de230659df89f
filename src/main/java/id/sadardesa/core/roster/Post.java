package id.sadardesa.core.roster;

import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held in a village.
 *
 * @param unit what it is for: a hamlet, or "RT 01 RW 02"
 * @param skNumber the decree that appointed
 * @param starts TMT: the first day in the post
 * @param ends the last day, or null while it is open
 */
public record Post(
        UUID id,
        UUID personId,
        UUID villageId,
        PostKind kind,
        Appointment appointment,
        @Nullable String unit,
        @Nullable String skNumber,
        @Nullable LocalDate skDate,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /** A post as a form states it. */
    public static Post of(UUID id, UUID person, PostForm form) {
        return new Post(
                id,
                person,
                form.villageId(),
                form.kind(),
                form.appointment(),
                form.unit(),
                form.skNumber(),
                form.skDate(),
                form.starts(),
                form.ends());
    }

    /** What it is called, and that it is held acting where it is: {@code Plt. Kepala Desa}. */
    public Text named() {
        Text name = Text.of(kind.textKey());
        return appointment == Appointment.DEFINITIF
                ? name
                : Text.of("roster.post.acting", Text.of(appointment.textKey()), name);
    }

    /**
     * The same with what it is for: {@code Kepala Dusun Segaran}, and {@code Ketua RT 01} rather
     * than "Ketua RT RT 01".
     */
    public String title(Texts texts) {
        String name = texts.get(named());
        if (unit == null || unit.isBlank()) {
            return name;
        }
        int last = name.lastIndexOf(' ') + 1;
        String word = name.substring(last).toUpperCase(Locale.ROOT) + " ";
        boolean repeated = unit.toUpperCase(Locale.ROOT).startsWith(word);
        return (repeated ? name.substring(0, last) : name + " ") + unit;
    }

    /** Whether it is held on a day; a post without dates is held. */
    public boolean heldOn(LocalDate day) {
        return (starts == null || !starts.isAfter(day)) && (ends == null || !ends.isBefore(day));
    }
}
