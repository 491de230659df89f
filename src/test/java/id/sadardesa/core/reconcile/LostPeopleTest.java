package id.sadardesa.core.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.base.Progress;
import id.sadardesa.base.Text;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People whom the branch knows by us, and whom we do not know any more. */
class LostPeopleTest {
    private static final Kpj NUMBER = new Kpj("26000000013");

    @TempDir Path folder;

    private @Nullable Text remark(CheapOffice office) throws IOException {
        Path file = folder.resolve("cabang.csv");
        String nik = String.valueOf(CheapOffice.form("", 2).nik());
        Files.write(
                file,
                List.of("No;NIK;No. KPJ;Nama Peserta", "1;" + nik + ";" + NUMBER.full() + ";BUDI"));
        Comparison found = office.lists.compare(office.lists.read(file, Progress.SILENT));
        Difference one = found.differences().get(0);
        assertEquals(Kind.ONLY_BRANCH, one.kind());
        return one.remark();
    }

    private static UUID numbered(CheapPair two, Village village) {
        UUID budi = two.kecamatan.person("BUDI UJI", 2, village, PostKind.RT);
        two.send("1.sadar");
        two.take("1.sadar");
        two.branch.numbers.add(NUMBER, new Kpj("26000000195"));
        two.branch.numbers.give(List.of(budi));
        return budi;
    }

    @Test
    void whoWentLostWithAnOldCopyIsToldFromWhoNeverWasHere() throws IOException {
        CheapPair two = new CheapPair(folder);
        Village village = two.begin();
        two.kecamatan.memory.copy(two.file("salinan.sql"));
        numbered(two, village);
        two.kecamatan.memory.restore(two.file("salinan.sql"));
        assertNull(remark(two.kecamatan), "nothing is known of the person");
        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        assertEquals(Text.of("reconcile.hint.lost"), remark(two.kecamatan));
    }

    @Test
    void whoWasRemovedHereDidNotGoLost() throws IOException {
        CheapPair two = new CheapPair(folder);
        UUID budi = numbered(two, two.begin());
        two.reply("balasan.sadar");
        two.takeReply("balasan.sadar");
        two.kecamatan.people.remove(budi);
        assertNull(remark(two.kecamatan));
    }
}
