package id.sadardesa.core.form;

import id.sadardesa.Wiring;
import id.sadardesa.base.Period;
import id.sadardesa.base.Rupiah;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.office.Registration;
import id.sadardesa.core.roster.Appointment;
import id.sadardesa.core.roster.Blood;
import id.sadardesa.core.roster.Marital;
import id.sadardesa.core.roster.Particulars;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.rule.WageBaseForm;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.core.village.VillageOffice;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office whose villages BPJS has on its books, one of them not, with people about whom all is
 * known that the forms ask.
 */
final class FormOffice implements AutoCloseable {
    static final Period MARCH = Period.parse("2026-03");
    static final Set<Programme> TWO = EnumSet.of(Programme.JKK, Programme.JKM);

    final TestOffice office;
    final Village kalen;
    final Village talok;
    private int serial;

    FormOffice(Path folder) {
        office = TestOffice.in(folder);
        office.village("35.16.09.2002", "Kalen");
        kalen =
                known(
                        "35.16.09.2002",
                        new VillageOffice(
                                new Registration("23222228", null, "61371", "kalen@contoh.id"),
                                "24101780",
                                "Jalan Raya Kalen 1",
                                "(0321) 123456"));
        talok = office.village("35.16.09.2006", "Talok");
        base("2026-01", "4279787.17");
    }

    private Village known(String code, VillageOffice where) {
        Village seen = village(code);
        rooms().villages.change(seen, new VillageForm(code, seen.name(), seen.kind(), where));
        return village(code);
    }

    Village village(String code) {
        return rooms().villages.all().stream()
                .filter(one -> one.code().dotted().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Wiring rooms() {
        return office.rooms();
    }

    Journal journal() {
        return rooms().journal;
    }

    SippBooks sipp() {
        return rooms().forms.sipp();
    }

    void base(String from, String amount) {
        rooms().rules
                .setWageBase(
                        new WageBaseForm(
                                "35.16",
                                null,
                                null,
                                Period.parse(from),
                                Rupiah.of(amount),
                                "Perbup uji",
                                null));
    }

    /** Somebody about whom everything is known. */
    PersonForm form(String name) {
        LocalDate born = LocalDate.of(1980, 1, 1).plusDays(serial);
        PersonForm form = TestOffice.form(name, born, Sex.L, ++serial);
        form = TestOffice.with(form, "mother", "Sumiati");
        form = TestOffice.with(form, "address", "Dusun Krajan RT 01 RW 02");
        return form.with(new Particulars(Marital.MARRIED, Blood.O, null, null, "140-" + serial));
    }

    UUID person(PersonForm form, Village village, PostKind kind, @Nullable String ends) {
        return rooms().people
                .register(
                        form,
                        List.of(
                                new PostForm(
                                        village.id(),
                                        kind,
                                        Appointment.DEFINITIF,
                                        null,
                                        "141/" + serial,
                                        null,
                                        LocalDate.of(2021, 1, 4),
                                        ends == null ? null : LocalDate.parse(ends))));
    }

    UUID person(String name, PostKind kind) {
        return person(form(name), kalen, kind, null);
    }

    /** The same with a KPJ. */
    UUID known(String name, PostKind kind) {
        PersonForm form = form(name);
        String number = String.format(Locale.ROOT, "2400000%04d", serial);
        return person(TestOffice.with(form, "kpj", number), kalen, kind, null);
    }

    void change(UUID id, String field, @Nullable Object value) {
        PersonForm now = PersonForm.of(found(id));
        office.change(id, TestOffice.with(now, field, value));
    }

    Person found(UUID id) {
        return rooms().people.find(id).orElseThrow();
    }

    /** Puts forward everybody who takes no part yet. */
    void enrol(String month) {
        List<Candidate> all = rooms().enrolments.candidates();
        rooms().enrolments.enrol(all, TWO, Period.parse(month));
    }

    void activate(String on) {
        LocalDate day = LocalDate.parse(on);
        List<Participation> all = rooms().enrolments.all();
        rooms().enrolments.registered(all, day);
        rooms().enrolments
                .activate(
                        all.stream().filter(one -> found(one.personId()).kpj() != null).toList(),
                        day);
    }

    Participation participation(UUID person) {
        return Objects.requireNonNull(rooms().enrolments.byPerson().get(person));
    }

    @Override
    public void close() {
        office.close();
    }
}
