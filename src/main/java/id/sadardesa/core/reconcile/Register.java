package id.sadardesa.core.reconcile;

import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.Villages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody we know, by the numbers that a list could name them with. */
final class Register {
    private final List<Known> all;
    private final Map<String, Known> byNik = new HashMap<>();
    private final Map<String, Known> byKpj = new HashMap<>();
    private final Map<LocalDate, List<Known>> byBirth = new HashMap<>();

    private final Set<UUID> ids = new HashSet<>();

    private Register(List<Known> all) {
        this.all = all;
        for (Known one : all) {
            ids.add(one.person().id());
            Nik nik = one.person().nik();
            Kpj kpj = one.person().kpj();
            LocalDate born = one.person().birthDate();
            if (born != null) {
                byBirth.computeIfAbsent(born, none -> new ArrayList<>()).add(one);
            }
            if (nik != null) {
                byNik.put(nik.full(), one);
            }
            if (kpj != null) {
                byKpj.put(kpj.full(), one);
            }
        }
    }

    static Register of(People people, Villages villages, Enrolments enrolments, LocalDate today) {
        Map<UUID, Village> places =
                villages.all().stream().collect(Collectors.toMap(Village::id, Function.identity()));
        Map<UUID, Participation> first = enrolments.byPerson();
        Map<UUID, List<Participation>> open =
                enrolments.all().stream()
                        .filter(Participation::open)
                        .collect(Collectors.groupingBy(Participation::personId));
        Map<UUID, Post> posts =
                people.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Map<UUID, Post> main = new HashMap<>();
        posts.values().stream()
                .sorted(Comparator.comparing((Post one) -> !one.heldOn(today)))
                .forEach(one -> main.putIfAbsent(one.personId(), one));
        return new Register(
                people.all().stream()
                        .map(
                                person ->
                                        known(
                                                person,
                                                first.get(person.id()),
                                                open.getOrDefault(person.id(), List.of()),
                                                posts,
                                                main.get(person.id()),
                                                places))
                        .toList());
    }

    private static Known known(
            Person person,
            @Nullable Participation participation,
            List<Participation> open,
            Map<UUID, Post> posts,
            @Nullable Post main,
            Map<UUID, Village> places) {
        Post rests = participation == null ? null : posts.get(participation.postId());
        Post post = rests == null ? main : rests;
        Village village = post == null ? null : places.get(post.villageId());
        return new Known(person, village, participation, open, post);
    }

    List<Known> bornOn(@Nullable LocalDate day) {
        return day == null ? List.of() : byBirth.getOrDefault(day, List.of());
    }

    boolean has(UUID person) {
        return ids.contains(person);
    }

    List<Known> all() {
        return all;
    }

    @Nullable Known of(@Nullable Nik nik) {
        return nik == null ? null : byNik.get(nik.full());
    }

    @Nullable Known of(@Nullable Kpj kpj) {
        return kpj == null ? null : byKpj.get(kpj.full());
    }
}
