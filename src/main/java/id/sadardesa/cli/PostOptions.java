package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a decree says, as it is typed. */
final class PostOptions {
    @Option(names = "--sk", paramLabel = "NUMBER", descriptionKey = "cli.option.sk")
    @Nullable String sk;

    @Option(names = "--sk-date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.skDate")
    @Nullable String skDate;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.postFrom")
    @Nullable String from;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.postUntil")
    @Nullable String until;

    void look() {
        date();
        starts();
        ends();
    }

    @Nullable LocalDate date() {
        return day(skDate);
    }

    @Nullable LocalDate starts() {
        return day(from);
    }

    @Nullable LocalDate ends() {
        return day(until);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : Chosen.day(typed);
    }

    /** The post of a kind in a village that somebody holds now; null where nobody does. */
    static @Nullable Post held(
            Doors doors, Village place, PostKind kind, @Nullable String unit, LocalDate today) {
        List<Post> held =
                doors.people().posts().stream()
                        .filter(one -> one.villageId().equals(place.id()))
                        .filter(one -> one.kind() == kind && one.heldOn(today))
                        .filter(one -> unit == null || unit.equalsIgnoreCase(one.unit()))
                        .toList();
        if (held.size() > 1) {
            throw Problem.of("cli.posts.several", held.size());
        }
        return held.isEmpty() ? null : held.get(0);
    }
}
