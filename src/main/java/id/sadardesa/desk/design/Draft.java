package id.sadardesa.desk.design;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Template;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A template as it is being drawn.
 *
 * @param side the side that is seen
 * @param chosen which element of that side is worked on, from 0; -1 for none
 * @param others what is chosen together with it
 */
record Draft(Template template, Template.Side side, int chosen, Set<Integer> others) {
    Draft {
        int size = template.side(side).size();
        Set<Integer> there = new HashSet<>(others);
        there.removeIf(index -> index == chosen || index < 0 || index >= size);
        others = chosen < 0 ? Set.of() : Set.copyOf(there);
    }

    /** One element worked on, or none. */
    Draft(Template template, Template.Side side, int chosen) {
        this(template, side, chosen, Set.of());
    }

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

    /** Everything that is chosen, in the order of drawing. */
    List<Integer> all() {
        Set<Integer> all = new TreeSet<>(others);
        if (element().isPresent()) {
            all.add(chosen);
        }
        return List.copyOf(all);
    }

    /** Whether more than one is chosen. */
    boolean several() {
        return !others.isEmpty();
    }

    Draft with(Template other) {
        return new Draft(other, side, Math.min(chosen, other.side(side).size() - 1), others);
    }

    Draft choosing(int index) {
        return choosing(index, Set.of());
    }

    /** One to work on, and what is chosen together with it. */
    Draft choosing(int index, Collection<Integer> more) {
        int last = elements().size() - 1;
        return new Draft(template, side, Math.max(-1, Math.min(index, last)), Set.copyOf(more));
    }

    /** One more that is chosen, and worked on from now on. */
    Draft joining(int index) {
        return choosing(index, all());
    }

    /** One more that is chosen, or one less when it was. */
    Draft turning(int index) {
        if (!all().contains(index)) {
            return joining(index);
        }
        List<Integer> rest = all().stream().filter(one -> one != index).toList();
        return rest.isEmpty()
                ? choosing(-1)
                : choosing(index == chosen ? rest.get(rest.size() - 1) : chosen, rest);
    }

    /** One element more, on top or below everything else, and worked on. */
    Draft adding(Element element, boolean below) {
        int last = elements().size();
        Template more = template.add(side, element);
        return new Draft(below ? more.move(side, last, 0) : more, side, below ? 0 : last);
    }

    /** What is worked on drawn so many places later; the same where there is none. */
    Draft raising(int by) {
        int to = chosen + by;
        return element().isPresent() && to >= 0 && to < elements().size()
                ? new Draft(template.move(side, chosen, to), side, to)
                : this;
    }

    Draft seenFrom(Template.Side other) {
        return new Draft(template, other, -1);
    }
}
