package id.sadardesa.desk.roster;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.picture.Negative;
import id.sadardesa.core.picture.Photo;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The photograph of the person being looked at; kept at once, without what was typed. */
final class PersonPhoto {
    private final PersonViewModel owner;
    private final Jobs jobs;
    private final People people;
    private final Clock clock;

    PersonPhoto(PersonViewModel owner, Jobs jobs, People people, Clock clock) {
        this.owner = owner;
        this.jobs = jobs;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens a photo file, to choose the part of it that is kept. */
    void open(Path file, Consumer<Negative> show) {
        jobs.start(Text.of("roster.photo.opening"), progress -> Negative.of(bytes(file)), show);
    }

    /** Keeps a part of a photo file. */
    void keep(Path file, Crop part) {
        keep(() -> Photo.accept(bytes(file), part));
    }

    /** Takes the photo away. */
    void remove() {
        keep(() -> null);
    }

    private void keep(Supplier<byte @Nullable []> bytes) {
        Person now = owner.person().get();
        if (now != null) {
            owner.act(
                    () -> people.setPhoto(now.id(), bytes.get()),
                    () ->
                            owner.reread(
                                    now,
                                    owner.dirty().get()
                                            ? "roster.done.photoOnly"
                                            : "roster.done.photo"));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(Text.of("roster.photo.unreadable", file.toString()), e);
        }
    }
}
