package id.sadardesa.desk.design;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Template;
import java.util.List;
import java.util.Optional;

/**
 * A template as it is being drawn.
 *
 * @param side the side that is seen
 * @param chosen which element of that side is worked on, from 0; -1 for none
 */
record Draft(Template template, Template.Side side, int chosen) {
    /** Its front, and nothing is worked on yet. */
    static Draft of(Template template) {
        return new Draft(template, Template.Side.FRONT, -1);
    }

    List<Element> elements() {
        return template.side(side);
    }

    /** What is worked on. */
    Optional<Element> element() {
        return chosen >= 0 && chosen < elements().size()
                ? Optional.of(elements().get(chosen))
                : Optional.empty();
    }

    Draft with(Template other) {
        return new Draft(other, side, Math.min(chosen, other.side(side).size() - 1));
    }

    Draft choosing(int index) {
        return new Draft(template, side, Math.max(-1, Math.min(index, elements().size() - 1)));
    }

    Draft seenFrom(Template.Side other) {
        return new Draft(template, other, -1);
    }
}
