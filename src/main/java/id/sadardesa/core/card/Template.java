package id.sadardesa.core.card;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a card looks like: the one model that drives editor, preview, PDF and print. It is 85.60 x
 * 53.98 mm; elements are drawn in their order.
 *
 * @param code what batches call it; built-in ones are words, own ones begin with {@code t-}
 * @param back empty when the card has only a front
 */
public record Template(String code, String name, List<Element> front, List<Element> back) {
    /** A side of the card. */
    public enum Side {
        FRONT,
        BACK;

        public String textKey() {
            return "card.side." + name();
        }
    }

    public Template {
        front = List.copyOf(front);
        back = List.copyOf(back);
    }

    public boolean twoSided() {
        return !back.isEmpty();
    }

    public List<Element> side(Side side) {
        return side == Side.FRONT ? front : back;
    }

    /** The elements of both sides. */
    Stream<Element> all() {
        return Stream.concat(front.stream(), back.stream());
    }

    public Template with(Side side, List<Element> elements) {
        return side == Side.FRONT
                ? new Template(code, name, elements, back)
                : new Template(code, name, front, elements);
    }

    /** The same under another code and name. */
    public Template named(String newCode, String newName) {
        return new Template(newCode, newName, front, back);
    }

    /** The same with its pictures under other ids. */
    Template picturing(UnaryOperator<UUID> ids) {
        return new Template(code, name, picturing(front, ids), picturing(back, ids));
    }

    private static List<Element> picturing(List<Element> elements, UnaryOperator<UUID> ids) {
        return elements.stream()
                .map(
                        one -> {
                            UUID picture = one.picture();
                            return picture == null ? one : one.showing(ids.apply(picture));
                        })
                .toList();
    }

    /** One element otherwise. */
    public Template change(Side side, int index, UnaryOperator<Element> change) {
        List<Element> elements = new ArrayList<>(side(side));
        elements.set(index, change.apply(elements.get(index)));
        return with(side, elements);
    }

    /** One element more, on top. */
    public Template add(Side side, Element element) {
        List<Element> elements = new ArrayList<>(side(side));
        elements.add(element);
        return with(side, elements);
    }

    public Template remove(Side side, int index) {
        List<Element> elements = new ArrayList<>(side(side));
        elements.remove(index);
        return with(side, elements);
    }

    /** One element under or over its neighbour in the order of drawing. */
    public Template move(Side side, int index, int to) {
        List<Element> elements = new ArrayList<>(side(side));
        elements.add(to, elements.remove(index));
        return with(side, elements);
    }
}
