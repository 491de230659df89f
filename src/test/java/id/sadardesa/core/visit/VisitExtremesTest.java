package id.sadardesa.core.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.Wiring;
import id.sadardesa.base.DataFolder;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.base.Texts;
import id.sadardesa.core.contribution.PersonBill;
import id.sadardesa.core.contribution.VillageBill;
import id.sadardesa.core.paper.Paper;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Villages as large, as empty and as private as they come. */
class VisitExtremesTest {
    private static final Period MARCH = Period.of(TestOffice.TODAY);
    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);

    @TempDir Path folder;

    /** Whatever leaves the office has no number and no wage of anybody in it. */
    @Test
    void nothingThatIsSentOrHungOutHasANumberOrAWage() throws IOException {
        try (Wiring office = TestOffice.training(new DataFolder(folder.resolve("latihan")))) {
            Visits visits = office.visits;
            List<Visit> all = visits.all();
            String sent = visits.messages(all);
            StringBuilder words = new StringBuilder(sent);
            for (Visit one : all) {
                VisitCase.pages(visits.letters(List.of(one), Paper.F4, null))
                        .forEach(words::append);
            }
            VisitCase.pages(visits.roster(all, Paper.F4)).forEach(words::append);
            Path book = folder.resolve("papan.xlsx");
            visits.writeRoster(all, book, Paper.F4, Progress.SILENT);
            words.append(xml(book));
            List<String> secrets = secrets(office);
            assertTrue(secrets.size() > 200, "too few to prove anything: " + secrets.size());
            String said = words.toString();
            for (String secret : secrets) {
                assertFalse(said.contains(secret), "a number is told");
            }
            assertTrue(sent.contains(" orang"), "it asks for something");
            assertFalse(said.matches("(?s).*\\d{16}.*"), "a NIK");
            List<String> pages = VisitCase.pages(visits.pages(all, Paper.F4));
            assertEquals(all.size(), pages.size(), "a village of ten is one page");
            String taken = String.join(" ", pages);
            assertTrue(taken.contains("3516********"), "short numbers are there");
            niks(office).forEach(nik -> assertFalse(taken.contains(nik), "a whole NIK"));
        }
    }

    private static List<String> niks(Wiring office) {
        return office.people.all().stream()
                .map(Person::nik)
                .filter(Objects::nonNull)
                .map(Nik::full)
                .toList();
    }

    /** Every NIK and KPJ, also masked, and every wage as it would be written. */
    private static List<String> secrets(Wiring office) {
        List<String> secrets = new ArrayList<>(niks(office));
        for (Person person : office.people.all()) {
            Nik nik = person.nik();
            Kpj kpj = person.kpj();
            if (nik != null) {
                secrets.add(nik.masked());
            }
            if (kpj != null) {
                secrets.add(kpj.full());
                secrets.add(kpj.masked());
            }
        }
        for (VillageBill village : office.contributions.bill(MARCH).villages()) {
            for (PersonBill one : village.people()) {
                one.wage().ifPresent(wage -> secrets.add(Texts.indonesian().rupiah(wage)));
            }
        }
        return secrets;
    }

    private static String xml(Path book) throws IOException {
        StringBuilder xml = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (entry.getName().contains("worksheets/")) {
                    xml.append(
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
        }
        return xml.toString();
    }

    @Test
    void aVillageWithoutPeopleGetsLinesToWriteOn() throws IOException {
        try (TestOffice office = TestOffice.in(folder)) {
            Village empty = office.village("35.16.09.2001", "Punggul");
            office.rooms().villages.setSeat(empty, Seat.KADES, 1);
            Visits visits = office.rooms().visits;
            Visit visit = visits.of(empty);
            List<String> pages = VisitCase.pages(visits.pages(List.of(visit), Paper.A4));
            assertEquals(1, pages.size());
            assertTrue(pages.get(0).contains("Belum ada orang yang tercatat"), pages.get(0));
            assertTrue(pages.get(0).contains("Kepala Desa 1"), pages.get(0));
            assertTrue(pages.get(0).contains(" 12 "), "lines to write on are counted");
            assertTrue(visits.message(visit).contains("Mohon kirimkan daftar perangkat"));
            assertTrue(
                    String.join(
                                    " ",
                                    VisitCase.pages(visits.letters(List.of(visit), Paper.A4, null)))
                            .contains("Mohon kirimkan daftar perangkat"));
            assertEquals(1, VisitCase.pages(visits.roster(List.of(visit), Paper.A4)).size());
            Path book = folder.resolve("kosong.xlsx");
            visits.writeRoster(List.of(visit), book, Paper.A4, Progress.SILENT);
            assertTrue(Files.size(book) > 0);
        }
    }

    @Test
    void aLongNameAtTheFootStopsBeforeTheNumberOfThePage() throws IOException {
        try (TestOffice office = TestOffice.in(folder)) {
            Village village =
                    office.village(
                            "35.16.09.2001", "Sumberkedunglengkong Wetan Sukorejo Makmur Sentosa");
            Visits visits = office.rooms().visits;
            byte[] pdf = visits.roster(List.of(visits.of(village)), Paper.A4);
            String page = VisitCase.pages(pdf).get(0);
            assertTrue(page.strip().endsWith("… Halaman 1 dari 1"), page);
        }
    }

    @Test
    void nothingToDoIsSaid() {
        try (TestOffice office = TestOffice.in(folder)) {
            Village village = office.village("35.16.09.2001", "Punggul");
            var civil = TestOffice.with(TestOffice.form("ASRI", BORN, Sex.P, 1), "asn", true);
            office.rooms()
                    .people
                    .register(civil, List.of(PostForm.of(village.id(), PostKind.SEKDES)));
            Visit visit = office.rooms().visits.of(village);
            assertEquals(List.of(), office.rooms().visits.asks(visit));
            String text = office.rooms().visits.message(visit);
            assertTrue(text.contains("Tidak ada yang perlu dilengkapi saat ini."), text);
            assertFalse(text.contains("1. "), text);
            assertFalse(text.contains("grup"), "there is nothing private to tell");
        }
    }

    @Test
    void sixtyPeopleRunOverPagesUnderTheSameHeading() throws IOException {
        try (TestOffice office = TestOffice.in(folder)) {
            Village village = office.village("35.16.09.2001", "Punggul");
            String longest = "MOCHAMAD ABDURRAHMAN WICAKSONO KUSUMANINGRAT SURYODININGRAT";
            for (int i = 1; i <= 60; i++) {
                office.person(
                        i % 7 == 0 ? longest + " " + i : "ORANG KE " + i,
                        BORN,
                        Sex.L,
                        i,
                        village,
                        i == 1 ? PostKind.KADES : PostKind.KAUR_TU);
            }
            Visits visits = office.rooms().visits;
            Visit visit = visits.of(village);
            for (Paper sheet : List.of(Paper.F4, Paper.A4)) {
                List<String> pages = VisitCase.pages(visits.pages(List.of(visit), sheet));
                assertTrue(pages.size() >= 3 && pages.size() <= 6, pages.size() + " pages");
                for (int i = 0; i < pages.size(); i++) {
                    String page = pages.get(i);
                    String place = "Halaman " + (i + 1) + " dari " + pages.size();
                    assertTrue(page.contains(place), page);
                    assertTrue(page.contains("LKD-35.16.09.2001-20260310"), page);
                    if (page.contains("ORANG KE")) {
                        assertTrue(page.contains("Desa Punggul · 60 orang · keadaan"), page);
                        assertTrue(page.contains("Yang perlu dilengkapi"), page);
                    }
                }
                String all = String.join(" ", pages);
                for (int i = 1; i <= 60; i++) {
                    assertTrue(all.contains(i % 7 == 0 ? "SURYODININGRAT" : "ORANG KE " + i));
                }
            }
            String text = visits.message(visit);
            assertTrue(text.contains("SK 60 orang: semua orang yang tercatat."), text);
            assertTrue(text.contains("60 dari 60 orang belum terlindungi"), text);
            assertTrue(text.length() < 2000, "nobody reads more on a telephone");
        }
    }
}
