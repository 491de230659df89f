package id.sadardesa.core.portrait;

import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The pictures of a folder where nobody can be asked: what is kept, and why the rest is not.
 *
 * @param chosen whose each picture is
 * @param replaced how many of them take the place of another photograph
 */
public record Sorting(Map<Shot, UUID> chosen, int replaced, List<Aside> aside) {
    /**
     * @param same whether a picture is somebody's photograph already
     */
    static Sorting of(List<Shot> shots, BiPredicate<Person, Shot> same) {
        Map<UUID, Long> pictures =
                shots.stream()
                        .filter(Shot::sure)
                        .collect(
                                Collectors.groupingBy(
                                        shot -> shot.people().get(0).id(), Collectors.counting()));
        Map<Shot, UUID> chosen = new LinkedHashMap<>();
        List<Aside> aside = new ArrayList<>();
        int replaced = 0;
        for (Shot shot : shots) {
            Optional<Aside> left =
                    aside(shot, who -> pictures.getOrDefault(who.id(), 0L) > 1, same);
            left.ifPresent(aside::add);
            if (left.isEmpty()) {
                Person person = shot.people().get(0);
                chosen.put(shot, person.id());
                replaced += person.photoId() == null ? 0 : 1;
            }
        }
        return new Sorting(chosen, replaced, aside);
    }

    private static Optional<Aside> aside(
            Shot shot, Predicate<Person> twice, BiPredicate<Person, Shot> same) {
        Text trouble = shot.trouble();
        if (trouble != null) {
            return Optional.of(new Aside(shot, Aside.Cause.UNREADABLE, trouble));
        }
        if (shot.people().isEmpty()) {
            return Optional.of(Aside.of(shot, Aside.Cause.NOBODY));
        }
        if (shot.people().size() > 1) {
            return Optional.of(Aside.of(shot, Aside.Cause.SEVERAL, shot.people().size()));
        }
        Person person = shot.people().get(0);
        if (twice.test(person)) {
            return Optional.of(Aside.of(shot, Aside.Cause.TWICE, person.name()));
        }
        return same.test(person, shot)
                ? Optional.of(Aside.of(shot, Aside.Cause.SAME, person.name()))
                : Optional.empty();
    }
}
