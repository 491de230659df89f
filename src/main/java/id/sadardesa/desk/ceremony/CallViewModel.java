package id.sadardesa.desk.ceremony;

import id.sadardesa.base.Problem;
import id.sadardesa.base.Text;
import id.sadardesa.core.card.CardCheck;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.ceremony.Ceremonies;
import id.sadardesa.core.ceremony.Early;
import id.sadardesa.core.ceremony.Guest;
import id.sadardesa.core.ceremony.GuestList;
import id.sadardesa.desk.shell.Jobs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The call list on the day: who is called, who took the card, how many are left. Every hand-over is
 * on record at once, so that nothing is lost when the power goes.
 */
public final class CallViewModel {
    /** What is typed: a part of a name, a village, or what a scanner reads from a card. */
    final StringProperty said = new SimpleStringProperty("");

    final StringProperty proxy = new SimpleStringProperty("");
    final StringProperty why = new SimpleStringProperty("");

    private final CeremonyDoors doors;
    private final Jobs jobs;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<GuestList> list;
    private final ReadOnlyObjectWrapper<List<Guest>> shown;
    private final ReadOnlyObjectWrapper<@Nullable Guest> called = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Guest> announced = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Text> trouble = new ReadOnlyObjectWrapper<>();
    private final Deque<UUID> taken = new ArrayDeque<>();
    private final Early early;

    /**
     * @param early whether the desk said that cards may go out before the day
     */
    CallViewModel(CeremonyDoors doors, Jobs jobs, GuestList list, Early early, Runnable changed) {
        this.doors = doors;
        this.jobs = jobs;
        this.changed = changed;
        this.early = early;
        this.list = new ReadOnlyObjectWrapper<>(list);
        this.shown = new ReadOnlyObjectWrapper<>(list.guests());
        said.subscribe(this::look);
        look();
    }

    ReadOnlyObjectProperty<GuestList> list() {
        return list.getReadOnlyProperty();
    }

    /** Those whom the typed words fit. */
    ReadOnlyObjectProperty<List<Guest>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whose name fills the screen; null when what is typed is nobody's name. */
    ReadOnlyObjectProperty<@Nullable Guest> called() {
        return called.getReadOnlyProperty();
    }

    /** Who was really called: in order, by choice or by card; not whom a search happens to fit. */
    ReadOnlyObjectProperty<@Nullable Guest> announced() {
        return announced.getReadOnlyProperty();
    }

    /** Why the last thing could not be done; null after one that could. */
    ReadOnlyObjectProperty<@Nullable Text> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return jobs.busy();
    }

    /** Whether what is typed is nobody's name; it can be the code of a card, half typed. */
    boolean fitsNobody() {
        return shown.get().isEmpty() && !said.get().isBlank();
    }

    /** The desk chose somebody. */
    void call(@Nullable Guest guest) {
        called.set(guest);
        announced.set(guest);
    }

    /** What was typed narrows the list; the first who waits is called. */
    private void look() {
        String[] words = said.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
        shown.set(
                list.get().guests().stream()
                        .filter(guest -> Stream.of(words).allMatch(spelt(guest)::contains))
                        .toList());
        trouble.set(null);
        Guest now = called.get();
        if (now == null || !shown.get().contains(now) || now.standing().handed()) {
            called.set(firstWaiting(shown.get()));
        }
        if (said.get().isBlank()) {
            announced.set(called.get());
        }
    }

    private static String spelt(Guest guest) {
        String village = guest.village() == null ? "" : guest.village().name();
        return (guest.person().name() + " " + village).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Guest firstWaiting(List<Guest> guests) {
        return guests.stream()
                .filter(one -> one.standing() == Guest.Standing.WAITING)
                .findFirst()
                .orElse(guests.isEmpty() ? null : guests.get(0));
    }

    /** Enter: who is called took the card; what fits nobody's name is the code of a card. */
    void enter() {
        if (shown.get().isEmpty()) {
            scan();
        } else {
            hand();
        }
    }

    private void scan() {
        String code = said.get();
        jobs.ask(() -> doors.checks().check(code), this::scanned);
    }

    private void scanned(CardCheck checked) {
        IssuedCard card = checked.card();
        Guest guest =
                card == null
                        ? null
                        : list.get().guests().stream()
                                .filter(one -> card.equals(one.card()))
                                .findFirst()
                                .orElse(null);
        if (guest == null) {
            trouble.set(
                    card == null
                            ? checked.why()
                            : Text.of("ceremony.call.notHere", card.name(), checked.why()));
            return;
        }
        said.set("");
        call(guest);
        hand();
    }

    /** Who is called took the card. */
    void hand() {
        write((ceremonies, guest) -> ceremonies.hand(list.get().ceremony(), guest, early));
    }

    /** Somebody else took it, as it is typed. */
    void handToProxy() {
        String who = proxy.get();
        String because = why.get();
        write(
                (ceremonies, guest) ->
                        ceremonies.handTo(list.get().ceremony(), guest, who, because, early));
    }

    @FunctionalInterface
    private interface Deed {
        void of(Ceremonies ceremonies, Guest guest);
    }

    private void write(Deed deed) {
        Guest guest = called.get();
        if (guest == null || jobs.busy().get()) {
            return;
        }
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> {
                    deed.of(doors.ceremonies(), guest);
                    return doors.ceremonies().guests(list.get().ceremony());
                },
                read -> {
                    taken.push(guest.id());
                    proxy.set("");
                    why.set("");
                    boolean sought = !said.get().isBlank();
                    Guest next = next(read, guest);
                    show(read, next);
                    announced.set(sought ? guest : next);
                },
                this::refuse);
    }

    private void refuse(Problem problem) {
        trouble.set(problem.text());
    }

    /** The next after somebody who waits, or else the first who does. */
    private static @Nullable Guest next(GuestList read, Guest after) {
        List<Guest> guests = read.guests();
        int at = 0;
        while (at < guests.size() && !guests.get(at).id().equals(after.id())) {
            at++;
        }
        return guests.stream()
                .skip(at)
                .filter(one -> one.standing() == Guest.Standing.WAITING)
                .findFirst()
                .orElseGet(() -> firstWaiting(guests));
    }

    /** Takes the last hand-over back, or that of who is called. */
    void undo() {
        Guest now = called.get();
        UUID last = taken.peek();
        Guest back =
                list.get().guests().stream()
                        .filter(one -> one.id().equals(last))
                        .findFirst()
                        .orElse(now);
        if (back == null || !back.standing().handed() || jobs.busy().get()) {
            trouble.set(Text.of("ceremony.call.nothingBack"));
            return;
        }
        jobs.start(
                Text.of("ceremony.saving"),
                progress -> {
                    doors.ceremonies().takeBack(back);
                    return doors.ceremonies().guests(list.get().ceremony());
                },
                read -> {
                    taken.remove(back.id());
                    show(
                            read,
                            read.guests().stream()
                                    .filter(one -> one.id().equals(back.id()))
                                    .findFirst()
                                    .orElse(null));
                },
                this::refuse);
    }

    private void show(GuestList read, @Nullable Guest guest) {
        list.set(read);
        called.set(guest);
        if (said.get().isEmpty()) {
            look();
        } else {
            said.set("");
        }
        called.set(guest);
    }

    /** What was refused is not tried again. */
    void forgive() {
        trouble.set(null);
    }

    /**
     * Leaves what was typed or refused, and calls the next who waits.
     *
     * @return whether there was anything to leave
     */
    boolean leave() {
        if (said.get().isEmpty() && trouble.get() == null) {
            return false;
        }
        said.set("");
        called.set(null);
        look();
        return true;
    }

    /** The window is closed: the page behind it shows what was done. */
    void close() {
        changed.run();
    }
}
