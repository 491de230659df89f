package id.sadardesa.core.sync;

import id.sadardesa.base.Period;
import id.sadardesa.base.Problem;
import id.sadardesa.core.branch.DecisionForm;
import id.sadardesa.core.branch.Request;
import id.sadardesa.core.enrolment.EndCause;
import id.sadardesa.core.enrolment.Participation;
import id.sadardesa.core.enrolment.Refusal;
import id.sadardesa.core.enrolment.TermChange;
import id.sadardesa.core.journal.Entry;
import id.sadardesa.core.roster.Heir;
import id.sadardesa.core.roster.Heirs;
import id.sadardesa.core.roster.Kpj;
import id.sadardesa.core.roster.Person;
import id.sadardesa.core.roster.PersonForm;
import id.sadardesa.core.roster.Post;
import id.sadardesa.core.roster.PostForm;
import id.sadardesa.core.rule.Programme;
import id.sadardesa.core.sync.merge.Conflict;
import id.sadardesa.core.village.PostKind;
import id.sadardesa.core.village.Seat;
import id.sadardesa.core.village.Village;
import id.sadardesa.core.village.VillageForm;
import id.sadardesa.testkit.CheapOffice;
import id.sadardesa.testkit.TestOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What people at an office do in a day, drawn by lot. What the program refuses for a stated reason
 * is not done; anything else that goes wrong is a fault.
 */
final class RandomDeeds {
    private static final LocalDate TODAY = TestOffice.TODAY;
    private static final int MOST_NIK = 12;
    private static final List<PostKind> POSTS =
            List.of(PostKind.RT, PostKind.RW, PostKind.KADUS, PostKind.SEKDES);

    private final Random random;
    private final Consumer<String> log;

    RandomDeeds(Random random, Consumer<String> log) {
        this.random = random;
        this.log = log;
    }

    /** One deed at a kecamatan. */
    void atKecamatan(CheapOffice office, String code) {
        int lot = random.nextInt(26);
        doing(
                office,
                "deed " + lot,
                () -> {
                    switch (lot) {
                        case 0, 1, 2 -> register(office);
                        case 3, 4, 5 -> rename(office);
                        case 6 -> office.people.remove(person(office).id());
                        case 7 -> addPost(office);
                        case 8 -> changePost(office);
                        case 9 -> office.people.removePost(one(office.people.posts()));
                        case 10, 11, 12 -> office.enrol(person(office).id());
                        case 13 -> end(office);
                        case 14 -> terms(office);
                        case 15 -> office.enrolments.activate(List.of(part(office)), TODAY);
                        case 16 -> office.people.recordKpj(person(office), kpj());
                        case 17 -> die(office);
                        case 18 -> village(office, code);
                        case 19 -> office.enrolments.proposeAgain(List.of(part(office)));
                        case 20 -> settle(office);
                        case 21, 22 -> office.people.setPhoto(person(office).id(), photo());
                        case 23 -> family(office);
                        default -> undo(office);
                    }
                });
    }

    /** One deed at a branch. */
    void atBranch(CheapOffice office) {
        int lot = random.nextInt(13);
        doing(
                office,
                "decision " + lot,
                () -> {
                    switch (lot) {
                        case 0, 1, 2, 3 -> decide(office);
                        case 4, 5 -> office.numbers.give(List.of(person(office).id()));
                        case 6, 7, 8 -> correct(office);
                        case 9, 10 -> settle(office);
                        default -> undo(office);
                    }
                });
    }

    private void doing(CheapOffice office, String what, Runnable deed) {
        String who = office.offices.current().name();
        long before = office.journal.lastSeq();
        try {
            deed.run();
            log.accept(who + ": " + what + " -> " + did(office, before));
        } catch (Problem e) {
            log.accept(who + ": " + what + " refused, " + e.text().key());
        } catch (Nobody e) {
            log.accept(who + ": " + what + " on nobody");
        }
    }

    private static String did(CheapOffice office, long before) {
        return office.journal.entries(before, office.journal.lastSeq()).stream()
                .map(
                        one ->
                                one.action().key().replace("journal.action.", "")
                                        + one.action().values())
                .toList()
                .toString();
    }

    /** There is nobody to whom it could be done. */
    private static final class Nobody extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private <T> T one(List<T> all) {
        if (all.isEmpty()) {
            throw new Nobody();
        }
        return all.get(random.nextInt(all.size()));
    }

    private Person person(CheapOffice office) {
        return one(office.people.all());
    }

    private Participation part(CheapOffice office) {
        return one(office.enrolments.all());
    }

    /** Few names, so that one comes back. */
    private String name() {
        return "ORANG UJI " + (char) ('A' + random.nextInt(3)) + (char) ('A' + random.nextInt(2));
    }

    /** Few numbers, so that one person takes another's. */
    private String nik(PersonForm form) {
        return TestOffice.nik(
                Objects.requireNonNull(form.birthDate()),
                Objects.requireNonNull(form.sex()),
                1 + random.nextInt(MOST_NIK));
    }

    /** Also one that the branch may give. */
    private Kpj kpj() {
        return new Kpj(one(List.of("26000000203", "26000000211", "26000000229", "26000000013")));
    }

    private void register(CheapOffice office) {
        office.people.register(
                CheapOffice.form(name(), 1 + random.nextInt(MOST_NIK)),
                List.of(PostForm.of(one(office.villages.all()).id(), one(POSTS))));
    }

    private void rename(CheapOffice office) {
        UUID person = person(office).id();
        PersonForm seen = PersonForm.of(office.people.find(person).orElseThrow());
        office.people.change(person, seen, changed(seen));
    }

    private PersonForm changed(PersonForm seen) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> TestOffice.with(seen, "name", name());
            case 2 -> TestOffice.with(seen, "nik", random.nextBoolean() ? null : nik(seen));
            case 3 -> TestOffice.with(seen, "mother", maybe("IBU " + name()));
            default -> TestOffice.with(seen, "address", maybe("Jalan \"Uji\", RT " + name()));
        };
    }

    private @Nullable String maybe(String value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private void addPost(CheapOffice office) {
        office.people.addPost(
                person(office).id(), PostForm.of(one(office.villages.all()).id(), one(POSTS)));
    }

    private void changePost(CheapOffice office) {
        Post post = one(office.people.posts());
        PostForm form = PostForm.of(post);
        office.people.changePost(
                post,
                random.nextBoolean()
                        ? form.renewed("141/" + random.nextInt(9) + "/2026", TODAY, null)
                        : form.ending(TODAY.minusDays(random.nextInt(40))));
    }

    private void end(CheapOffice office) {
        if (random.nextBoolean()) {
            office.enrolments.end(List.of(part(office)), EndCause.A1, TODAY);
        } else {
            office.enrolments.neverTookPart(List.of(part(office)), "salah orang");
        }
    }

    private void terms(CheapOffice office) {
        Set<Programme> programmes =
                random.nextBoolean()
                        ? Set.of(Programme.JKK, Programme.JKM, Programme.JHT)
                        : Set.of(Programme.JKK, Programme.JKM);
        Period from = Period.parse("2026-0" + (3 + random.nextInt(2)));
        office.enrolments.changeTerms(List.of(part(office)), TermChange.of(from, programmes));
    }

    /** Goes to the other computer of the office, and to nobody else. */
    private void family(CheapOffice office) {
        UUID person = person(office).id();
        Heirs heirs = new Heirs(office.memory.database(), office.journal, office.people);
        List<Heir> family = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            family.add(new Heir(name(), one(List.of(Heir.Relation.values())), null));
        }
        heirs.state(person, heirs.of(person), family);
    }

    /** A JPEG as far as anybody looks at it before it is drawn. */
    private byte @Nullable [] photo() {
        if (random.nextInt(4) == 0) {
            return null;
        }
        byte[] jpeg = new byte[6_000];
        Arrays.fill(jpeg, (byte) (1 + random.nextInt(4)));
        byte[] frame = {-1, (byte) 0xD8, -1, (byte) 0xC0, 0, 11, 8, 0, 40, 0, 30, 1, 1, 17, 0};
        System.arraycopy(frame, 0, jpeg, 0, frame.length);
        jpeg[jpeg.length - 2] = -1;
        jpeg[jpeg.length - 1] = (byte) 0xD9;
        return jpeg;
    }

    private void die(CheapOffice office) {
        UUID person = person(office).id();
        if (random.nextInt(3) == 0) {
            office.enrolments.deaths().revoke(person);
        } else {
            office.enrolments.deaths().record(person, TODAY.minusDays(random.nextInt(20)));
        }
    }

    private void village(CheapOffice office, String code) {
        switch (random.nextInt(4)) {
            case 0 -> office.village(code + ".200" + (1 + random.nextInt(6)), "Desa " + name());
            case 1 -> {
                Village seen = one(office.villages.all());
                office.villages.change(
                        seen, new VillageForm(seen.code().dotted(), "Desa " + name(), seen.kind()));
            }
            case 2 -> office.villages.remove(one(office.villages.all()));
            default ->
                    office.villages.setSeat(one(office.villages.all()), Seat.RT, random.nextInt(9));
        }
    }

    private void settle(CheapOffice office) {
        Conflict conflict = one(office.conflicts.open());
        if (random.nextBoolean()) {
            office.conflicts.keep(conflict);
        } else {
            office.conflicts.change(conflict);
        }
    }

    /** Takes back one of the last actions, be it the taking of a file. */
    private void undo(CheapOffice office) {
        Entry entry = one(office.journal.latest(6).stream().filter(Entry::undoable).toList());
        office.journal.undo(entry.seq());
    }

    private void decide(CheapOffice office) {
        List<Request> waiting = office.requests.waiting();
        Request first = one(waiting);
        List<Request> chosen =
                random.nextInt(3) == 0
                        ? waiting.stream()
                                .filter(one -> one.office().equals(first.office()))
                                .toList()
                        : List.of(first);
        office.requests.decide(
                chosen,
                random.nextInt(4) == 0
                        ? DecisionForm.refuse(TODAY, Refusal.NIK_DIFFERS, "nama ibu berbeda")
                        : DecisionForm.accept(TODAY));
    }

    private void correct(CheapOffice office) {
        UUID person = person(office).id();
        PersonForm seen = PersonForm.of(office.people.find(person).orElseThrow());
        office.requests.correct(person, seen, changed(seen), "Sesuai KTP");
    }
}
