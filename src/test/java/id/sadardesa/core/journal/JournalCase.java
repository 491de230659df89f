package id.sadardesa.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sadardesa.base.Period;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.roster.Newcomer;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.roster.Sex;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Village;
import id.sadardesa.testkit.TestOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with one village, and people to write about. */
abstract class JournalCase {
    static final LocalDate BORN = LocalDate.of(1980, 5, 17);

    @TempDir Path folder;
    TestOffice office;
    Village village;

    @BeforeEach
    void open() {
        office = TestOffice.in(folder);
        village = office.village("35.16.09.2001", "Punggul");
    }

    @AfterEach
    void close() {
        office.close();
    }

    boolean between(UUID from, UUID to) {
        return office.rooms()
                .journal
                .act(
                        Action.of("office.logo"),
                        pen ->
                                pen.handle()
                                        .createQuery(
                                                "select cast(:from as uuid) <= cast(:to as uuid)")
                                        .bind("from", from)
                                        .bind("to", to)
                                        .mapTo(Boolean.class)
                                        .one());
    }

    static List<Long> seqs(List<Entry> entries) {
        return entries.stream().map(Entry::seq).toList();
    }

    Journal journal() {
        return office.rooms().journal;
    }

    PersonForm form(UUID person) {
        return PersonForm.of(office.rooms().people.find(person).orElseThrow());
    }

    UUID person(String name, int serial) {
        return office.person(name, BORN, Sex.L, serial, village, PostKind.KADUS);
    }

    void rename(UUID person, String name) {
        office.change(person, TestOffice.form(name, BORN, Sex.L, 9901));
    }

    List<UUID> crowd() {
        return office.rooms()
                .people
                .registerAll(
                        "Punggul",
                        IntStream.range(0, 300)
                                .mapToObj(
                                        i ->
                                                new Newcomer(
                                                        TestOffice.form(
                                                                "Orang " + i,
                                                                BORN.plusDays(i),
                                                                Sex.P,
                                                                9901),
                                                        List.of(
                                                                PostForm.of(
                                                                        village.id(), PostKind.RT)),
                                                        null))
                                .toList());
    }

    /** Two actions on the same 300 people: put forward, then registered. */
    void enrolAndChange(List<UUID> ids) {
        enrolAll();
        var all = office.rooms().enrolments.all();
        assertEquals(ids.size(), all.size());
        assertEquals(State.PROPOSED, all.get(0).state());
        office.rooms().enrolments.registered(all, TestOffice.TODAY);
    }

    void enrolAll() {
        office.rooms()
                .enrolments
                .enrol(
                        office.rooms().enrolments.candidates(),
                        EnumSet.of(Programme.JKK, Programme.JKM),
                        Period.of(TestOffice.TODAY));
    }

    /** Every row of the people as the database says it, in the order of ids. */
    List<String> rows() {
        return Stream.of("person", "post", "participation").flatMap(this::rows).toList();
    }

    Stream<String> rows(String table) {
        return journal()
                .act(
                        Action.of("office.logo"),
                        pen ->
                                pen.handle()
                                        .createQuery("select * from " + table + " order by id")
                                        .map((row, context) -> RowImage.json(RowImage.read(row)))
                                        .list())
                .stream();
    }
}
