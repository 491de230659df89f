package id.sadardesa.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.v1.Kind;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.CheapPair;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far every office is, seen from the branch and from the regional office above it. */
class AreasTest {
    @TempDir static Path folder;

    @Test
    void aVillageIsWholeWhenEverybodyIsRegisteredAndTheRegionSeesItToo() {
        CheapPair two = new CheapPair(folder);
        Village punggul = two.begin();
        Village kalen = two.kecamatan.village("35.16.09.2002", "Kalen");
        UUID siti = two.kecamatan.person("SITI UJI", 1, punggul, PostKind.KADES);
        UUID budi = two.kecamatan.person("BUDI UJI", 2, kalen, PostKind.RT);
        two.kecamatan.person("TONO UJI", 3, kalen, PostKind.RT);
        two.kecamatan.enrol(siti);
        two.kecamatan.enrol(budi);
        two.send("1.sadar");
        two.acknowledge(two.take("1.sadar"));
        Areas areas = areas(two.branch);
        int now = TestOffice.TODAY.getYear();
        assertEquals(List.of(now), areas.years());
        assertEquals(0, areas.offices(now).get(0).whole());
        two.branch.enrolments.registered(two.branch.enrolments.all(), TestOffice.TODAY);
        AreaLine all = areas.offices(now).get(0);
        assertEquals(
                List.of(3, 2, 2, 1),
                List.of(all.people(), all.registered(), all.villages(), all.whole()));
        assertEquals(66, all.percent());
        assertEquals(
                List.of(0, 1),
                areas.villages(now).stream().map(AreaLine::whole).toList(),
                "Kalen lacks one, Punggul is whole");
        assertEquals(0, areas.offices(now - 1).get(0).registered(), "nobody was then");

        CheapOffice region = new CheapOffice(Office.Role.REGION, "35.00.00", "Jawa Timur");
        region.introduceTo(two.branch, folder);
        two.branch.introduceTo(region, folder);
        assertEquals(
                List.of("35.00.00"),
                two.branch.submissions.receivers().stream()
                        .map(one -> one.office().code())
                        .toList());
        assertEquals("35.00.00", two.branch.submissions.receiver().office().code());
        Path up = folder.resolve("wilayah.sadar");
        assertEquals(Kind.FULL, two.branch.send(region, SendForm.NEXT, up).sent().kind());
        assertTrue(region.take(up).agrees());
        AreaLine branch = areas(region).offices(now).get(0);
        assertEquals("branch", branch.office().role());
        assertEquals(
                List.of(3, 2, 2, 1),
                List.of(branch.people(), branch.registered(), branch.villages(), branch.whole()));
        assertEquals(
                2,
                region.enrolments.all().stream()
                        .filter(one -> one.state() == State.REGISTERED)
                        .count());
    }

    private static Areas areas(CheapOffice office) {
        return new Areas(
                office.memory.database(),
                office.people,
                office.villages,
                office.enrolments,
                office.submissions,
                office.keys,
                TestOffice.CLOCK);
    }
}
