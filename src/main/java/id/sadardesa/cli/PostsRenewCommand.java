package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.succession.Renewal;
import id.sadardesa.core.succession.Renewals;
import id.sadardesa.core.village.PostKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar posts renew}: a post goes on by a new decree; the old term stays on record. */
@Command(name = "renew")
final class PostsRenewCommand extends OfficeWork {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            required = true,
            descriptionKey = "cli.option.segmentPerson")
    String person = "";

    @Option(names = "--post", paramLabel = "POST", descriptionKey = "cli.option.post")
    @Nullable String post;

    @Mixin PostOptions decree = new PostOptions();

    PostsRenewCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        decree.look();
        kind();
    }

    private @Nullable PostKind kind() {
        return post == null ? null : Chosen.one("--post", post, PostKind.values());
    }

    @Override
    Answer work(Doors doors) {
        Person who = Chosen.person(doors, session().texts(), person);
        PostKind kind = kind();
        List<Post> posts =
                doors.people().posts(who.id()).stream()
                        .filter(one -> kind == null || one.kind() == kind)
                        .sorted(Comparator.comparing(PostsRenewCommand::ends).reversed())
                        .toList();
        if (posts.isEmpty() || (kind == null && posts.size() > 1)) {
            throw Problem.of(
                    posts.isEmpty() ? "cli.posts.none" : "cli.posts.which",
                    who.name(),
                    posts.stream().map(one -> Chosen.word(one.kind())).distinct().toList());
        }
        Renewal renewal = new Renewal(decree.sk, decree.date(), decree.starts(), decree.ends());
        doors.seats().renewals().renew(posts.get(0), renewal);
        return new Answer()
                .count("name", who.name())
                .count("post", Chosen.word(posts.get(0).kind()))
                .count("from", String.valueOf(Renewals.starts(posts.get(0), renewal)))
                .count("until", String.valueOf(renewal.ends()))
                .say("succession.renew.done", who.name(), String.valueOf(renewal.skNumber()));
    }

    private static LocalDate ends(Post one) {
        return Objects.requireNonNullElse(one.ends(), LocalDate.MAX);
    }
}
