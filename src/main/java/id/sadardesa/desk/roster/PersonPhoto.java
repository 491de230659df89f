package id.sadardesa.desk.roster;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.picture.Crop;
import id.sadardesa.core.picture.Negative;
import id.sadardesa.core.picture.Photo;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.portrait.Opened;
import id.sadardesa.desk.shell.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
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

    /**
     * Opens a photo file, to choose the part of it that is kept; whoever looks at somebody else by
     * then is not asked.
     */
    void open(Path file, BiConsumer<Person, Opened> show) {
        Person whose = owner.person().get();
        if (whose != null) {
            jobs.start(
                    Text.of("roster.photo.opening"),
                    progress -> Opened.of(Negative.of(bytes(file))),
                    opened -> {
                        if (shown(whose)) {
                            show.accept(whose, opened);
                        }
                    });
        }
    }

    /** Keeps a part of a photo file. */
    void keep(Person whose, Path file, Crop part) {
        keep(whose, () -> Photo.accept(bytes(file), part));
    }

    /** Takes the photo away. */
    void remove() {
        Person whose = owner.person().get();
        if (whose != null) {
            keep(whose, () -> null);
        }
    }

    private void keep(Person whose, Supplier<byte @Nullable []> bytes) {
        owner.act(
                () -> people.setPhoto(whose.id(), bytes.get()),
                () -> {
                    if (shown(whose)) {
                        boolean typed = owner.dirty().get();
                        owner.reread(whose, typed ? "roster.done.photoOnly" : "roster.done.photo");
                    }
                });
    }

    private boolean shown(Person whose) {
        Person now = owner.person().get();
        return now != null && now.id().equals(whose.id());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Problem(Text.of("roster.photo.unreadable", file.toString()), e);
        }
    }
}
