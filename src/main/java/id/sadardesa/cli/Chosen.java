package id.sadardesa.cli;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.picture.Scan;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.RosterLine;
import id.sadardesa.core.roster.Spelling;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageCode;
import id.sadardesa.core.village.Villages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person names on the command line, found in the office. */
final class Chosen {
    private static final int NAMED = 5;

    /** As many letters of a name are no slip. */
    private static final int CLEAR = 3;

    private Chosen() {}

    /** The value of an option that must be given, which the parser has seen to. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** What was typed, read as it must be; trouble with it is a usage error. */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Problem e) {
            throw new Misused(e);
        }
    }

    static Period month(String typed) {
        return read(() -> Period.parse(typed));
    }

    /** An amount as people type it. */
    static Rupiah rupiah(String typed) {
        return Rupiah.parse(typed).orElseThrow(() -> new Misused("cli.rupiah.bad", typed));
    }

    /** A day written year first. */
    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new Misused("cli.coverage.day", typed);
        }
    }

    /** A list of programmes, e.g. {@code jkk,jkm}. */
    static Set<Programme> programmes(String typed) {
        try {
            return Programme.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Misused("cli.enrol.programmes", typed);
        }
    }

    /** An income a month, as people type it. */
    static Rupiah income(String typed) {
        return Rupiah.parse(typed).orElseThrow(() -> new Misused("cli.enrol.income", typed));
    }

    /** Refuses a file whose name does not say what is to be written, before any work is done. */
    static void ending(@Nullable Path file, String complaint, String... endings) {
        if (file != null) {
            String name = String.valueOf(file.getFileName());
            String small = name.toLowerCase(Locale.ROOT);
            if (Arrays.stream(endings).noneMatch(small::endsWith)) {
                throw new Misused(complaint, name);
            }
        }
    }

    /**
     * What stands in a scanned paper; one byte more than is taken is enough to see that it is too
     * heavy.
     *
     * @param complaint what is said when the file cannot be read
     */
    static byte[] scan(Path file, String complaint) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Scan.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Problem(Text.of(complaint, file.toString()), e);
        }
    }

    /** A village by its code in either form. */
    static Village village(Villages villages, String code) {
        return VillageCode.parse(code)
                .flatMap(villages::byCode)
                .orElseThrow(() -> Problem.of("cli.village.unknown", code));
    }

    /**
     * The one person that a NIK, a KPJ or a name means. A part of a name is enough when it fits
     * nobody else and is more than a letter or two.
     */
    static Person person(Doors doors, Texts texts, String typed) {
        List<Person> all = doors.people().all();
        List<Person> exact = all.stream().filter(one -> isNumberOf(one, typed)).toList();
        if (exact.isEmpty()) {
            exact = all.stream().filter(one -> isNameOf(one, typed)).toList();
        }
        List<Person> meant =
                exact.isEmpty()
                        ? doors.people().index(texts).search(typed).stream()
                                .map(RosterLine::person)
                                .toList()
                        : exact;
        if (meant.isEmpty()) {
            throw Problem.of("cli.coverage.nobody");
        }
        if (meant.size() > 1) {
            throw Problem.of("cli.coverage.several", meant.size(), named(meant));
        }
        if (exact.isEmpty() && isVague(meant.get(0), typed)) {
            throw Problem.of("cli.person.vague", typed.strip(), meant.get(0).name());
        }
        return meant.get(0);
    }

    private static String named(List<Person> people) {
        String names =
                people.stream().limit(NAMED).map(Person::name).collect(Collectors.joining(", "));
        return people.size() > NAMED ? names + ", …" : names;
    }

    /** Whether so little was typed that it may be a slip. */
    private static boolean isVague(Person person, String typed) {
        List<String> words = List.of(Spelling.fold(person.name()).split(" "));
        return Arrays.stream(typed.strip().split("\\s+"))
                .anyMatch(word -> word.length() < CLEAR && !words.contains(Spelling.fold(word)));
    }

    private static boolean isNameOf(Person person, String typed) {
        String said = Spelling.fold(typed);
        return said.equals(Spelling.fold(person.name()))
                || said.equals(Spelling.fold(person.fullName()));
    }

    private static boolean isNumberOf(Person person, String typed) {
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        String bare = typed.strip();
        return (nik != null && nik.full().equals(bare)) || (kpj != null && kpj.full().equals(bare));
    }

    /** How a value is called on the command line: {@code self-employed} for SELF_EMPLOYED. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A value by its word; the others are named when there is none like it. */
    @SafeVarargs
    static <T extends Enum<T>> T one(String option, String typed, T... all) {
        List<String> words = new ArrayList<>();
        for (T value : all) {
            if (word(value).equals(typed.strip().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return value;
            }
            words.add(word(value));
        }
        throw new Misused("cli.word.unknown", option, typed, String.join(", ", words));
    }
}
