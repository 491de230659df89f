package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Funding;
import id.sadardesa.core.succession.Foreseen;
import id.sadardesa.core.succession.Succeeded;
import id.sadardesa.core.succession.SuccessionForm;
import id.sadardesa.core.succession.Successions;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sadar posts replace}: ganti perangkat, one holder of a post after the other. */
@Command(name = "replace")
final class PostsReplaceCommand extends OfficeWork {
    /** Somebody of the roster or somebody new. */
    static final class Coming {
        @Option(
                names = "--successor",
                paramLabel = "NAME|NIK",
                descriptionKey = "cli.option.successor")
        @Nullable String successor;

        @Option(names = "--new", paramLabel = "NAME", descriptionKey = "cli.option.newcomer")
        @Nullable String newcomer;
    }

    @Option(
            names = "--village",
            paramLabel = "CODE",
            required = true,
            descriptionKey = "cli.option.village")
    String village = "";

    @Option(
            names = "--post",
            paramLabel = "POST",
            required = true,
            descriptionKey = "cli.option.post")
    String post = "";

    @Option(names = "--unit", paramLabel = "TEXT", descriptionKey = "cli.option.unit")
    @Nullable String unit;

    @Option(names = "--last-day", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.lastDay")
    @Nullable String lastDay;

    @Option(names = "--cause", paramLabel = "A1..A10", descriptionKey = "cli.option.cause")
    @Nullable String cause;

    @ArgGroup(multiplicity = "1")
    @Nullable Coming coming;

    @Option(names = "--nik", paramLabel = "NIK", descriptionKey = "cli.option.newNik")
    @Nullable String nik;

    @Option(names = "--born", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.born")
    @Nullable String born;

    @Option(names = "--sex", paramLabel = "l|p", descriptionKey = "cli.option.sex")
    @Nullable String sex;

    @Option(
            names = "--appointment",
            paramLabel = "definitif|plt|pj",
            defaultValue = "definitif",
            descriptionKey = "cli.option.appointment")
    String appointment = "definitif";

    @Mixin PostOptions decree = new PostOptions();

    @Option(names = "--keep-posts", descriptionKey = "cli.option.keepPosts")
    boolean keepPosts;

    @Option(names = "--no-enrol", descriptionKey = "cli.option.noEnrol")
    boolean noEnrol;

    @Option(
            names = "--programmes",
            paramLabel = "LIST",
            defaultValue = "jkk,jkm",
            descriptionKey = "cli.option.programmes")
    String programmes = "jkk,jkm";

    @Option(names = "--first-month", paramLabel = "YYYY-MM", descriptionKey = "cli.option.from")
    @Nullable String firstMonth;

    @Option(names = "--funding", paramLabel = "NAME", descriptionKey = "cli.option.newFunding")
    @Nullable String funding;

    PostsReplaceCommand(Session session) {
        super(session);
    }

    @Override
    void look() {
        decree.look();
        kind();
        day(lastDay);
        day(born);
        Chosen.programmes(programmes);
        Chosen.one("--appointment", appointment, Appointment.values());
        if (cause != null) {
            Chosen.one("--cause", cause, EndCause.values());
        }
        if (sex != null) {
            Chosen.one("--sex", sex, Sex.values());
        }
        if (firstMonth != null) {
            Chosen.month(firstMonth);
        }
        if (funding != null) {
            Chosen.one("--funding", funding, Funding.values());
        }
    }

    private PostKind kind() {
        return Chosen.one("--post", post, PostKind.values());
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : Chosen.day(typed);
    }

    @Override
    Answer work(Doors doors) {
        Village place = Chosen.village(doors.villages(), village);
        LocalDate today = LocalDate.now(doors.clock());
        Post leaving = PostOptions.held(doors, place, kind(), unit, today);
        SuccessionForm form = form(doors, place, leaving);
        Foreseen foreseen = doors.seats().successions().foresee(form);
        Succeeded done = doors.seats().successions().replace(form);
        Texts texts = session().texts();
        Answer answer =
                new Answer()
                        .count("village", place.code().dotted())
                        .count("post", Chosen.word(form.kind()))
                        .count("appointment", Chosen.word(form.appointment()))
                        .count("left", name(doors, done.left()))
                        .count("came", name(doors, done.came()))
                        .count("ended", done.ended())
                        .count("enrolled", done.enrolled())
                        .count("moved", done.moved())
                        .count("claim", done.claim())
                        .count("notes", foreseen.notes().stream().map(texts::get).toList())
                        .say(
                                "cli.posts.replaced",
                                Text.of(form.kind().textKey()),
                                place.name(),
                                name(doors, done.came()));
        foreseen.notes().forEach(note -> answer.say(note.key(), note.values().toArray()));
        return answer;
    }

    private static String name(Doors doors, @Nullable UUID person) {
        return person == null ? "" : doors.people().find(person).map(Person::name).orElse("");
    }

    private SuccessionForm form(Doors doors, Village place, @Nullable Post leaving) {
        Coming who = Chosen.given(coming);
        LocalDate last = leaving == null ? null : day(lastDay);
        LocalDate starts = decree.starts();
        LocalDate first = starts != null || last == null ? starts : last.plusDays(1);
        String known = who.successor;
        return new SuccessionForm(
                leaving,
                last,
                leaving == null || cause == null
                        ? null
                        : Chosen.one("--cause", cause, EndCause.values()),
                place.id(),
                kind(),
                leaving == null ? unit : leaving.unit(),
                known == null ? null : Chosen.person(doors, session().texts(), known).id(),
                newcomer(who.newcomer, LocalDate.now(doors.clock())),
                Chosen.one("--appointment", appointment, Appointment.values()),
                decree.sk,
                decree.date(),
                first,
                decree.ends(),
                !keepPosts,
                !noEnrol,
                Chosen.programmes(programmes),
                month(first, LocalDate.now(doors.clock())),
                money(doors, leaving));
    }

    private Period month(@Nullable LocalDate starts, LocalDate today) {
        return firstMonth != null
                ? Chosen.month(firstMonth)
                : starts == null ? Period.of(today) : Successions.firstMonth(starts);
    }

    private Funding money(Doors doors, @Nullable Post leaving) {
        return funding != null
                ? Chosen.one("--funding", funding, Funding.values())
                : Optional.ofNullable(leaving)
                        .flatMap(doors.seats().successions()::funding)
                        .orElse(Funding.ADD);
    }

    /** The NIK says when somebody was born and of which sex, unless that is said itself. */
    private @Nullable PersonForm newcomer(@Nullable String name, LocalDate today) {
        if (name == null) {
            return null;
        }
        Optional<Nik> number = Optional.ofNullable(nik).flatMap(Nik::parse);
        Sex known =
                sex == null
                        ? number.map(Nik::sex).orElse(null)
                        : Chosen.one("--sex", sex, Sex.values());
        LocalDate birth =
                born == null ? number.map(each -> each.birthDate(today)).orElse(null) : day(born);
        return PersonForm.named(name).card(nik, known, birth);
    }
}
