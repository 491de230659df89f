package id.sadardesa.core.check;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.roster.Establishment;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.village.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks the whole office over: the database itself, and what people entered. */
public final class Checkup {
    private final Database database;
    private final People people;
    private final Enrolments enrolments;
    private final Clock clock;

    public Checkup(Database database, People people, Enrolments enrolments, Clock clock) {
        this.database = database;
        this.people = people;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** How many people are on the roster. */
    public int people() {
        return people.lines(LocalDate.now(clock)).size();
    }

    /**
     * Everything that wants looking at, one finding per kind, also those with nothing in them.
     *
     * @throws Problem when the database is damaged
     */
    public List<Finding> look(Progress progress) {
        database.readThrough(progress);
        List<Candidate> candidates = enrolments.candidates();
        Map<UUID, Post> over = over(LocalDate.now(clock));
        List<RosterLine> lines = candidates.stream().map(Candidate::line).toList();
        progress.check();
        return List.of(
                of("noNik", lines, line -> line.person().nik() == null),
                of("noBirthDate", lines, line -> line.person().birthDate() == null),
                doubtful(lines),
                of("noPost", lines, Checkup::wantsPost),
                new Finding(
                        "notEnrolled",
                        candidates.stream()
                                .filter(Candidate::enrollable)
                                .map(c -> place(c.line()))
                                .toList()),
                new Finding(
                        "former",
                        candidates.stream()
                                .filter(c -> former(c, over))
                                .map(c -> place(c.line()))
                                .toList()),
                duplicates(lines),
                vacancies(LocalDate.now(clock)));
    }

    /** The posts that are over. */
    private Map<UUID, Post> over(LocalDate today) {
        return people.posts().stream()
                .filter(post -> post.ends() != null && post.ends().isBefore(today))
                .collect(Collectors.toMap(Post::id, Function.identity()));
    }

    /** Whether somebody takes part for a post that is over, and holds no other one there. */
    private static boolean former(Candidate candidate, Map<UUID, Post> over) {
        return candidate.open().stream()
                .anyMatch(
                        one -> {
                            Post post = over.get(one.postId());
                            return post != null
                                    && candidate.posts(one.segment()).stream()
                                            .noneMatch(
                                                    other ->
                                                            other.villageId()
                                                                    .equals(post.villageId()));
                        });
    }

    private static boolean wantsPost(RosterLine line) {
        return line.posts().isEmpty() && line.person().diedOn() == null;
    }

    private static Finding of(String code, List<RosterLine> lines, Predicate<RosterLine> found) {
        return new Finding(code, lines.stream().filter(found).map(Checkup::place).toList());
    }

    private Finding doubtful(List<RosterLine> lines) {
        List<Text> where = new ArrayList<>();
        for (RosterLine line : lines) {
            Person person = line.person();
            for (FieldProblem problem : people.check(PersonForm.of(person), person.id())) {
                where.add(Text.of("check.place.because", place(line), problem.text()));
            }
        }
        return new Finding("doubtful", where);
    }

    /** The same name and birth date twice is probably one person. */
    private static Finding duplicates(List<RosterLine> lines) {
        Map<String, List<RosterLine>> same = new LinkedHashMap<>();
        for (RosterLine line : lines) {
            String key =
                    line.person().name().toLowerCase(Locale.ROOT) + "/" + line.person().birthDate();
            same.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        return new Finding(
                "duplicate",
                same.values().stream()
                        .filter(group -> group.size() > 1)
                        .map(group -> place(group.get(0)))
                        .toList());
    }

    private Finding vacancies(LocalDate today) {
        List<Text> where = new ArrayList<>();
        for (Establishment here : people.establishments(today)) {
            for (Seat seat : Seat.values()) {
                if (here.vacant(seat) > 0) {
                    where.add(
                            Text.of(
                                    "check.place.seats",
                                    here.village().name(),
                                    Text.of(seat.textKey()),
                                    here.vacant(seat)));
                }
            }
        }
        return new Finding("vacant", where);
    }

    private static Text place(RosterLine line) {
        return line.mainVillage()
                .map(v -> Text.of("check.place.person", line.person().name(), v.name()))
                .orElseGet(() -> Text.of("check.place.alone", line.person().name()));
    }
}
