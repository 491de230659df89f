package id.sadardesa.core.roster;

import id.sadardesa.core.village.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody on the roster, found by NIK, by KPJ and by name: loaded once for a whole import. */
final class KnownPeople {
    /** Who a row means: exactly one, nobody, or a choice that only a person can make. */
    record Match(Optional<Person> one, List<Person> choice) {
        static final Match NOBODY = new Match(Optional.empty(), List.of());

        static Match of(Person person) {
            return new Match(Optional.of(person), List.of());
        }
    }

    private final LocalDate today;
    private final Map<UUID, Person> byId = new HashMap<>();
    private final Map<String, Person> byNik = new HashMap<>();
    private final Map<String, Person> byKpj = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<UUID, List<Post>> posts = new HashMap<>();

    KnownPeople(List<Person> people, List<Post> allPosts, LocalDate today) {
        this.today = today;
        for (Person person : people) {
            byId.put(person.id(), person);
            Optional.ofNullable(person.nik()).ifPresent(nik -> byNik.put(nik.full(), person));
            Optional.ofNullable(person.kpj()).ifPresent(kpj -> byKpj.put(kpj.full(), person));
            byName.computeIfAbsent(Spelling.fold(person.name()), n -> new ArrayList<>())
                    .add(person);
        }
        for (Post post : allPosts) {
            posts.computeIfAbsent(post.personId(), id -> new ArrayList<>()).add(post);
        }
    }

    Optional<Person> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Person> byNik(@Nullable String nik) {
        return Optional.ofNullable(nik).map(byNik::get);
    }

    Optional<Person> byKpj(String kpj) {
        return Optional.ofNullable(byKpj.get(kpj));
    }

    List<Post> posts(UUID person) {
        return posts.getOrDefault(person, List.of());
    }

    /** By NIK, then KPJ, then name with birth date and village. */
    Match match(Said said) {
        String nik = said.nik();
        Optional<Person> numbered = byNik(nik).or(() -> byKpj(said));
        if (numbered.isPresent()) {
            Person holder = numbered.get();
            return isSomebodyElse(holder, said)
                    ? new Match(Optional.empty(), List.of(holder))
                    : Match.of(holder);
        }
        if (byName.isEmpty()) {
            return Match.NOBODY;
        }
        List<Person> namesakes =
                byName.getOrDefault(said.foldedName(), List.of()).stream()
                        .filter(p -> nik == null || p.nik() == null)
                        .filter(
                                p ->
                                        said.birthDate() == null
                                                || p.birthDate() == null
                                                || said.birthDate().equals(p.birthDate()))
                        .toList();
        return byName(said, namesakes);
    }

    /** A KPJ leads to its holder when the NIK cannot speak against it. */
    private Optional<Person> byKpj(Said said) {
        return Optional.ofNullable(said.kpj())
                .flatMap(this::byKpj)
                .filter(holder -> said.nik() == null || holder.nik() == null);
    }

    /** Whose name and birth date or sex are others: the number is probably mistyped. */
    private static boolean isSomebodyElse(Person holder, Said said) {
        return !Spelling.fold(holder.name()).equals(said.foldedName())
                && (isOther(said.birthDate(), holder.birthDate())
                        || isOther(said.sex(), holder.sex()));
    }

    private static boolean isOther(@Nullable Object said, @Nullable Object stored) {
        return said != null && stored != null && !said.equals(stored);
    }

    private Match byName(Said said, List<Person> namesakes) {
        List<Person> born =
                namesakes.stream()
                        .filter(
                                p ->
                                        said.birthDate() != null
                                                && said.birthDate().equals(p.birthDate()))
                        .toList();
        List<Person> bornHere = born.stream().filter(p -> isHere(p, said) || isNowhere(p)).toList();
        if (bornHere.size() == 1
                || (born.size() == 1 && bornHere.isEmpty() && said.village() == null)) {
            return Match.of(bornHere.isEmpty() ? born.get(0) : bornHere.get(0));
        }
        if (!born.isEmpty()) {
            return new Match(Optional.empty(), born);
        }
        return unborn(said, namesakes);
    }

    /**
     * A name alone is nobody: only who also holds the row's post in its village is meant; any other
     * namesake who may be meant is a question.
     */
    private Match unborn(Said said, List<Person> namesakes) {
        List<Person> likely =
                namesakes.stream()
                        .filter(p -> said.village() == null || isHere(p, said) || isNowhere(p))
                        .toList();
        if (likely.isEmpty()) {
            return Match.NOBODY;
        }
        return likely.size() == 1 && said.nik() == null && holds(likely.get(0), said)
                ? Match.of(likely.get(0))
                : new Match(Optional.empty(), likely);
    }

    private boolean holds(Person person, Said said) {
        Village village = said.village();
        PostReader.Reading read = said.post();
        return village != null
                && read != null
                && posts(person.id()).stream().anyMatch(post -> isSame(post, village, read));
    }

    /** Which of somebody's posts a row means. */
    Optional<Post> meant(List<Post> held, Said said) {
        Village village = said.village();
        PostReader.Reading read = said.post();
        return village == null || read == null
                ? Optional.empty()
                : held.stream().filter(post -> isSame(post, village, read)).findFirst();
    }

    /** Whether a row's words mean a post that is not over. */
    boolean isSame(Post post, Village village, PostReader.Reading read) {
        boolean open = post.ends() == null || !post.ends().isBefore(today);
        boolean unit =
                read.unit() == null
                        || post.unit() == null
                        || read.unit().equalsIgnoreCase(post.unit());
        return open && unit && post.villageId().equals(village.id()) && post.kind() == read.kind();
    }

    private boolean isNowhere(Person person) {
        return posts(person.id()).isEmpty();
    }

    private boolean isHere(Person person, Said said) {
        Set<UUID> villages = new HashSet<>();
        posts(person.id()).forEach(post -> villages.add(post.villageId()));
        return said.village() != null && villages.contains(said.village().id());
    }
}
