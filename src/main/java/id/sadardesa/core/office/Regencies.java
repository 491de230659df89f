package id.sadardesa.core.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The 514 kabupaten and kota, which SIPP takes as a place of work (Lokasi Pekerjaan): four digits
 * and a name in capitals. Source: Kepmendagri 300.2.2-2138 Tahun 2025.
 */
public final class Regencies {
    /** The names by their codes, in the order of the codes. */
    public static final Map<String, String> ALL = read();

    private Regencies() {}

    /** Whether the regency of a code with dots is there; 00 stands for a whole province. */
    static boolean has(String code) {
        String regency = code.replace(".", "").substring(0, 4);
        return regency.endsWith("00")
                ? ALL.keySet().stream().anyMatch(one -> one.startsWith(regency.substring(0, 2)))
                : ALL.containsKey(regency);
    }

    private static Map<String, String> read() {
        Map<String, String> all = new LinkedHashMap<>();
        try (InputStream in = Regencies.class.getResourceAsStream("regencies.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> all.put(line.substring(0, 4), line.substring(5)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
