package id.sadardesa.core.sync.v1;

import java.util.List;
import java.util.Locale;

/** What a sync file holds, and so which tables stand in it. */
public enum Kind {
    /** What changed since the last file that the receiver is known to have. */
    DIFFERENCE(rows()),
    /** Everything. */
    FULL(rows()),
    /** Villages and their seats only, and the versions of the code lists; no people. */
    REFERENCE(List.of(Resource.TOMBSTONES, Resource.VILLAGES, Resource.SEATS)),
    /** Photos that did not fit into the file of the same number. */
    PHOTOS(List.of()),
    /** What the receiver of files made of them: tanda terima. */
    REPLY(
            List.of(
                    Resource.TOMBSTONES,
                    Resource.ANSWERS,
                    Resource.DECISIONS,
                    Resource.CORRECTIONS,
                    Resource.CONFLICTS,
                    Resource.DISPUTES));

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Resource> tables;

    Kind(List<Resource> tables) {
        this.tables = tables;
    }

    private static List<Resource> rows() {
        return List.of(
                Resource.TOMBSTONES,
                Resource.VILLAGES,
                Resource.SEATS,
                Resource.PROVIDED,
                Resource.PEOPLE,
                Resource.DEATHS,
                Resource.HEIRS,
                Resource.EARLIER,
                Resource.POSTS,
                Resource.PARTICIPATIONS,
                Resource.STEPS,
                Resource.TERMS,
                Resource.DECISIONS,
                Resource.CORRECTIONS,
                Resource.CONFLICTS,
                Resource.DISPUTES);
    }

    /** The tables that a file of this kind has, each of them always and in this order. */
    public List<Resource> tables() {
        return tables;
    }

    /** Whether photos may come along; they stand before the people who name them. */
    boolean hasPhotos() {
        return this == PHOTOS || tables.contains(Resource.PEOPLE);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
