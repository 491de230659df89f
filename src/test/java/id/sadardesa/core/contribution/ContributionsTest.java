package id.sadardesa.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Rupiah;
import id.sadardesa.base.Text;
import id.sadardesa.base.Texts;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Payer;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {
    private static final Period MARCH = Period.parse("2026-03");
    private static final Set<Programme> TWO = Set.of(Programme.JKK, Programme.JKM);

    private TestOffice office;
    private Village dlanggu;
    private Village talok;
    private UUID kades;
    private UUID rt;
    private UUID old;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = TestOffice.in(folder);
        dlanggu = office.village("35.16.09.2012", "Dlanggu");
        talok = office.village("35.16.09.2006", "Talok");
        kades =
                office.person(
                        "SITI UJI", LocalDate.of(1980, 1, 2), Sex.P, 1, dlanggu, PostKind.KADES);
        rt = office.person("BUDI UJI", LocalDate.of(1985, 3, 4), Sex.L, 2, dlanggu, PostKind.RT);
        old = office.person("ABDUL UJI", LocalDate.of(1967, 2, 1), Sex.L, 3, talok, PostKind.KADUS);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Contributions contributions() {
        return office.rooms().contributions;
    }

    private void enrol(Set<Programme> programmes, String month) {
        var rooms = office.rooms();
        rooms.enrolments.enrol(rooms.enrolments.candidates(), programmes, Period.parse(month));
    }

    @Test
    void owesNothingBeforeTheFirstMonth() {
        enrol(TWO, "2026-03");
        OfficeBill bill = contributions().bill(Period.parse("2026-02"));
        assertEquals(2, bill.villages().size());
        assertEquals(0, bill.people().count());
        assertEquals(Rupiah.ZERO, bill.total());
    }

    @Test
    void billsEverybodyOnTheWageBaseOfTheKabupaten() {
        enrol(TWO, "2026-03");
        OfficeBill bill = contributions().bill(MARCH);
        // 4,925,398 x 0.24 % = 11,820.96 and x 0.30 % = 14,776.19
        assertEquals(List.of("Talok", "Dlanggu"), names(bill));
        assertEquals(Rupiah.of("26597.15"), bill.villages().get(0).total());
        assertEquals(Rupiah.of("53194.30"), bill.villages().get(1).total());
        assertEquals(Rupiah.of("79791.45"), bill.total());
        assertEquals(Rupiah.of("35462.88"), bill.of(Programme.JKK));
        assertEquals(Rupiah.of("44328.57"), bill.of(Programme.JKM));
        assertEquals(bill.total(), bill.of(Payer.EMPLOYER));
        assertEquals(Rupiah.ZERO, bill.of(Payer.WORKER));
    }

    @Test
    void theSumOfTheLinesIsTheBill() {
        enrol(EnumSet.allOf(Programme.class), "2026-03");
        OfficeBill bill = contributions().bill(MARCH);
        Rupiah lines =
                bill.people()
                        .flatMap(person -> person.lines().stream())
                        .map(Line::amount)
                        .reduce(Rupiah.ZERO, Rupiah::plus);
        assertEquals(lines, bill.total());
        assertEquals(bill.total(), bill.of(Payer.EMPLOYER).plus(bill.of(Payer.WORKER)));
    }

    @Test
    void warnsThatTheWageBaseIsFromAnEarlierYear() {
        enrol(TWO, "2026-03");
        List<Text> remarks = contributions().bill(MARCH).remarks();
        assertEquals(1, remarks.size());
        assertEquals(
                "Masih memakai UMK Kabupaten Mojokerto 2025, perubahan November 2025,"
                        + " Rp\u00a04.925.398,00. Periksa apakah dasar upah tahun 2026 sudah"
                        + " ditetapkan.",
                Texts.indonesian().get(remarks.get(0)));
    }

    @Test
    void aGroupCanHaveItsOwnBase() {
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                PostGroup.RT_RW,
                                Period.parse("2026-01"),
                                Rupiah.of(1_000_000),
                                "Perbup uji",
                                null));
        enrol(TWO, "2026-03");
        assertEquals(Rupiah.of("5400.00"), contributions().bill(MARCH, rt).orElseThrow().total());
        assertEquals(
                Rupiah.of("26597.15"), contributions().bill(MARCH, kades).orElseThrow().total());
    }

    @Test
    void everyLineSaysHowItCameAbout() {
        enrol(TWO, "2026-03");
        PersonBill bill = contributions().bill(MARCH, kades).orElseThrow();
        assertEquals(
                "JKK kelas risiko I bagian pemberi kerja: 0,24 % × Rp\u00a04.925.398,00 ="
                        + " Rp\u00a011.820,96 (PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok"
                        + " diganti PP 82/2019), berlaku sejak 01-07-2015)",
                Texts.indonesian().get(bill.lines().get(0).explained()));
    }

    @Test
    void whoReachedThePensionAgePaysNoPension() {
        enrol(EnumSet.allOf(Programme.class), "2026-01");
        PersonBill bill = contributions().bill(MARCH, old).orElseThrow();
        assertEquals(Rupiah.ZERO, bill.of(Programme.JP));
        assertTrue(
                bill.remarks()
                        .contains(
                                Text.of(
                                        "contribution.pension.reached",
                                        59,
                                        "PP 45/2015 Pasal 15")));
        // 59 on 1 February 2026: February is the first month without
        assertTrue(
                contributions()
                                .bill(MARCH, kades)
                                .orElseThrow()
                                .of(Programme.JP)
                                .compareTo(Rupiah.ZERO)
                        > 0);
    }

    @Test
    void theMonthOfLeavingIsTheLastThatIsPaid() {
        enrol(TWO, "2026-01");
        Participation one = office.rooms().enrolments.byPerson().get(kades);
        assertNotNull(one);
        office.rooms().enrolments.end(List.of(one), EndCause.A1, LocalDate.of(2026, 2, 10));
        assertTrue(contributions().bill(Period.parse("2026-02"), kades).isPresent());
        assertTrue(contributions().bill(MARCH, kades).isEmpty());
    }

    @Test
    void whoComesBackWithinTheMonthIsBilledOnce() {
        enrol(TWO, "2026-01");
        Participation one = office.rooms().enrolments.byPerson().get(kades);
        assertNotNull(one);
        office.rooms().enrolments.end(List.of(one), EndCause.A3, LocalDate.of(2026, 3, 5));
        enrol(EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT), "2026-03");
        OfficeBill bill = contributions().bill(MARCH);
        assertEquals(3, bill.people().count());
        assertEquals(
                3,
                contributions()
                        .bill(MARCH, kades)
                        .orElseThrow()
                        .participation()
                        .programmes()
                        .size());
    }

    @Test
    void saysWhyNothingCanBeComputed() {
        Village kotabaru = office.village("11.01.01.2001", "Uji");
        office.person("AGUS UJI", LocalDate.of(1985, 3, 4), Sex.L, 9, kotabaru, PostKind.KADES);
        enrol(TWO, "2026-03");
        VillageBill bill = contributions().bill(MARCH, kotabaru).orElseThrow();
        assertEquals(Rupiah.ZERO, bill.total());
        assertEquals(1, bill.withoutAmount().size());
        Text obstacle = bill.people().get(0).obstacle();
        assertNotNull(obstacle);
        assertEquals(
                "Dasar upah Kepala Desa di kabupaten 11.01 untuk Maret 2026 belum tercatat, jadi"
                        + " iurannya belum dapat dihitung. Catat dasar upahnya di Pengaturan.",
                Texts.indonesian().get(obstacle));
    }

    @Test
    void namesTheMonthAndTheRuleThatDoesNotHoldYet() {
        enrol(TWO, "2015-07");
        Problem problem =
                assertThrows(Problem.class, () -> enrol(EnumSet.allOf(Programme.class), "2015-06"));
        String said = Texts.indonesian().get(problem.text());
        assertTrue(said.contains("Juni 2015"), said);
        assertTrue(said.contains("Juli 2015"), said);
        assertTrue(said.contains("PP 4"), said);
    }

    private static List<String> names(OfficeBill bill) {
        return bill.villages().stream().map(village -> village.village().name()).toList();
    }

    @Test
    void monthsBeforeAPromotionStayOnTheWageOfTheFormerPost() {
        var rooms = office.rooms();
        wage(PostGroup.RT_RW, 1_000_000);
        enrol(TWO, "2026-01");
        UUID fresh = kadus(LocalDate.of(2026, 3, 1));
        rooms.enrolments.rest(own(), fresh);
        assertEquals(Rupiah.of(1_000_000), wage("2026-02"));
        assertEquals(Rupiah.of(4_925_398), wage("2026-03"));
    }

    /** One active line for each employer, on the higher base (domain 1.2). */
    @Test
    void whoGetsASecondPostIsPaidForOnTheHigherWageFromItsFirstMonthOn() {
        wage(PostGroup.RT_RW, 1_000_000);
        enrol(TWO, "2026-01");
        kadus(LocalDate.of(2026, 3, 16));
        assertEquals(Rupiah.of(1_000_000), wage("2026-02"));
        assertEquals(Rupiah.of(4_925_398), wage("2026-03"));
        assertEquals(List.of("contribution.base.earlier"), remarks("2026-03").subList(0, 1));
        assertEquals(List.of(), remarks("2026-02"));
        assertEquals(
                "Memegang jabatan Kepala Dusun di samping Ketua RT; iurannya dihitung atas Kepala"
                        + " Dusun, yang dasar upahnya lebih tinggi.",
                Texts.indonesian().get(bill("2026-03").remarks().get(1)));
    }

    /** Who acts beside an own post keeps the wage of that one, also when enrolled while acting. */
    @Test
    void actingInAHigherPostChangesNoWage() {
        wage(PostGroup.RT_RW, 1_000_000);
        UUID plt = kadus(LocalDate.of(2020, 1, 1), Appointment.PLT);
        enrol(TWO, "2026-01");
        assertNotEquals(plt, own().postId());
        assertEquals(Rupiah.of(1_000_000), wage("2026-01"));
        office.rooms().enrolments.rest(own(), plt);
        assertEquals(Rupiah.of(4_925_398), wage("2026-01"), "the other one has no day");
        Post rtPost =
                office.rooms().people.posts(rt).stream()
                        .filter(post -> !post.id().equals(plt))
                        .findFirst()
                        .orElseThrow();
        office.rooms()
                .people
                .changePost(rtPost, PostForm.of(rtPost).starting(LocalDate.of(2019, 1, 1)));
        assertEquals(Rupiah.of(1_000_000), wage("2026-01"));
    }

    /** What was paid for a post that ended is not given back because another one goes on. */
    @Test
    void monthsOfAPostThatEndedStayOnItsWageAndTheOtherOneGoesOn() {
        var rooms = office.rooms();
        wage(PostGroup.RT_RW, 1_000_000);
        UUID kadus = kadus(LocalDate.of(2020, 1, 1));
        enrol(TWO, "2026-01");
        assertEquals(kadus, own().postId());
        Post held =
                rooms.people.posts(rt).stream()
                        .filter(post -> post.id().equals(kadus))
                        .findFirst()
                        .orElseThrow();
        rooms.people.changePost(held, PostForm.of(held).ending(LocalDate.of(2026, 3, 10)));
        assertMarchIsTheLastOfTheHigherWage();

        Post other = rooms.enrolments.otherPost(own(), LocalDate.of(2026, 3, 11)).orElseThrow();
        rooms.enrolments.rest(own(), other.id());
        assertMarchIsTheLastOfTheHigherWage();
    }

    private void assertMarchIsTheLastOfTheHigherWage() {
        assertEquals(Rupiah.of(4_925_398), wage("2026-01"));
        assertEquals(Rupiah.of(4_925_398), wage("2026-03"));
        assertEquals(Rupiah.of(1_000_000), wage("2026-04"));
    }

    private Participation own() {
        return Objects.requireNonNull(office.rooms().enrolments.byPerson().get(rt));
    }

    private UUID kadus(LocalDate starts) {
        return kadus(starts, Appointment.DEFINITIF);
    }

    private UUID kadus(LocalDate starts, Appointment appointment) {
        return office.rooms()
                .people
                .addPost(
                        rt,
                        new PostForm(
                                dlanggu.id(),
                                PostKind.KADUS,
                                appointment,
                                null,
                                null,
                                null,
                                starts,
                                null));
    }

    private List<String> remarks(String month) {
        return bill(month).remarks().stream().map(Text::key).toList();
    }

    private PersonBill bill(String month) {
        return contributions()
                .bill(Period.parse(month))
                .people()
                .filter(bill -> bill.person().id().equals(rt))
                .findFirst()
                .orElseThrow();
    }

    private Rupiah wage(String month) {
        return bill(month).wage().orElseThrow();
    }

    private void wage(PostGroup group, long amount) {
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                group,
                                Period.parse("2026-01"),
                                Rupiah.of(amount),
                                "Perbup uji",
                                null));
    }
}
