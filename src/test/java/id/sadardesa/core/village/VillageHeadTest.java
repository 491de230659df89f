package id.sadardesa.core.village;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageHeadTest {
    @ParameterizedTest
    @CsvSource({
        "DESA, Talok, Kepala Desa Talok, di Talok",
        "KELURAHAN, Sawahan, Lurah Sawahan, di Sawahan",
        "KECAMATAN, Dlanggu, Camat Dlanggu, di Dlanggu",
        "KECAMATAN, Kantor Kecamatan Dlanggu, Camat Dlanggu, di Dlanggu",
    })
    void aLetterGoesToWhoLeads(Village.Kind kind, String name, String head, String at) {
        Village village =
                new Village(
                        new UUID(0, 1),
                        VillageCode.parse("35.16.09.2001").orElseThrow(),
                        name,
                        kind,
                        Map.of());
        assertEquals(List.of(head, at), VillageHead.lines(village, Texts.indonesian()));
    }
}
