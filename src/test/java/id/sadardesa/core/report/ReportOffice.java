package id.sadardesa.core.report;

import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostGroup;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic office with 16 villages of 13 people each, in every state a report tells about: March
 * 2026 with newcomers, somebody who died, a civil servant, people without NIK and old wages.
 */
public final class ReportOffice {
    public static final Period MARCH = Period.parse("2026-03");

    private static final List<String> VILLAGES =
            List.of(
                    "Punggul",
                    "Kalen",
                    "Kedunggede",
                    "Mojokarang",
                    "Segunung",
                    "Talok",
                    "Sumbersono",
                    "Sambilawang",
                    "Jrambe",
                    "Randugenengan",
                    "Pohkecik",
                    "Dlanggu",
                    "Ngembeh",
                    "Sumberkarang",
                    "Kedunglengkong",
                    "Tumapel");
    private static final List<PostKind> POSTS =
            List.of(
                    PostKind.KADES,
                    PostKind.SEKDES,
                    PostKind.KAUR_TU,
                    PostKind.KAUR_KEU,
                    PostKind.KASI_PEM,
                    PostKind.KADUS,
                    PostKind.KADUS,
                    PostKind.BPD_KETUA,
                    PostKind.BPD_ANGGOTA,
                    PostKind.BPD_ANGGOTA,
                    PostKind.RT,
                    PostKind.RT,
                    PostKind.RT);
    private static final List<String> FIRST =
            List.of("SITI", "AGUS", "DEWI", "BAMBANG", "NUR", "EKO", "SRI", "MOCHAMAD", "RINA");
    private static final List<String> LAST =
            List.of("WAHYUNI", "SANTOSO", "LESTARI", "HIDAYAT", "RAHAYU", "PRASETYO", "AMINAH");
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 12);

    private final TestOffice office;
    private final List<List<UUID>> people = new ArrayList<>();

    private ReportOffice(TestOffice office) {
        this.office = office;
    }

    public static TestOffice in(Path folder) {
        TestOffice office = TestOffice.in(folder);
        ReportOffice report = new ReportOffice(office);
        report.particulars();
        report.settle();
        report.enrol();
        return office;
    }

    private void particulars() {
        OfficeForm now = OfficeForm.of(office.rooms().offices.current());
        office.rooms()
                .offices
                .change(
                        now,
                        new OfficeForm(
                                now.role(),
                                true,
                                now.code(),
                                now.name(),
                                now.regency(),
                                null,
                                "Jalan Raya Dlanggu Nomor 1, Dlanggu 61371",
                                "Dlanggu",
                                "(0321) 000000",
                                "Drs. H. UJI COBA, M.Si.",
                                "197001011995031001",
                                "Pembina Tingkat I",
                                "Plt. Camat Dlanggu",
                                Registration.NONE));
        office.rooms()
                .rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                PostGroup.RT_RW,
                                MARCH,
                                Rupiah.of(1_000_000),
                                "Perbup Uji 1/2026",
                                null));
    }

    private void settle() {
        for (int i = 0; i < VILLAGES.size(); i++) {
            Village village = office.village("35.16.09." + (2001 + i), VILLAGES.get(i));
            if (i < 14) {
                office.rooms()
                        .villages
                        .setSeats(
                                village,
                                Map.of(
                                        Seat.KADES,
                                        1,
                                        Seat.SEKDES,
                                        1,
                                        Seat.KAUR,
                                        3,
                                        Seat.KASI,
                                        3,
                                        Seat.KADUS,
                                        2,
                                        Seat.BPD,
                                        5,
                                        Seat.RT,
                                        i == 4 ? 2 : 4));
            }
            List<UUID> here = new ArrayList<>();
            for (int p = 0; p < POSTS.size(); p++) {
                here.add(register(i, p, village));
            }
            people.add(here);
        }
    }

    private UUID register(int i, int p, Village village) {
        int n = i * POSTS.size() + p;
        Sex sex = n % 3 == 0 ? Sex.P : Sex.L;
        LocalDate born = LocalDate.of(1968 + n % 30, 1 + n % 12, 1 + n % 28);
        PersonForm form =
                new PersonForm(
                        i == 5 && p == 4 ? null : TestOffice.nik(born, sex, n + 1),
                        FIRST.get(n % FIRST.size()) + " " + LAST.get(n % LAST.size()) + " UJI",
                        null,
                        null,
                        sex,
                        "Mojokerto",
                        born,
                        null,
                        null,
                        null,
                        null,
                        i < 10 ? kpj(n) : null,
                        i == 2 && p == 1,
                        null,
                        Particulars.NONE);
        return office.rooms()
                .people
                .register(form, List.of(PostForm.of(village.id(), POSTS.get(p))));
    }

    private static @Nullable String kpj(int n) {
        return String.format(Locale.ROOT, "240%08d", n);
    }

    /** Ten villages active since February, two registered, one proposed, three not at all. */
    private void enrol() {
        var enrolments = office.rooms().enrolments;
        var two = EnumSet.of(Programme.JKK, Programme.JKM);
        var three = EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT);
        enrolments.enrol(candidates(0, 1), three, Period.parse("2026-02"));
        enrolments.enrol(candidates(1, 12), two, Period.parse("2026-02"));
        enrolments.enrol(candidates(12, 13), two, MARCH);
        enrolments.registered(participations(0, 12), FEBRUARY);
        enrolments.activate(participations(0, 10), FEBRUARY.plusDays(5));
        enrolments.end(participations(1, 2).subList(0, 1), EndCause.A6, LocalDate.of(2026, 3, 4));
    }

    private List<Candidate> candidates(int from, int to) {
        List<UUID> wanted = people.subList(from, to).stream().flatMap(List::stream).toList();
        return office.rooms().enrolments.candidates().stream()
                .filter(candidate -> wanted.contains(candidate.line().person().id()))
                .toList();
    }

    private List<Participation> participations(int from, int to) {
        List<UUID> wanted = people.subList(from, to).stream().flatMap(List::stream).toList();
        return office.rooms().enrolments.all().stream()
                .filter(one -> wanted.contains(one.personId()))
                .sorted(Comparator.comparingInt(one -> wanted.indexOf(one.personId())))
                .toList();
    }
}
