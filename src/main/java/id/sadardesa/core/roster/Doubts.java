package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks the roster over for values that are possible one by one and not beside each other: a birth
 * date beside the NIK and the posts, a date that stands for none, NIK that a spreadsheet rounded.
 */
final class Doubts {
    /** The first day of the clocks of many programs. */
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final PostCheck posts;
    private final LocalDate today;

    /**
     * @param posts for posts of nobody in particular
     */
    Doubts(PostCheck posts, LocalDate today) {
        this.posts = posts;
        this.today = today;
    }

    /** In the order of the lines; the dead are left out. */
    List<Doubt> in(List<RosterLine> lines) {
        List<RosterLine> living =
                lines.stream().filter(line -> line.person().diedOn() == null).toList();
        Set<Nik> rounded = rounded(living);
        List<Doubt> doubts = new ArrayList<>();
        for (RosterLine line : living) {
            Set<FieldProblem> found = new HashSet<>(); // one decree may be of several posts
            Stream.of(person(line.person()), line.posts().stream().flatMap(this::dates))
                    .flatMap(some -> some)
                    .filter(found::add)
                    .forEach(one -> doubts.add(new Doubt(line, one)));
            Stream.ofNullable(line.person().nik())
                    .filter(rounded::contains)
                    .map(nik -> FieldProblem.warning("nik", "roster.doubt.rounded", nik.masked()))
                    .forEach(one -> doubts.add(new Doubt(line, one)));
            held(line).filter(found::add).forEach(one -> doubts.add(new Doubt(line, one)));
        }
        return doubts;
    }

    private Stream<FieldProblem> person(Person person) {
        List<FieldProblem> found = new ArrayList<>();
        LocalDate born = person.birthDate();
        PersonCheck.birth(born, today, found);
        if (person.nik() == null && found.isEmpty() && born != null && standsForNone(born)) {
            found.add(FieldProblem.warning("birthDate", "roster.doubt.birth", born));
        }
        found.addAll(NikDoctor.compare(person, today));
        return found.stream();
    }

    private Stream<FieldProblem> dates(Post post) {
        Map<String, @Nullable LocalDate> dates = new LinkedHashMap<>();
        dates.put("skDate", post.skDate());
        dates.put("starts", post.starts());
        dates.put("ends", post.ends());
        return dates.entrySet().stream()
                .flatMap(
                        one ->
                                Optional.ofNullable(one.getValue())
                                        .filter(Doubts::standsForNone)
                                        .map(
                                                day ->
                                                        FieldProblem.warning(
                                                                one.getKey(),
                                                                "roster.doubt." + one.getKey(),
                                                                day))
                                        .stream());
    }

    /** Posts that begin before their holder could work, or end before they begin. */
    private Stream<FieldProblem> held(RosterLine line) {
        PostCheck check = posts.of(line.person().birthDate(), line.person().diedOn());
        return line.posts().stream()
                .filter(post -> post.starts() == null || !standsForNone(post.starts()))
                .flatMap(post -> check.problems(PostForm.of(post)).stream())
                .filter(FieldProblem::isError);
    }

    private static boolean standsForNone(LocalDate day) {
        return day.equals(EPOCH) || day.getYear() <= FIRST_YEAR || day.getYear() >= LAST_YEAR;
    }

    /**
     * One NIK in ten ends in 0; where at least half of a village's do, a spreadsheet that keeps 15
     * digits has probably taken their last one.
     */
    private static Set<Nik> rounded(List<RosterLine> lines) {
        Map<Optional<Village>, Set<Nik>> villages =
                lines.stream()
                        .filter(line -> line.person().nik() != null)
                        .collect(
                                Collectors.groupingBy(
                                        RosterLine::mainVillage,
                                        Collectors.mapping(
                                                line -> Objects.requireNonNull(line.person().nik()),
                                                Collectors.toSet())));
        return villages.values().stream().flatMap(Doubts::rounded).collect(Collectors.toSet());
    }

    private static Stream<Nik> rounded(Set<Nik> village) {
        List<Nik> zero = village.stream().filter(nik -> nik.full().endsWith("0")).toList();
        return zero.size() >= LostDigits.ENOUGH && zero.size() * 2 >= village.size()
                ? zero.stream()
                : Stream.empty();
    }
}
