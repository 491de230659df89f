package id.sadardesa.desk.design;

import id.sadardesa.core.card.Element;
import id.sadardesa.core.card.Frame;
import id.sadardesa.core.card.Template;
import id.sadardesa.core.paper.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What is chosen in a draft, moved and put in order as one. */
record Group(Draft draft) {
    private static final Frame CARD = new Frame(0, 0, Paper.CR80.widthMm(), Paper.CR80.heightMm());

    /** The smallest frame around all that is chosen; the card where nothing is. */
    Frame around() {
        List<Frame> frames = draft.all().stream().map(this::frame).toList();
        if (frames.isEmpty()) {
            return CARD;
        }
        double left = least(frames, Frame::x);
        double top = least(frames, Frame::y);
        double right = -least(frames, one -> -one.right());
        double bottom = -least(frames, one -> -one.bottom());
        return new Frame(left, top, right - left, bottom - top);
    }

    private static double least(List<Frame> frames, ToDoubleFunction<Frame> edge) {
        return frames.stream().mapToDouble(edge).min().orElseThrow();
    }

    private Frame frame(int index) {
        return draft.elements().get(index).frame();
    }

    /** What lies on the same side and is not chosen. */
    List<Frame> rest() {
        List<Integer> chosen = draft.all();
        return IntStream.range(0, draft.elements().size())
                .filter(index -> !chosen.contains(index))
                .mapToObj(this::frame)
                .toList();
    }

    /** All of it, so many millimetres further. */
    Draft moved(double right, double down) {
        Map<Integer, Frame> places = new TreeMap<>();
        for (int index : draft.all()) {
            Frame one = frame(index);
            places.put(index, one.at(one.x() + right, one.y() + down));
        }
        return framed(places);
    }

    /** Whether enough is chosen to be put in order so. */
    boolean allows(Arrangement how) {
        return draft.all().size() >= how.least();
    }

    /** Put in order: several within the frame around them, one within the card. */
    Draft arranged(Arrangement how) {
        if (!allows(how)) {
            return draft;
        }
        if (how.spreads()) {
            return spread(how);
        }
        Frame around = draft.several() ? around() : CARD;
        Map<Integer, Frame> places = new TreeMap<>();
        draft.all().forEach(index -> places.put(index, how.within(around, frame(index))));
        return framed(places);
    }

    /** The outer ones stay; where the others lie over each other, they do so evenly. */
    private Draft spread(Arrangement how) {
        List<Integer> order = new ArrayList<>(draft.all());
        order.sort(
                Comparator.comparingDouble(
                        index -> {
                            Frame one = frame(index);
                            double half = how.length().applyAsDouble(one) / 2;
                            return how.begin().applyAsDouble(one) + half;
                        }));
        Frame around = around();
        double taken = order.stream().mapToDouble(i -> how.length().applyAsDouble(frame(i))).sum();
        double between = (how.length().applyAsDouble(around) - taken) / (order.size() - 1);
        double place = how.begin().applyAsDouble(around);
        Map<Integer, Frame> places = new TreeMap<>();
        for (int index : order) {
            places.put(index, how.beginning(frame(index), place));
            place += how.length().applyAsDouble(frame(index)) + between;
        }
        return framed(places);
    }

    /** Without what is chosen. */
    Draft removed() {
        List<Element> left = new ArrayList<>(draft.elements());
        List<Integer> all = draft.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            left.remove(all.get(i).intValue());
        }
        return new Draft(draft.template().with(draft.side(), left), draft.side(), -1);
    }

    private Draft framed(Map<Integer, Frame> places) {
        Template template = draft.template();
        for (Map.Entry<Integer, Frame> place : places.entrySet()) {
            template =
                    template.change(
                            draft.side(), place.getKey(), one -> one.framed(place.getValue()));
        }
        return draft.with(template);
    }
}
