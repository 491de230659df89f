package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.testkit.Terminal;
import id.sadardesa.testkit.Terminal.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A kecamatan with one village and two people, and its branch, at two computers that know each
 * other's keys.
 */
record Pair(Path folder, Terminal kecamatan, Terminal branch) {
    static Pair in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("kecamatan"));
        Files.createDirectories(folder.resolve("cabang"));
        Pair pair =
                new Pair(
                        folder,
                        new Terminal(folder.resolve("kecamatan")),
                        new Terminal(folder.resolve("cabang")));
        pair.setUp();
        return pair;
    }

    private void setUp() throws IOException {
        kecamatan.init();
        good(
                branch.run(
                        "office",
                        "init",
                        "--kecamatan",
                        "35.16.00",
                        "--name",
                        "Cabang Mojokerto",
                        "--kabupaten",
                        "Mojokerto",
                        "--role",
                        "branch"));
        introduce(kecamatan, branch, "35.16.09");
        introduce(branch, kecamatan, "35.16.00");
        Files.writeString(
                kecamatan.file("desa.csv"), "kode_desa;nama_desa\n35.16.09.2001;Punggul\n");
        Files.writeString(
                kecamatan.file("orang.csv"),
                """
                Nama;NIK;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa
                SITI UJI;3516094201800001;02-01-1980;P;Kepala Desa;Punggul
                BUDI UJI;3516090304850002;03-04-1985;L;Kepala Dusun;Punggul
                """);
        good(kecamatan.run("villages", "import", kecamatan.file("desa.csv").toString()));
        good(kecamatan.run("roster", "import", kecamatan.file("orang.csv").toString()));
    }

    private static Said good(Said said) {
        assertEquals(0, said.code(), said.out() + said.err());
        return said;
    }

    private void introduce(Terminal who, Terminal to, String code) {
        String file = folder.resolve("kunci-" + code + ".txt").toString();
        Said written = good(who.run("sync", "keys", "export", "--out", file, "--json"));
        List<?> words = (List<?>) Objects.requireNonNull(written.json().get("words"));
        Said taken = good(to.run("sync", "keys", "import", file, "--json"));
        assertEquals(false, taken.json().get("trusted"));
        String heard = String.join(" ", words.stream().map(String::valueOf).toList());
        good(to.run("sync", "keys", "confirm", code, "--words", heard));
    }
}
