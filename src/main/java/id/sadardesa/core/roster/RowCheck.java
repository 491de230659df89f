package id.sadardesa.core.roster;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a row against who is meant by it, with the checks that the form makes too. */
final class RowCheck {
    private final KnownPeople known;
    private final PostCheck posted;
    private final Issued issued;

    RowCheck(KnownPeople known, PostCheck posted, Issued issued) {
        this.known = known;
        this.posted = posted;
        this.issued = issued;
    }

    /**
     * Adds what is wrong with the person and the post as they would be afterwards; a cell that
     * holds an error already gets no further finding.
     *
     * @param stored what is known of who is meant, with what the rows before say
     * @param held the posts of who is meant, with those of the rows before
     */
    void check(RowReading row, KnownPeople.Match match, PersonForm stored, List<Post> held) {
        RowReading found = new RowReading(row.row(), row.said(), new ArrayList<>());
        all(found, match, stored, held);
        Set<Integer> bad =
                row.faults().stream()
                        .filter(fault -> fault.problem().isError())
                        .map(CellFault::index)
                        .collect(Collectors.toSet());
        Set<Text> told =
                row.faults().stream()
                        .map(fault -> fault.problem().text())
                        .collect(Collectors.toSet());
        found.faults().stream()
                .filter(fault -> !bad.contains(fault.index()))
                .filter(fault -> !told.contains(fault.problem().text()))
                .forEach(row.faults()::add);
    }

    private void all(RowReading row, KnownPeople.Match match, PersonForm stored, List<Post> held) {
        Said said = row.said();
        PersonForm form = said.over(stored);
        PersonCheck.person(form, posted.today(), issued).forEach(row::add);
        match.one()
                .filter(person -> person.diedOn() != null && wouldChange(said, stored, held))
                .ifPresent(person -> refuseDead(row, person));
        match.one()
                .filter(person -> !Spelling.fold(person.name()).equals(said.foldedName()))
                .ifPresent(person -> warnOtherName(row, person));
        taken(row, Column.NIK, known.byNik(said.nik()), match);
        taken(row, Column.KPJ, Optional.ofNullable(said.kpj()).flatMap(known::byKpj), match);
        Optional.ofNullable(said.note())
                .filter(note -> !note.equals(stored.note()))
                .flatMap(NoteCheck::of)
                .ifPresent(row::add);
        post(row, form, match);
    }

    /** The number by which a row leads to the only person it may mean. */
    static @Nullable Column sharedNumber(List<Person> choice, Said said) {
        return choice.size() == 1 ? sharedNumber(choice.get(0), said) : null;
    }

    /** The number by which a row leads to a person. */
    private static @Nullable Column sharedNumber(Person person, Said said) {
        Nik nik = person.nik();
        Kpj kpj = person.kpj();
        if (nik != null && nik.full().equals(said.nik())) {
            return Column.NIK;
        }
        return kpj != null && kpj.full().equals(said.kpj()) ? Column.KPJ : null;
    }

    private static void refuseDead(RowReading row, Person person) {
        row.add(
                Column.NAME,
                FieldProblem.error(
                        "name",
                        "roster.import.dead",
                        person.name(),
                        Objects.requireNonNull(person.diedOn())));
    }

    /** Whether a row says of somebody what is not on record. */
    private boolean wouldChange(Said said, PersonForm stored, List<Post> held) {
        boolean post =
                said.village() != null
                        && said.post() != null
                        && known.meant(held, said)
                                .map(PostForm::of)
                                .filter(same -> said.over(same).equals(same))
                                .isEmpty();
        return post || !Differences.of(stored, said.over(stored)).isEmpty();
    }

    private static void warnOtherName(RowReading row, Person person) {
        Column number = sharedNumber(person, row.said());
        if (number != null) {
            row.add(
                    Column.NAME,
                    FieldProblem.warning(
                            "name",
                            number == Column.NIK
                                    ? "roster.import.otherName"
                                    : "roster.import.otherName.kpj",
                            person.name()));
        }
    }

    /** A number belongs to one person: who is meant, or nobody. */
    private static void taken(
            RowReading row, Column column, Optional<Person> holder, KnownPeople.Match match) {
        UUID meant = match.one().map(Person::id).orElse(null);
        holder.filter(person -> !person.id().equals(meant) && !match.choice().contains(person))
                .ifPresent(
                        person ->
                                row.add(
                                        column,
                                        FieldProblem.error(
                                                column.name(),
                                                "roster.check.taken",
                                                person.name())));
    }

    private void post(RowReading row, PersonForm holder, KnownPeople.Match match) {
        Said said = row.said();
        if (said.post() == null) {
            boolean somebody = match.one().isPresent() || !match.choice().isEmpty();
            if (!somebody && row.row().has(Column.POST)) {
                row.add(Column.POST, FieldProblem.error("post", "roster.import.post.none"));
            }
        } else if (said.village() == null) {
            row.add(Column.VILLAGE, FieldProblem.error("village", "roster.import.village.none"));
        } else {
            PostForm form = said.over(PostForm.of(said.village().id(), said.post().kind()));
            posted.of(holder.birthDate(), null).problems(form).forEach(row::add);
        }
    }
}
