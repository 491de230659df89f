package id.sadardesa.core.village;

import java.util.Map;
import java.util.UUID;

/**
 * A village or kelurahan and its establishment.
 *
 * @param seats how many people should hold each kind of post; a seat that is absent was not stated
 * @param office where its government sits and how BPJS knows it
 */
public record Village(
        UUID id,
        VillageCode code,
        String name,
        Kind kind,
        Map<Seat, Integer> seats,
        VillageOffice office) {
    public enum Kind {
        DESA,
        KELURAHAN,
        /** The kecamatan's own office, whose staff take part too; its code ends in 0000. */
        KECAMATAN;

        public String textKey() {
            return "village.kind." + name();
        }
    }

    public Village {
        seats = Map.copyOf(seats);
    }

    /** One of whose office nothing is known yet. */
    public Village(UUID id, VillageCode code, String name, Kind kind, Map<Seat, Integer> seats) {
        this(id, code, name, kind, seats, VillageOffice.NONE);
    }
}
