package id.sadardesa.core.roster;

import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins people, posts and villages to the lines of a roster, in the order an office reads them. */
final class RosterLines {
    static final Comparator<Post> SENIORITY =
            Comparator.comparing(Post::kind).thenComparing(Post::appointment);

    private static final Comparator<RosterLine> ORDER =
            Comparator.comparing(
                            (RosterLine line) ->
                                    line.mainVillage().map(v -> v.code().dotted()).orElse("~"))
                    .thenComparing(
                            line -> line.mainPost().map(Post::kind).orElse(PostKind.RENTAN_LAIN))
                    .thenComparing(line -> line.mainPost().map(RosterLines::place).orElse("~"))
                    .thenComparing(line -> line.person().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(line -> line.person().id());

    private static final Pattern RW = Pattern.compile("(?i)\\bRW\\s*(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private RosterLines() {}

    /** RT 2 before RT 10, and each RW's own together; who says none stands last. */
    private static String place(Post post) {
        String unit = post.unit();
        if (unit == null || unit.isBlank()) {
            return "~";
        }
        Matcher rw = RW.matcher(unit);
        String whole =
                (rw.find() ? rw.group(1) : "0") + " " + unit.strip().toLowerCase(Locale.ROOT);
        return NUMBER.matcher(whole).replaceAll(RosterLines::padded);
    }

    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, 6 - digits.group().length())) + digits.group();
    }

    /** Everybody, with the posts that count. */
    static List<RosterLine> of(
            List<Person> people, List<Post> posts, List<Village> villages, Predicate<Post> counts) {
        Map<UUID, Village> byId =
                villages.stream().collect(Collectors.toMap(Village::id, Function.identity()));
        Map<UUID, List<Post>> held = new HashMap<>();
        for (Post post : posts) {
            if (counts.test(post)) {
                held.computeIfAbsent(post.personId(), id -> new ArrayList<>()).add(post);
            }
        }
        List<RosterLine> lines = new ArrayList<>();
        for (Person person : people) {
            List<Post> theirs = held.getOrDefault(person.id(), new ArrayList<>());
            theirs.sort(SENIORITY);
            List<Village> where =
                    theirs.stream()
                            .map(p -> Objects.requireNonNull(byId.get(p.villageId())))
                            .toList();
            lines.add(new RosterLine(person, theirs, where));
        }
        lines.sort(ORDER);
        return lines;
    }

    /** Each village's seats and holders on a day, in the order of the village codes. */
    static List<Establishment> establishments(
            List<Post> posts, List<Village> villages, LocalDate day) {
        Map<UUID, Map<Seat, Integer>> held = new HashMap<>();
        for (Post post : posts) {
            if (post.heldOn(day) && post.appointment() != Appointment.PLT) {
                held.computeIfAbsent(post.villageId(), id -> new EnumMap<>(Seat.class))
                        .merge(post.kind().seat(), 1, Integer::sum);
            }
        }
        return villages.stream()
                .map(
                        village ->
                                new Establishment(
                                        village, held.getOrDefault(village.id(), Map.of())))
                .toList();
    }
}
