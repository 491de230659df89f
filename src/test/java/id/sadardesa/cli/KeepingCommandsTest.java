package id.sadardesa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.FolderWiring;
import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.core.agreement.Agreement;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.Terminal.Said;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office keeps beside its people: {@code heirs}, {@code agreements}, {@code scorecard}. */
class KeepingCommandsTest extends AtTheTerminal {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final byte[] SCAN =
            "%PDF-1.4 naskah %%EOF".getBytes(StandardCharsets.ISO_8859_1);

    @BeforeEach
    void open() throws IOException {
        terminal.init();
        Files.write(terminal.file("naskah.pdf"), SCAN);
        try (Wiring office = office()) {
            office.villages.add(new VillageForm("35.16.09.2002", "Kalen", Village.Kind.DESA));
            office.people.register(
                    TestOffice.form("Contoh Siti", LocalDate.of(1980, 5, 5), Sex.P, 1),
                    List.of(PostForm.of(office.villages.all().get(0).id(), PostKind.KADES)));
        }
    }

    private Wiring office() {
        return FolderWiring.unlock(
                new DataFolder(terminal.data()), PASSPHRASE.clone(), TestOffice.CLOCK);
    }

    /** Words with blanks stand in single quotes. */
    private Said run(String words) {
        List<String> all = new ArrayList<>();
        Matcher word = WORD.matcher(words.replace("{}", folder.toString()));
        while (word.find()) {
            all.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return terminal.run(all.toArray(String[]::new));
    }

    private Said done(String words) {
        Said said = run(words + " --json");
        assertEquals(Exit.DONE, said.code(), said.out() + said.err());
        return said;
    }

    private static Map<?, ?> row(Said said, int index) {
        return said.json().get("list") instanceof List<?> rows
                        && rows.get(index) instanceof Map<?, ?> row
                ? row
                : Map.of();
    }

    private static Map<?, ?> one(Said said, String key) {
        return said.json().get(key) instanceof Map<?, ?> row ? row : Map.of();
    }

    @Test
    void aFamilyIsKeptByWords() {
        assertEquals(0, done("heirs list --person Siti").count("heirs"));
        done("heirs add --person Siti --name 'Contoh Budi' --relation suami");
        Said two =
                done(
                        "heirs add --person Siti --name 'Contoh Wati' --relation anak --born"
                                + " 2012-05-05");
        assertEquals(2, two.count("heirs"));
        assertEquals("spouse", row(two, 0).get("relation"));
        assertEquals("2012-05-05", row(two, 1).get("born"));
        assertTrue(run("heirs list --person Siti").out().contains("13 tahun"));
        Said changed = done("heirs change --person Siti --heir 'contoh wati' --born 2013-05-05");
        assertEquals("2013-05-05", row(changed, 1).get("born"));
        assertEquals("child", row(changed, 1).get("relation"), "what is not said stays");
        Said unknown = done("heirs change --person Siti --heir 'Contoh Wati' --born -");
        assertEquals("", row(unknown, 1).get("born"));
        Said same = done("heirs change --person Siti --heir 'Contoh Budi' --relation suami");
        assertEquals(false, same.json().get("changed"));
        assertEquals(1, done("heirs remove --person Siti --heir 'Contoh Budi'").count("heirs"));
        done("undo");
        assertEquals(2, done("heirs list --person Siti").count("heirs"));
    }

    @Test
    void anAgreementIsEnteredWithItsScanAsOneAction() throws IOException {
        String add =
                "agreements add --kind mou --title 'Nota Uji' --ours 'Pemkab Uji' --theirs 'BPJS"
                        + " Uji' --our-number 1/UJI --their-number 2/UJI --signed 2025-04-01"
                        + " --from 2025-04-05 --until 2026-04-04 --programmes jkk,jkm --base UMK"
                        + " --payer ADD --basis 'UU 3/2024' --witness Saksi";
        Files.writeString(terminal.file("bukan.pdf"), "bukan naskah");
        assertEquals(Exit.REFUSED, run(add + " --scan {}/bukan.pdf").code());
        assertEquals(0, done("agreements").count("agreements"), "half of it is not kept");
        Said added = done(add + " --scan {}/naskah.pdf");
        assertEquals("2025-04-05", added.json().get("from"));
        assertEquals(true, row(done("agreements"), 0).get("scanned"));
        done("agreements scan --agreement 2/uji --out {}/lagi.pdf");
        assertArrayEquals(SCAN, Files.readAllBytes(terminal.file("lagi.pdf")));

        Said renewed =
                done(
                        "agreements renew --agreement 1/UJI --signed 2026-03-02 --until 2027-04-04"
                                + " --our-number 3/UJI --scan {}/naskah.pdf");
        assertEquals("2026-04-05", renewed.json().get("from"), "the day after the old one ends");
        assertEquals(0, done("agreements").count("due"), "the old one is silent now");
        try (Wiring office = office()) {
            Agreement fresh = office.plans.agreements.all().get(0);
            assertEquals("BPJS Uji", fresh.form().theirs().party());
            assertEquals(null, fresh.form().theirs().number(), "numbers are the new paper's own");
            assertEquals(null, fresh.form().witness());
            assertEquals(List.of("UU 3/2024"), fresh.form().legalBases());
            assertEquals("UMK", fresh.form().base());
            assertEquals("3/UJI", fresh.form().ours().number());
        }
        assertEquals(
                Exit.REFUSED,
                run("agreements remove --agreement 1/UJI").code(),
                "another one carries it on");
        done("undo");
        assertEquals(1, done("agreements").count("agreements"), "one undo takes all of it back");
    }

    @Test
    void anAgreementIsMendedAndTakenOff() {
        done("agreements add --kind perbup --title 'Perbup Uji' --ours Bupati --signed 2026-01-02");
        assertEquals("2026-01-02", row(done("agreements"), 0).get("from"));
        Said mended =
                done("agreements change --agreement perbup --until 2026-12-31 --our-number 7/2026");
        assertEquals(true, mended.json().get("changed"));
        assertEquals("2026-12-31", row(done("agreements"), 0).get("until"));
        done("agreements change --agreement 7/2026 --until -");
        assertEquals("", row(done("agreements"), 0).get("until"));
        assertEquals("7/2026", row(done("agreements"), 0).get("ourNumber"));
        done("agreements scan {}/naskah.pdf --agreement 7/2026");
        assertEquals(0, done("agreements remove --agreement 7/2026").count("agreements"));
    }

    @Test
    void criteriaAreWeighedAddedStatedAndTakenAway() {
        Said all = done("scorecard criteria");
        int before = all.count("criteria");
        assertTrue(before >= 6, all.out());
        Said set = done("scorecard criteria set --number 1 --weight 40 --threshold 62,5");
        assertEquals(40, one(set, "criterion").get("weight"));
        assertEquals(
                new BigDecimal("62.5"),
                new BigDecimal(String.valueOf(one(set, "criterion").get("threshold"))));
        assertEquals(row(all, 0).get("name"), one(set, "criterion").get("name"));
        Said own =
                done(
                        "scorecard criteria add --name 'Posko uji' --weight 10 --needed yes"
                                + " --source 'SK Camat uji'");
        int number = Integer.parseInt(String.valueOf(one(own, "criterion").get("number")));
        assertEquals("stated", one(own, "criterion").get("measure"));
        assertEquals(before + 1, done("scorecard criteria").count("criteria"));
        String state =
                "scorecard criteria state --village 35.16.09.2002 --evidence 'Foto posko' --number"
                        + " ";
        done(state + number + " --percent 100");
        assertEquals(
                Exit.REFUSED,
                run(state + "1 --percent 100").code(),
                "the program counts that itself");
        assertEquals(
                Exit.REFUSED,
                run("scorecard criteria remove --number " + number).code(),
                "something was stated for it");
        done("undo");
        done("scorecard criteria remove --number " + number);
        assertEquals(before, done("scorecard criteria").count("criteria"));
        assertEquals(2026, done("scorecard").count("year"));
    }

    @Test
    void awardsOfEveryYearAreKept() {
        done("scorecard awards add --village 35.16.09.2002 --giver 'BPJS Uji' --year 2017");
        Said added =
                done(
                        "scorecard awards add --village 35.16.09.2002 --giver 'Bupati Uji' --name"
                                + " 'Juara Uji' --date 2026-02-01 --number 9/UJI");
        assertEquals(2, added.count("awards"));
        Said all = done("scorecard awards");
        assertEquals(2026, row(all, 0).get("year"), "the newest first");
        assertEquals("9/UJI", row(all, 0).get("number"));
        assertEquals("Desa Sadar Jaminan Sosial Ketenagakerjaan", row(all, 1).get("name"));
        assertEquals(1, done("scorecard awards --year 2017").count("awards"));
        assertEquals(
                1,
                done("scorecard awards remove --village 35.16.09.2002 --year 2017")
                        .count("awards"));
    }

    @ParameterizedTest
    @CsvSource({
        "heirs list, 2",
        "heirs list --person Nobody, 3",
        "heirs add --person Siti --name X --relation tetangga, 2",
        "heirs add --person Siti --name X --relation anak --born 2030-01-01, 2",
        "heirs change --person Siti --heir X, 2",
        "heirs change --person Siti --heir X --name Y, 3",
        "heirs remove --person Siti --heir X, 3",
        "agreements add --kind mou --title x --ours y, 2",
        "agreements renew --agreement x, 2",
        "agreements renew --agreement x --signed 2026-01-01, 3",
        "agreements change --agreement x, 2",
        "agreements change --agreement x --kind y, 2",
        "agreements scan --agreement x, 2",
        "agreements remove --agreement x, 3",
        "scorecard criteria set --number 1, 2",
        "scorecard criteria set --number 1 --threshold x, 2",
        "scorecard criteria set --number 1 --weight 101, 2",
        "scorecard criteria set --number 99 --weight 1, 3",
        "scorecard criteria add --name x, 2",
        "scorecard criteria add --name x --source y --measure z, 2",
        "scorecard awards add --village 35.16.09.2002 --giver x --year 2031, 3",
        "scorecard awards add --village 35.16.09.2002 --giver x --date kemarin, 2",
        "scorecard awards remove --village 35.16.09.2002 --year 2017, 3",
    })
    void whatCannotBeMeantWritesNothing(String words, int code) {
        long before = lastAction();
        Said said = run(words);
        assertEquals(code, said.code(), said.out() + said.err());
        assertFalse(said.err().isBlank());
        assertEquals(before, lastAction());
    }

    private long lastAction() {
        try (Wiring office = office()) {
            return office.journal.lastSeq();
        }
    }
}
