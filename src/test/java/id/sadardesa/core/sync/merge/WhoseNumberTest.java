package id.sadardesa.core.sync.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A KPJ that the kecamatan typed for one person and that the branch gives to another. */
class WhoseNumberTest {
    private static final Kpj NUMBER = new Kpj("26000000013");

    @TempDir static Path folder;

    private static CheapPair two;
    private UUID siti;
    private UUID budi;

    @BeforeAll
    static void meet() {
        two = new CheapPair(folder);
    }

    @BeforeEach
    void begin() {
        Village village = two.begin();
        siti = two.kecamatan.person("SITI UJI", 1, village, PostKind.RT);
        budi = two.kecamatan.person("BUDI UJI", 2, village, PostKind.RW);
        two.kecamatan.enrol(siti);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        two.branch.numbers.add(NUMBER, new Kpj("26000000195"));
        two.branch.numbers.give(List.of(siti));
        two.kecamatan.people.recordKpj(two.kecamatan.people.find(budi).orElseThrow(), NUMBER);
    }

    private static @Nullable Kpj kpj(CheapOffice office, UUID person) {
        return office.people.find(person).orElseThrow().kpj();
    }

    private void exchange() {
        two.reply("1-balasan.sadar");
        two.takeReply("1-balasan.sadar");
        two.send("2.sadar");
        two.take("2.sadar");
        two.reply("2-balasan.sadar");
        two.takeReply("2-balasan.sadar");
        for (CheapOffice office : List.of(two.kecamatan, two.branch)) {
            assertEquals(NUMBER, kpj(office, siti));
            assertNull(kpj(office, budi));
            Conflict listed = office.conflicts.open().get(0);
            assertEquals(1, office.conflicts.open().size());
            assertEquals(Conflict.Kind.NUMBER, listed.kind());
            assertEquals(budi, listed.person());
            assertEquals(NUMBER.full(), listed.lost().value(), "what was typed is not forgotten");
        }
        two.assertSame();
    }

    @Test
    void theBranchGaveIt() {
        exchange();
    }

    @Test
    void theBranchDecidedWithIt() {
        two.branch.requests.decide(
                two.branch.requests.waiting(), DecisionForm.accept(TestOffice.TODAY));
        exchange();
    }

    @Test
    void theKecamatanSentItBeforeItHeard() {
        two.send("0.sadar");
        two.take("0.sadar");
        exchange();
    }
}
