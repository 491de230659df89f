package id.sadardesa.core.portrait;

import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose picture a file is by its name: by the NIK in it, else by the name of the person, with
 * the village where the name says it too. Never by a part of a name.
 */
final class FileNames {
    private static final Pattern SIXTEEN = Pattern.compile("(?<!\\d)(\\d{16})(?!\\d)");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\d{1,4}[\\s._-]+|[\\s._-]*\\(?\\d{1,2}\\)?$");

    private final Map<String, Person> byNik = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();

    FileNames(List<RosterLine> roster) {
        for (RosterLine line : roster) {
            Person person = line.person();
            if (person.nik() != null) {
                byNik.put(person.nik().full(), person);
            }
            String name = Spelling.fold(person.name());
            add(name, person);
            line.villages().stream()
                    .distinct()
                    .forEach(
                            village -> {
                                String place = Spelling.fold(village.name());
                                add(name + " " + place, person);
                                add(place + " " + name, person);
                            });
        }
    }

    private void add(String name, Person person) {
        List<Person> known = byName.computeIfAbsent(name, none -> new ArrayList<>(1));
        if (known.stream().noneMatch(one -> one.id().equals(person.id()))) {
            known.add(person);
        }
    }

    /** The person whose NIK stands in a file's name; null where none does or nobody has it. */
    @Nullable Person byNik(String stem) {
        Matcher digits = SIXTEEN.matcher(stem);
        while (digits.find()) {
            Person known =
                    Nik.parse(digits.group(1)).map(nik -> byNik.get(nik.full())).orElse(null);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** Who is called as a file is, without a number before or after. */
    List<Person> byName(String stem) {
        List<Person> whole = byName.getOrDefault(Spelling.fold(stem), List.of());
        return whole.isEmpty()
                ? byName.getOrDefault(
                        Spelling.fold(NUMBERED.matcher(stem).replaceAll("")), List.of())
                : whole;
    }
}
