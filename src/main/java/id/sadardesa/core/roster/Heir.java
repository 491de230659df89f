package id.sadardesa.core.roster;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a participant's family.
 *
 * @param born null where nobody said
 */
public record Heir(String name, Relation relation, @Nullable LocalDate born) {
    /** How somebody is related. The names people read are {@code roster.relation.*}. */
    public enum Relation {
        SPOUSE(Set.of("istri", "suami", "istri/suami", "suami/istri", "spouse", "wife", "husband")),
        CHILD(Set.of("anak", "anak kandung", "anak angkat", "child", "son", "daughter")),
        PARENT(Set.of("orang tua", "ayah", "ibu", "bapak", "parent", "father", "mother")),
        GRANDCHILD(Set.of("cucu", "grandchild")),
        SIBLING(Set.of("saudara", "saudara kandung", "kakak", "adik", "sibling")),
        IN_LAW(Set.of("mertua", "in-law")),
        OTHER(Set.of("lainnya", "wasiat", "other"));

        @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
        private final Set<String> words;

        Relation(Set<String> words) {
            this.words = words;
        }

        public String textKey() {
            return "roster.relation." + name();
        }

        /** The relation that a word means, in either language; empty for any other word. */
        public static Optional<Relation> read(String typed) {
            String small = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return Arrays.stream(values()).filter(one -> one.words.contains(small)).findFirst();
        }
    }

    public Heir {
        name = name.strip();
    }

    /** Whole years on a day; empty when nobody said when the person was born. */
    public Optional<Integer> age(LocalDate on) {
        return born == null || born.isAfter(on)
                ? Optional.empty()
                : Optional.of(Period.between(born, on).getYears());
    }
}
