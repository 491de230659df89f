package id.sadardesa.testkit;

import id.sadardesa.base.MemoryDatabase;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.branch.Inbox;
import id.sadardesa.core.branch.IssuedNumbers;
import id.sadardesa.core.branch.Numbers;
import id.sadardesa.core.branch.Requests;
import id.sadardesa.core.contribution.Contributions;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.reconcile.Disputes;
import id.sadardesa.core.reconcile.Reconciliations;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.sync.Arrival;
import id.sadardesa.core.sync.Arrivals;
import id.sadardesa.core.sync.Made;
import id.sadardesa.core.sync.Partner;
import id.sadardesa.core.sync.SendForm;
import id.sadardesa.core.sync.Submissions;
import id.sadardesa.core.sync.SyncKeys;
import id.sadardesa.core.sync.merge.Conflicts;
import id.sadardesa.core.sync.merge.Tables;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.core.village.Villages;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An office in memory, for tests that need many of them or many lives of one. */
public final class CheapOffice {
    private static final List<Resource> EXCHANGED =
            List.of(
                    Resource.VILLAGES,
                    Resource.SEATS,
                    Resource.PEOPLE,
                    Resource.DEATHS,
                    Resource.POSTS,
                    Resource.PARTICIPATIONS,
                    Resource.STEPS,
                    Resource.TERMS);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final MemoryDatabase memory;
    public final Journal journal;
    public final Offices offices;
    public final Pictures pictures;
    public final Villages villages;
    public final Rules rules;
    public final People people;
    public final Enrolments enrolments;
    public final SyncKeys keys;
    public final Submissions submissions;
    public final Arrivals arrivals;
    public final Conflicts conflicts;
    public final Inbox inbox;
    public final Requests requests;
    public final Numbers numbers;
    public final Disputes disputes;
    public final Reconciliations lists;

    public CheapOffice(Office.Role role, String code, String name) {
        this(role, code, name, TestOffice.CLOCK);
    }

    public CheapOffice(Office.Role role, String code, String name, Clock clock) {
        this.memory = new MemoryDatabase("office" + NUMBER.incrementAndGet());
        var database = memory.database();
        this.journal = new Journal(database, clock, () -> "petugas " + name);
        this.pictures = new Pictures(database);
        this.offices = new Offices(database, journal, pictures);
        this.villages = new Villages(database, journal);
        this.rules = new Rules(database, journal);
        this.people =
                new People(
                        database,
                        journal,
                        villages,
                        pictures,
                        rules,
                        new IssuedNumbers(database),
                        clock);
        this.enrolments = new Enrolments(database, journal, people, rules, offices, clock);
        this.keys = new SyncKeys(database, journal, offices, clock);
        Contributions contributions =
                new Contributions(offices, rules, villages, people, enrolments);
        this.submissions = new Submissions(database, journal, pictures, contributions, keys, clock);
        this.arrivals =
                new Arrivals(
                        database,
                        journal,
                        pictures,
                        people,
                        enrolments,
                        contributions,
                        keys,
                        clock);
        this.conflicts = new Conflicts(database, journal, offices, clock);
        this.inbox = new Inbox(arrivals, submissions, keys);
        this.requests = new Requests(database, journal, people, villages, enrolments, keys, clock);
        this.numbers = new Numbers(database, journal, people, clock);
        this.disputes = new Disputes(database, journal, keys, clock);
        this.lists =
                new Reconciliations(
                        journal,
                        offices,
                        villages,
                        people,
                        enrolments,
                        rules,
                        requests,
                        disputes,
                        clock);
        offices.setUp(OfficeForm.of(role, code, name, "Mojokerto"));
    }

    /** The first office gives its key to the second, and reads its words to it. */
    public void introduceTo(CheapOffice other, Path folder) {
        Path file = folder.resolve("kunci.txt");
        keys.export(file);
        Partner partner = other.keys.take(file);
        other.keys.confirm(partner, String.join(" ", keys.own().words()));
    }

    public Partner partner(CheapOffice other) {
        return keys.partners().stream()
                .filter(one -> one.office().id().equals(other.keys.self().id()))
                .findFirst()
                .orElseThrow();
    }

    public Made send(CheapOffice to, SendForm form, Path file) {
        return submissions.send(partner(to), form, file, Progress.SILENT);
    }

    public Arrival take(Path file) {
        return arrivals.take(file, Progress.SILENT);
    }

    /** Everything is as on the first day, but for the keys and who knows whom. */
    public void begin() {
        memory.empty(Set.of("office", "setting", "sync_key", "sync_secret", "sync_partner"));
    }

    public Village village(String code, String name) {
        villages.add(new VillageForm(code, name, Village.Kind.DESA));
        return villages.all().stream()
                .filter(one -> one.code().dotted().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A synthetic person with a post; the serial number makes the NIK. */
    public UUID person(String name, int serial, Village village, PostKind kind) {
        return people.register(form(name, serial), List.of(PostForm.of(village.id(), kind)));
    }

    public static PersonForm form(String name, int serial) {
        LocalDate born = LocalDate.of(1980, 1, 2).plusDays(serial % 300);
        return TestOffice.form(name, born, serial % 2 == 0 ? Sex.L : Sex.P, serial);
    }

    /** Changes one value of a person, named as in the form. */
    public void change(UUID person, String field, @Nullable Object value) {
        PersonForm seen = PersonForm.of(people.find(person).orElseThrow());
        people.change(person, seen, TestOffice.with(seen, field, value));
    }

    public Enrolled enrol(UUID person) {
        return enrolments.enrol(
                List.of(enrolments.candidate(person)),
                EnrolmentForm.of(Set.of(Programme.JKK, Programme.JKM), Period.parse("2026-03")));
    }

    public Participation participation(UUID person) {
        return enrolments.all().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Every row that two offices exchange, as files say it. */
    public String said(Resource... but) {
        List<String> lines = new ArrayList<>();
        for (Resource resource : EXCHANGED) {
            if (!List.of(but).contains(resource)) {
                lines.addAll(lines(resource));
            }
        }
        return String.join("\n", lines);
    }

    private List<String> lines(Resource resource) {
        String sql =
                "select r.*"
                        + (resource == Resource.PEOPLE
                                ? ", p.sha256 as photo from person r"
                                        + " left join picture p on p.id = r.photo_id"
                                : " from " + Tables.of(resource) + " r")
                        + " order by r.id";
        return memory.database()
                .read(
                        handle ->
                                handle.createQuery(sql)
                                        .map((rows, context) -> line(resource, rows))
                                        .list());
    }

    private static String line(Resource resource, ResultSet rows) throws SQLException {
        StringBuilder line = new StringBuilder(resource.wire());
        for (Field field : resource.fields()) {
            String value = field.own() ? null : rows.getString(field.name());
            line.append('|').append(value == null ? "" : field.cell(value));
        }
        return line.toString();
    }
}
