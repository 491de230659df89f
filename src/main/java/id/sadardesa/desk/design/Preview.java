package id.sadardesa.desk.design;

import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.DesignRemark;
import id.sadardesa.core.paper.PageImage;
import id.sadardesa.desk.shell.Jobs;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How a draft will be printed with somebody's data, drawn away from the screen. */
final class Preview {
    /** How a side looks with somebody's data, and what is the matter with the design. */
    record Drawn(PageImage image, List<DesignRemark> remarks) {
        Drawn {
            remarks = List.copyOf(remarks);
        }
    }

    private static final float DPI = 220;

    /** Whose data is shown. */
    final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.NOBODY);

    private final Cards cards;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<Subject>> subjects =
            new ReadOnlyObjectWrapper<>(List.of(Subject.NOBODY));
    private final ReadOnlyObjectWrapper<@Nullable Drawn> drawn = new ReadOnlyObjectWrapper<>();
    private @Nullable Draft shown;
    private volatile int asked;
    private boolean begun;

    Preview(Cards cards, Jobs jobs) {
        this.cards = cards;
        this.jobs = jobs;
        subject.subscribe(this::again);
    }

    /** Whose data can be shown. */
    ReadOnlyObjectProperty<List<Subject>> subjects() {
        return subjects.getReadOnlyProperty();
    }

    /** Null until it was drawn. */
    ReadOnlyObjectProperty<@Nullable Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Reads whose data can be shown; the longest name of the roster first. */
    List<Subject> people() {
        List<Subject> found = new ArrayList<>();
        cards.longestName()
                .ifPresent(one -> found.add(new Subject(Subject.Kind.LONGEST_NAME, one)));
        found.add(Subject.NOBODY);
        for (CardHolder one : cards.holders(CardChoice.everybody())) {
            found.add(new Subject(Subject.Kind.PERSON, one));
        }
        return found;
    }

    /** Offers what was read; what was chosen stays chosen, at first it is the first. */
    void offer(List<Subject> known) {
        Subject before = subject.get();
        subjects.set(known);
        Subject now =
                known.stream()
                        .filter(one -> begun && one.means(before))
                        .findFirst()
                        .orElse(known.get(0));
        begun = true;
        subject.set(now);
    }

    private void again() {
        Draft last = shown;
        if (last != null) {
            draw(last);
        }
    }

    /** Only what somebody still waits for is drawn. */
    void draw(Draft now) {
        shown = now;
        int question = asked + 1;
        asked = question;
        CardHolder holder = subject.get().holder();
        jobs.ask(
                () -> question == asked ? drawn(now, holder) : null,
                (@Nullable Drawn made) -> {
                    if (question == asked && made != null) {
                        drawn.set(made);
                    }
                });
    }

    private Drawn drawn(Draft now, @Nullable CardHolder holder) {
        return new Drawn(
                cards.face(now.template(), now.side(), holder, DPI),
                cards.check(now.template(), holder));
    }
}
