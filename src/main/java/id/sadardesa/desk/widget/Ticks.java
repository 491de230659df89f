package id.sadardesa.desk.widget;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Things of which some are ticked: everything is unless somebody takes a tick away, or nothing is
 * until somebody gives one; both stay so when the same things are read anew. {@link TickColumn}
 * shows it in a table.
 */
public final class Ticks<T> {
    /** One of the things, with its tick. */
    public static final class Tick<T> {
        private final T thing;
        private final BooleanProperty on;

        Tick(T thing, boolean on) {
            this.thing = thing;
            this.on = new SimpleBooleanProperty(on);
        }

        public T thing() {
            return thing;
        }

        public BooleanProperty on() {
            return on;
        }
    }

    private final Function<? super T, ?> identity;
    private final boolean atFirst;
    private final ReadOnlyObjectWrapper<List<Tick<T>>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Runnable changed = () -> {};
    private boolean together;

    /**
     * Nothing yet; what comes is ticked.
     *
     * @param identity what makes two things the same, e.g. a person's id
     */
    public Ticks(Function<? super T, ?> identity) {
        this(identity, true);
    }

    private Ticks(Function<? super T, ?> identity, boolean atFirst) {
        this.identity = identity;
        this.atFirst = atFirst;
    }

    /** Nothing yet; what comes is not ticked, because what is done with it cannot be light. */
    public static <T> Ticks<T> none(Function<? super T, ?> identity) {
        return new Ticks<>(identity, false);
    }

    /**
     * What is to be done when other things are ticked; once, also when all ticks change at once.
     */
    public void onChange(Runnable doing) {
        changed = doing;
    }

    public ReadOnlyObjectProperty<List<Tick<T>>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many are ticked. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Those that are ticked, in their order. */
    public List<T> chosen() {
        return rows.get().stream().filter(row -> row.on().get()).map(Tick::thing).toList();
    }

    /** Everything there is to choose from. */
    public List<T> things() {
        return rows.get().stream().map(Tick::thing).toList();
    }

    /** Other things to choose from. */
    public void show(List<T> things) {
        Set<Object> turned =
                rows.get().stream()
                        .filter(row -> row.on().get() != atFirst)
                        .map(row -> (Object) identity.apply(row.thing()))
                        .collect(Collectors.toSet());
        List<Tick<T>> fresh =
                things.stream()
                        .map(
                                thing ->
                                        new Tick<>(
                                                thing,
                                                turned.contains(identity.apply(thing)) != atFirst))
                        .toList();
        fresh.forEach(row -> row.on().addListener(flipped -> flipped(fresh)));
        rows.set(fresh);
        recount();
    }

    /** Ticks or unticks everything. */
    public void all(boolean on) {
        together = true;
        rows.get().forEach(row -> row.on().set(on));
        together = false;
        recount();
    }

    /** A tick of an earlier list changes nothing. */
    private void flipped(List<Tick<T>> list) {
        if (!together && list == rows.get()) {
            recount();
        }
    }

    private void recount() {
        count.set((int) rows.get().stream().filter(row -> row.on().get()).count());
        changed.run();
    }

    /** What makes two rows the same. */
    Object key(Tick<T> row) {
        return identity.apply(row.thing());
    }
}
