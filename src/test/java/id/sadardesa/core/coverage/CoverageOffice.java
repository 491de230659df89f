package id.sadardesa.core.coverage;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.office.Choice;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office with one person for every way of being protected or not, told from January to July
 * 2026. Each person is named after what becomes of him.
 */
public final class CoverageOffice implements AutoCloseable {
    /** The day on which the story is looked back at. */
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static final LocalDate BORN = LocalDate.of(1980, 4, 17);
    private static final Period FEBRUARY = Period.parse("2026-02");
    private static final Set<Programme> THREE = Programme.parse("jkk,jkm,jht");

    private final TestOffice office;
    private final Map<String, UUID> ids = new HashMap<>();
    private Village kalen;
    private Village punggul;
    private int serial;

    private CoverageOffice(TestOffice office) {
        this.office = office;
        this.kalen = office.village("35.16.09.2002", "Kalen");
        this.punggul = office.village("35.16.09.2001", "Punggul");
    }

    public static CoverageOffice in(Path folder) {
        CoverageOffice story = new CoverageOffice(TestOffice.in(folder));
        story.people();
        story.january();
        story.february();
        story.march();
        story.office.restart(TODAY);
        return story;
    }

    public Wiring rooms() {
        return office.rooms();
    }

    public TestOffice office() {
        return office;
    }

    public Village kalen() {
        return kalen;
    }

    public Village punggul() {
        return punggul;
    }

    public UUID id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    private void people() {
        rooms().rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                Period.parse("2026-01"),
                                null,
                                Rupiah.of("2000000"),
                                "Perbup 1/2026",
                                null));
        for (String name :
                List.of(
                        "Usul", "Tolak", "Daftar", "Aktif", "Tunggak", "Henti", "Wafat",
                        "Hilang")) {
            person(name, form(name, BORN), post(PostKind.RT, null, null), kalen);
        }
        person("Usai", form("Usai", BORN), post(PostKind.RW, null, "2026-02-28"), kalen);
        person("Belum", form("Belum", BORN), post(PostKind.RT, null, null), punggul);
        person("Setuju", form("Setuju", BORN), post(PostKind.RT, null, null), punggul);
        person("Mulai", form("Mulai", BORN), post(PostKind.RT, "2026-03-01", null), punggul);
        person("Nomor", no(form("Nomor", BORN), "nik"), post(PostKind.RT, null, null), punggul);
        person(
                "Lahir",
                no(form("Lahir", BORN), "birthDate"),
                post(PostKind.RT, null, null),
                punggul);
        person(
                "Muda",
                form("Muda", LocalDate.of(2009, 6, 1)),
                post(PostKind.RT, null, null),
                punggul);
        person(
                "Tua",
                form("Tua", LocalDate.of(1961, 5, 1)),
                post(PostKind.PETANI, null, null),
                punggul);
        person(
                "Pns",
                TestOffice.with(form("Pns", BORN), "asn", true),
                post(PostKind.SEKDES, null, null),
                punggul);
        person("Penjabat", form("Penjabat", BORN), acting(), punggul);
        ids.put("Warga", rooms().people.register(form("Warga", BORN), List.of()));
    }

    private void january() {
        office.restart(LocalDate.of(2026, 1, 5));
        enrol("Usul", "Tolak", "Daftar", "Aktif", "Tunggak", "Henti", "Wafat", "Hilang", "Usai");
        office.restart(LocalDate.of(2026, 1, 20));
        Enrolments enrolments = rooms().enrolments;
        enrolments.registered(
                of("Daftar", "Aktif", "Tunggak", "Henti", "Wafat", "Hilang", "Usai"),
                LocalDate.of(2026, 1, 15));
        enrolments.refused(of("Tolak"), LocalDate.of(2026, 1, 20), "NIK tidak padan");
    }

    private void february() {
        office.restart(LocalDate.of(2026, 2, 15));
        String[] active = {"Aktif", "Tunggak", "Henti", "Wafat", "Hilang", "Usai"};
        for (int i = 0; i < active.length; i++) {
            rooms().people
                    .recordKpj(
                            rooms().people.find(id(active[i])).orElseThrow(),
                            new Kpj("2400000" + (1000 + i)));
        }
        rooms().enrolments.activate(of(active), LocalDate.of(2026, 2, 2));
        rooms().enrolments.end(of("Henti"), EndCause.A1, LocalDate.of(2026, 2, 15));
        rooms().enrolments.end(of("Wafat"), EndCause.A6, LocalDate.of(2026, 2, 15));
        office.change(
                id("Hilang"),
                no(PersonForm.of(rooms().people.find(id("Hilang")).orElseThrow()), "kpj"));
    }

    private void march() {
        office.restart(LocalDate.of(2026, 3, 10));
        rooms().enrolments.arrears(of("Tunggak"));
        rooms().enrolments.proposeAgain(of("Tolak"));
        rooms().offices.choose(Choice.APPROVAL, "yes");
        enrol("Setuju");
    }

    private void enrol(String... names) {
        Set<UUID> wanted = Set.copyOf(Arrays.stream(names).map(this::id).toList());
        List<Candidate> chosen =
                rooms().enrolments.candidates().stream()
                        .filter(one -> wanted.contains(one.line().person().id()))
                        .toList();
        rooms().enrolments.enrol(chosen, THREE, FEBRUARY);
    }

    private List<Participation> of(String... names) {
        Map<UUID, Participation> byPerson = rooms().enrolments.byPerson();
        return Arrays.stream(names)
                .map(name -> Objects.requireNonNull(byPerson.get(id(name))))
                .toList();
    }

    private void person(String name, PersonForm form, PostForm post, Village village) {
        PostForm there =
                new PostForm(
                        village.id(),
                        post.kind(),
                        post.appointment(),
                        null,
                        "188.4/" + serial + "/2020",
                        null,
                        post.starts(),
                        post.ends());
        ids.put(name, rooms().people.register(form, List.of(there)));
    }

    private PersonForm form(String name, LocalDate born) {
        return TestOffice.form(name, born, Sex.L, ++serial);
    }

    private static PersonForm no(PersonForm form, String field) {
        return TestOffice.with(form, field, null);
    }

    private PostForm post(PostKind kind, @Nullable String starts, @Nullable String ends) {
        return new PostForm(
                kalen.id(),
                kind,
                Appointment.DEFINITIF,
                null,
                null,
                null,
                starts == null ? null : LocalDate.parse(starts),
                ends == null ? null : LocalDate.parse(ends));
    }

    private PostForm acting() {
        return new PostForm(
                punggul.id(), PostKind.KADES, Appointment.PJ, null, null, null, null, null);
    }

    @Override
    public void close() {
        office.close();
    }
}
