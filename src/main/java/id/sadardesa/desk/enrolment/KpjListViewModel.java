package id.sadardesa.desk.enrolment;

import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.enrolment.Candidate;
import id.sadardesa.core.roster.Nik;
import id.sadardesa.core.roster.People;
import id.sadardesa.core.roster.Person;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The KPJ of several people, typed or pasted one below the other and saved as one action. */
final class KpjListViewModel {
    /** One person of the list. */
    static final class Row {
        final Candidate candidate;
        final StringProperty typed = new SimpleStringProperty("");
        final ObjectProperty<Optional<FieldProblem>> problem =
                new SimpleObjectProperty<>(Optional.empty());

        Row(Candidate candidate) {
            this.candidate = candidate;
        }

        UUID person() {
            return candidate.line().person().id();
        }

        boolean isFilled() {
            return !typed.get().isBlank();
        }

        /** What stands between the number and being saved; empty when nothing does. */
        Optional<FieldProblem> error() {
            return problem.get().filter(FieldProblem::isError);
        }
    }

    private final People people;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Text>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Row>> wrong =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    KpjListViewModel(People people, Jobs jobs, Notices notices) {
        this.people = people;
        this.jobs = jobs;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What must be known of the last pasting or saving; empty when all is well. */
    ReadOnlyObjectProperty<Optional<Text>> said() {
        return said.getReadOnlyProperty();
    }

    /** The first row that kept the list from being saved; empty while none did. */
    ReadOnlyObjectProperty<Optional<Row>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Begins with these people, in this order. */
    void begin(List<Candidate> chosen) {
        said.set(Optional.empty());
        wrong.set(Optional.empty());
        rows.set(chosen.stream().map(Row::new).toList());
    }

    /** How many numbers are typed. */
    int filled() {
        return (int) rows.get().stream().filter(Row::isFilled).count();
    }

    /** Whether something typed is not saved. */
    boolean unsaved() {
        return filled() > 0;
    }

    /**
     * Fills a column copied elsewhere downward, beginning at a row.
     *
     * @return the row after the last one filled
     */
    int paste(int from, String text) {
        List<String> numbers = new ArrayList<>(text.lines().map(String::strip).toList());
        while (!numbers.isEmpty() && numbers.get(numbers.size() - 1).isEmpty()) {
            numbers.remove(numbers.size() - 1);
        }
        List<Row> all = rows.get();
        int fits = Math.min(numbers.size(), all.size() - from);
        for (int i = 0; i < fits; i++) {
            all.get(from + i).typed.set(numbers.get(i));
        }
        int left = numbers.size() - fits;
        said.set(
                left == 0
                        ? Optional.empty()
                        : Optional.of(
                                Text.of("enrolment.kpjList.tooMany", numbers.size(), fits, left)));
        look();
        return from + fits;
    }

    /** Checks what is typed so far, without saving. */
    void look() {
        Map<UUID, String> typed = typed();
        jobs.ask(() -> people.kpjs().check(typed), this::show);
    }

    private void show(Map<UUID, FieldProblem> problems) {
        rows.get().forEach(row -> row.problem.set(Optional.ofNullable(problems.get(row.person()))));
    }

    private Map<UUID, String> typed() {
        Map<UUID, String> typed = new LinkedHashMap<>();
        rows.get().stream()
                .filter(Row::isFilled)
                .forEach(row -> typed.put(row.person(), row.typed.get()));
        return typed;
    }

    /** Saves all numbers typed, when none is wrong. */
    void save(Runnable done) {
        Map<UUID, String> typed = typed();
        if (typed.isEmpty() || jobs.busy().get()) {
            return;
        }
        said.set(Optional.empty());
        wrong.set(Optional.empty());
        jobs.start(
                Text.of("enrolment.job.recording"),
                progress -> people.kpjs().record(typed),
                count -> {
                    begin(List.of());
                    notices.success(Text.of("enrolment.done.kpj", count));
                    done.run();
                },
                (Problem problem) ->
                        jobs.ask(
                                () -> people.kpjs().check(typed),
                                found -> {
                                    show(found);
                                    blame(problem);
                                }));
    }

    /** Says which row it was, and whose, where the trouble lies in one. */
    private void blame(Problem problem) {
        List<Row> errors = rows.get().stream().filter(row -> row.error().isPresent()).toList();
        Optional<Row> first = errors.stream().findFirst();
        said.set(
                first.map(row -> named(row, errors.size() - 1))
                        .or(() -> Optional.of(problem.text())));
        wrong.set(first);
    }

    private Text named(Row row, int others) {
        Person person = row.candidate.line().person();
        Nik nik = person.nik();
        return Text.of(
                "enrolment.kpjList.wrong",
                rows.get().indexOf(row) + 1,
                person.fullName(),
                nik == null ? "–" : nik.masked(),
                row.error().map(FieldProblem::text).orElseThrow(),
                others);
    }
}
