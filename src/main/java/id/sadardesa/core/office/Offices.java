package id.sadardesa.core.office;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.picture.Pictures;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The office's own particulars and settings. There is one office in a data folder. */
public final class Offices {
    private final OfficeStore store;
    private final Journal journal;
    private final Pictures pictures;

    public Offices(Database database, Journal journal, Pictures pictures) {
        this.store = new OfficeStore(database);
        this.journal = journal;
        this.pictures = pictures;
    }

    public Optional<Office> find() {
        return store.find();
    }

    /**
     * The office that was set up.
     *
     * @throws Problem when none was set up yet
     */
    public Office current() {
        return find().orElseThrow(() -> Problem.of("office.none"));
    }

    public List<FieldProblem> check(OfficeForm form) {
        return form.problems();
    }

    /** Sets the office up, once. */
    public Office setUp(OfficeForm form) {
        refuseErrors(form);
        if (find().isPresent()) {
            throw Problem.of("office.exists", current().name());
        }
        journal.act(
                Action.of("office.setUp", form.name()),
                pen -> {
                    store.insert(pen, Ids.next(), form);
                    return form;
                });
        return current();
    }

    /**
     * Changes the office's particulars; what differs between the two forms and nothing else.
     *
     * @param seen the office as the form was filled in at first
     * @throws Problem when the form has an error, or one of these values was changed meanwhile
     */
    public void change(OfficeForm seen, OfficeForm form) {
        refuseErrors(form);
        Office office = current();
        journal.act(
                Action.of("office.change", form.name()),
                pen -> store.revise(pen, office.id(), seen, form));
    }

    /**
     * Sets the office's own logo from picture bytes that were decoded before; null takes it away.
     */
    public void setLogo(byte @Nullable [] picture) {
        Office office = current();
        journal.act(
                Action.of("office.logo"),
                pen -> {
                    store.setLogo(
                            pen, office.id(), picture == null ? null : pictures.keep(pen, picture));
                    return office;
                });
    }

    public Optional<byte[]> logo() {
        return find().map(Office::logoId).flatMap(pictures::bytes);
    }

    /** A setting by name, e.g. {@code desk.textSize}. */
    public Optional<String> setting(String name) {
        return store.setting(name);
    }

    public void set(String name, String content) {
        journal.act(
                Action.of("office.setting", name),
                pen -> {
                    store.set(pen, Ids.next(), name, content);
                    return name;
                });
    }

    /** What the office decided on a question the law leaves open, or the safe default. */
    public String choice(Choice choice) {
        return setting(choice.setting())
                .filter(choice.options()::contains)
                .orElse(choice.options().get(0));
    }

    /** Whether a yes-or-no question was decided with yes. */
    public boolean chosen(Choice choice) {
        return choice(choice).equals("yes");
    }

    /**
     * Decides a question.
     *
     * @throws IllegalArgumentException when it is none of the choice's values
     */
    public void choose(Choice choice, String value) {
        if (!choice.options().contains(value)) {
            throw new IllegalArgumentException(choice + " cannot be " + value);
        }
        journal.act(
                Action.of(
                        "office.choice", Text.of(choice.textKey()), Text.of(choice.textKey(value))),
                pen -> {
                    store.set(pen, Ids.next(), choice.setting(), value);
                    return value;
                });
    }

    private void refuseErrors(OfficeForm form) {
        check(form).stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }
}
