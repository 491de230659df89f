package id.sadardesa.cli;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.village.Village;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom a command is about: people by name or number, a village, or everybody. */
final class Whom {
    @Option(
            names = "--person",
            paramLabel = "NAME|NIK|KPJ",
            descriptionKey = "cli.option.whomPerson")
    List<String> people = List.of();

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    @Nullable String village;

    @Option(names = "--all", descriptionKey = "cli.option.whomAll")
    boolean all;

    /**
     * @throws Misused unless exactly one way is used to say whom
     */
    void look() {
        int ways = (people.isEmpty() ? 0 : 1) + (village == null ? 0 : 1) + (all ? 1 : 0);
        if (ways != 1) {
            throw new Misused("cli.whom.one");
        }
    }

    /**
     * Those who are meant: who is named, whatever speaks against it; of a village or everybody only
     * those to whom it can be done.
     *
     * @throws Problem when a name is nobody's or that of several, or nobody is left
     */
    List<Candidate> among(Doors doors, Texts texts, Predicate<Candidate> fits) {
        Set<UUID> named = new LinkedHashSet<>();
        people.forEach(one -> named.add(Chosen.person(doors, texts, one).id()));
        List<Candidate> chosen =
                named.isEmpty()
                        ? many(doors, fits)
                        : doors.enrolments().candidates().stream()
                                .filter(one -> named.contains(one.line().person().id()))
                                .toList();
        if (chosen.isEmpty()) {
            throw Problem.of("cli.whom.nobody");
        }
        return chosen;
    }

    /** Whether people were named one by one. */
    boolean named() {
        return !people.isEmpty();
    }

    /** Those of a village or of everybody who are so; none when people were named. */
    List<Candidate> others(Doors doors, Predicate<Candidate> fits) {
        return named() ? List.of() : many(doors, fits);
    }

    private List<Candidate> many(Doors doors, Predicate<Candidate> fits) {
        Village only = village == null ? null : Chosen.village(doors.villages(), village);
        return doors.enrolments().candidates().stream()
                .filter(one -> in(one, only) && fits.test(one))
                .toList();
    }

    private static boolean in(Candidate one, @Nullable Village only) {
        return only == null
                || one.line().villages().stream().anyMatch(each -> each.id().equals(only.id()));
    }

    /** One line of an answer about somebody. */
    static Map<String, Object> entry(Candidate one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", one.line().person().name());
        entry.put("village", one.line().mainVillage().map(each -> each.code().dotted()).orElse(""));
        return entry;
    }
}
