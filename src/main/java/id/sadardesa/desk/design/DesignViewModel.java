package id.sadardesa.desk.design;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.DesignRemark;
import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.card.Templates;
import id.sadardesa.desk.shell.Jobs;
import id.sadardesa.desk.shell.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A design of a card as it is drawn: what it is, how it looks, what to look at, and its steps. */
public final class DesignViewModel {
    private record Read(List<Template> templates, List<Subject> subjects) {}

    /** Whose data is shown. */
    final ObjectProperty<Subject> subject;

    private final Templates templates;
    private final Preview preview;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Template>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Draft> draft;
    private Template kept;
    private Steps steps;

    public DesignViewModel(Templates templates, Cards cards, Jobs jobs, Notices notices) {
        this.templates = templates;
        this.preview = new Preview(cards, jobs);
        this.subject = preview.subject;
        this.jobs = jobs;
        this.notices = notices;
        this.kept = templates.of("");
        this.steps = new Steps(Draft.of(kept));
        this.draft = new ReadOnlyObjectWrapper<>(steps.now());
    }

    /** The designs of the program, then those of the office. */
    ReadOnlyObjectProperty<List<Template>> all() {
        return all.getReadOnlyProperty();
    }

    /** Whose data can be shown. */
    ReadOnlyObjectProperty<List<Subject>> subjects() {
        return preview.subjects();
    }

    /** What is drawn now. */
    ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** How the side that is seen will be printed; null until it was drawn. */
    ReadOnlyObjectProperty<Preview.@Nullable Drawn> drawn() {
        return preview.drawn();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    boolean canUndo() {
        return steps.canUndo();
    }

    boolean canRedo() {
        return steps.canRedo();
    }

    /** Whether something was drawn that is not saved. */
    public boolean unsaved() {
        return !draft.get().template().equals(kept);
    }

    /** The design as it is kept. */
    Template opened() {
        return kept;
    }

    /** Whether a design came with the program. */
    boolean builtIn(Template template) {
        return templates.builtIn(template);
    }

    /** Whether saving makes a copy, because the design came with the program. */
    boolean copies() {
        return builtIn(kept);
    }

    /** A name for a copy that no design has. */
    String freeName(String wanted) {
        return templates.freeName(wanted);
    }

    /** Reads the designs and the people; what is being drawn stays as it is. */
    public void refresh() {
        jobs.ask(() -> new Read(templates.all(), preview.people()), this::show);
    }

    private void show(Read read) {
        all.set(read.templates());
        if (!unsaved()) {
            reopen(read.templates());
        }
        preview.offer(read.subjects());
        draw();
    }

    private void draw() {
        preview.draw(steps.now());
    }

    /** As it is kept now; the first design where it is gone. */
    private void reopen(List<Template> known) {
        String code = kept.code();
        Template now =
                known.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElse(known.get(0));
        if (!now.equals(kept)) {
            open(now);
        }
    }

    /** Opens another design; what was not saved is left. */
    void open(Template template) {
        kept = template;
        begin(Draft.of(template));
    }

    private void begin(Draft from) {
        steps = new Steps(from);
        tell();
        draw();
    }

    private void tell() {
        draft.set(steps.now());
    }

    /** Shows the other side. */
    void turn(Template.Side side) {
        if (side != draft.get().side()) {
            look(draft.get().seenFrom(side));
            draw();
        }
    }

    /** Works on another element, -1 for none. */
    void choose(int index) {
        look(draft.get().choosing(index));
    }

    /** Chooses one more, or one less; what was chosen before stays so. */
    void turn(int index) {
        look(draft.get().turning(index));
    }

    /** Looks at something else; nothing changed. */
    void look(Draft next) {
        steps.look(next);
        tell();
    }

    /** Works on what a remark is about. */
    void choose(DesignRemark remark) {
        turn(remark.side());
        choose(remark.index());
    }

    /** What is drawn from now on is a step of its own. */
    void pause() {
        steps.pause();
    }

    private void step(Draft next, String kind) {
        steps.to(next, kind);
        tell();
        draw();
    }

    /**
     * Draws something.
     *
     * @param kind joins changes that follow each other to one step; empty for a step of its own
     */
    void draw(String kind, UnaryOperator<Draft> change) {
        step(change.apply(draft.get()), kind);
    }

    /** Changes what is worked on; the kind joins as above. */
    void change(String kind, UnaryOperator<Element> change) {
        Draft now = draft.get();
        if (now.element().isPresent()) {
            step(now.with(now.template().change(now.side(), now.chosen(), change)), kind);
        }
    }

    /** Puts what is worked on elsewhere, or makes it larger or smaller. */
    void frame(String kind, Frame frame) {
        change(kind, one -> one.framed(frame));
    }

    /** Adds something on top, or below everything else, and works on it. */
    void add(Element element, boolean below) {
        draw("", now -> now.adding(element, below));
    }

    /** Takes away what is chosen. */
    void remove() {
        if (draft.get().element().isPresent()) {
            draw("", now -> new Group(now).removed());
        }
    }

    /** Draws what is worked on over its neighbour, or under it. */
    void raise(int by) {
        draw("", now -> now.raising(by));
    }

    void undo() {
        steps.undo();
        tell();
        draw();
    }

    void redo() {
        steps.redo();
        tell();
        draw();
    }

    /** Brings a picture from a file; it is looked at before it is accepted. */
    void picture(Path file, boolean fresh) {
        jobs.start(
                Text.of("card.design.reading"),
                progress -> templates.picture(file),
                id -> {
                    if (fresh) {
                        add(Drawable.background().showing(id), true);
                    } else {
                        change("", one -> one.showing(id));
                    }
                });
    }

    /** Keeps what was drawn in a design of the office. */
    void save() {
        Template template = draft.get().template();
        jobs.start(
                Text.of("card.design.saving"),
                progress -> templates.save(template, template.name()),
                this::saved);
    }

    /** Keeps what was drawn as another design of the office. */
    void saveAs(String name, Runnable done, Consumer<Problem> refused) {
        Template template = draft.get().template().named("", name);
        jobs.start(
                Text.of("card.design.saving"),
                progress -> templates.save(template, name),
                saved -> {
                    done.run();
                    saved(saved);
                },
                refused);
    }

    private void saved(Template saved) {
        Draft now = draft.get();
        kept = saved;
        begin(now.with(saved));
        notices.success(Text.of("card.design.saved", saved.name()));
        refresh();
    }

    /** Writes what is drawn to a file for another office. */
    void export(Path file) {
        Template template = draft.get().template();
        jobs.start(
                Text.of("card.design.saving"),
                progress -> {
                    templates.export(template, file);
                    return file;
                },
                written ->
                        notices.wrote(Text.of("card.design.exported", template.name()), written));
    }

    /** Takes a design from a file of another office. */
    void take(Path file) {
        jobs.start(
                Text.of("card.design.reading"),
                progress -> templates.take(file),
                taken -> {
                    open(taken);
                    notices.success(Text.of("card.design.taken", taken.name()));
                    refresh();
                });
    }

    /** Takes a design of the office away. */
    void delete() {
        Template gone = kept;
        jobs.start(
                Text.of("card.design.saving"),
                progress -> {
                    templates.remove(gone);
                    return gone;
                },
                removed -> {
                    open(templates.of(""));
                    notices.success(Text.of("card.design.removed", removed.name()));
                    refresh();
                });
    }
}
