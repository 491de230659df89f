package id.sadardesa.core.village;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeatTest {
    @Test
    void eachKindOfPlaceHasItsOwnSeats() {
        assertEquals(
                List.of(Seat.KECAMATAN),
                Stream.of(Seat.values()).filter(s -> s.fits(Village.Kind.KECAMATAN)).toList());
        assertFalse(Seat.KECAMATAN.fits(Village.Kind.DESA));
        assertTrue(Seat.BUMDES.fits(Village.Kind.DESA));
        assertFalse(Seat.KADES.fits(Village.Kind.KELURAHAN));
        assertFalse(Seat.BPD.fits(Village.Kind.KELURAHAN));
        assertTrue(Seat.RT.fits(Village.Kind.KELURAHAN));
    }
}
