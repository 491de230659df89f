package id.sadardesa.core.sync;

import id.sadardesa.base.MemoryDatabase;
import id.sadardesa.base.Period;
import id.sadardesa.base.Progress;
import id.sadardesa.core.enrolment.Enrolled;
import id.sadardesa.core.enrolment.EnrolmentForm;
import id.sadardesa.core.enrolment.Enrolments;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Office;
import id.sadardesa.core.office.OfficeForm;
import id.sadardesa.core.office.Offices;
import id.sadardesa.core.picture.Pictures;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.Rules;
import id.sadardesa.core.sync.v1.Field;
import id.sadardesa.core.sync.v1.Resource;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.core.village.Villages;
import id.sadardesa.testkit.TestOffice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An office in memory, for tests that need many of them or many lives of one. */
final class CheapOffice {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final MemoryDatabase memory;
    final Journal journal;
    final Offices offices;
    final Pictures pictures;
    final Villages villages;
    final People people;
    final Enrolments enrolments;
    final SyncKeys keys;
    final Submissions submissions;
    final Arrivals arrivals;

    CheapOffice(Office.Role role, String code, String name) {
        Clock clock = TestOffice.CLOCK;
        this.memory = new MemoryDatabase("office" + NUMBER.incrementAndGet());
        var database = memory.database();
        this.journal = new Journal(database, clock, () -> "petugas " + name);
        this.pictures = new Pictures(database);
        this.offices = new Offices(database, journal, pictures);
        this.villages = new Villages(database, journal);
        this.people = new People(database, journal, villages, pictures, clock);
        this.enrolments =
                new Enrolments(
                        database, journal, people, new Rules(database, journal), offices, clock);
        this.keys = new SyncKeys(database, journal, offices, clock);
        this.submissions = new Submissions(database, journal, pictures, keys, clock);
        this.arrivals = new Arrivals(database, journal, pictures, people, enrolments, keys, clock);
        offices.setUp(OfficeForm.of(role, code, name, "Mojokerto"));
    }

    /** The first office gives its key to the second, and reads its words to it. */
    void introduceTo(CheapOffice other, Path folder) {
        Path file = folder.resolve("kunci.txt");
        keys.export(file);
        Partner partner = other.keys.take(file);
        other.keys.confirm(partner, String.join(" ", keys.own().words()));
    }

    Partner partner(CheapOffice other) {
        return keys.partners().stream()
                .filter(one -> one.office().id().equals(other.keys.self().id()))
                .findFirst()
                .orElseThrow();
    }

    Made send(CheapOffice to, SendForm form, Path file) {
        return submissions.send(partner(to), form, file, Progress.SILENT);
    }

    Arrival take(Path file) {
        return arrivals.take(file, Progress.SILENT);
    }

    /** Everything is as on the first day, but for the keys and who knows whom. */
    void begin() {
        memory.empty(Set.of("office", "setting", "sync_key", "sync_secret", "sync_partner"));
    }

    Village village(String code, String name) {
        villages.add(new VillageForm(code, name, Village.Kind.DESA));
        return villages.all().stream()
                .filter(one -> one.code().dotted().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A synthetic person with a post; the serial number makes the NIK. */
    UUID person(String name, int serial, Village village, PostKind kind) {
        return people.register(form(name, serial), List.of(PostForm.of(village.id(), kind)));
    }

    static PersonForm form(String name, int serial) {
        LocalDate born = LocalDate.of(1980, 1, 2).plusDays(serial % 300);
        return TestOffice.form(name, born, serial % 2 == 0 ? Sex.L : Sex.P, serial);
    }

    /** Changes one value of a person, named as in the form. */
    void change(UUID person, String field, @Nullable Object value) {
        PersonForm seen = PersonForm.of(people.find(person).orElseThrow());
        people.change(person, seen, TestOffice.with(seen, field, value));
    }

    Enrolled enrol(UUID person) {
        return enrolments.enrol(
                List.of(enrolments.candidate(person)),
                EnrolmentForm.of(Set.of(Programme.JKK, Programme.JKM), Period.parse("2026-03")));
    }

    Participation participation(UUID person) {
        return enrolments.all().stream()
                .filter(one -> one.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Every row that two offices exchange, as files say it. */
    String said(Resource... but) {
        List<String> lines = new ArrayList<>();
        SyncRowStore store = new SyncRowStore(memory.database());
        for (Resource resource :
                List.of(
                        Resource.VILLAGES,
                        Resource.SEATS,
                        Resource.PEOPLE,
                        Resource.POSTS,
                        Resource.PARTICIPATIONS,
                        Resource.STEPS,
                        Resource.TERMS)) {
            if (!List.of(but).contains(resource)) {
                store.forEach(
                        resource,
                        row ->
                                lines.add(
                                        resource.fields().stream()
                                                .filter(field -> !field.own())
                                                .map(field -> cell(field, row))
                                                .collect(
                                                        Collectors.joining(
                                                                "|", resource + " ", ""))));
            }
        }
        return String.join("\n", lines);
    }

    private static String cell(Field field, Map<String, @Nullable String> row) {
        String value = row.get(field.name());
        return value == null ? "" : field.cell(value);
    }
}
