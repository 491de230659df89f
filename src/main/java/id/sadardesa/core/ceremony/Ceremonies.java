package id.sadardesa.core.ceremony;

import id.sadardesa.base.Database;
import id.sadardesa.base.FieldProblem;
import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.core.card.CardChoice;
import id.sadardesa.core.card.CardHolder;
import id.sadardesa.core.card.CardState;
import id.sadardesa.core.card.Cards;
import id.sadardesa.core.card.Handover;
import id.sadardesa.core.card.IssuedCard;
import id.sadardesa.core.card.IssuedCards;
import id.sadardesa.core.enrolment.State;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import id.sadardesa.core.roster.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to the days on which cards are handed over. Who has a card is in the print ledger alone
 * ({@link IssuedCards}); a ceremony only says whose cards are called there, so that it goes on
 * where it stood when the power comes back.
 */
public final class Ceremonies {
    private static final int SOON_DAYS = 14;
    private static final int OVER_DAYS = 60;

    private final CeremonyStore store;
    private final Journal journal;
    private final Cards cards;
    private final IssuedCards issued;
    private final Clock clock;

    public Ceremonies(
            Database database, Journal journal, Cards cards, IssuedCards issued, Clock clock) {
        this.store = new CeremonyStore(database);
        this.journal = journal;
        this.cards = cards;
        this.issued = issued;
        this.clock = clock;
    }

    /** Every ceremony, the latest day first. */
    public List<Ceremony> all() {
        return store.all();
    }

    /**
     * The ceremony of a title, in any spelling of capitals.
     *
     * @throws Problem when there is none; names those there are
     */
    public Ceremony named(String title) {
        return find(title)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "ceremony.unknown",
                                        title,
                                        all().stream().map(one -> one.form().title()).toList()));
    }

    private Optional<Ceremony> find(String title) {
        return all().stream()
                .filter(one -> one.form().title().equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    /**
     * Plans a hand-over; nobody is called yet.
     *
     * @throws Problem when the form has an error, or another ceremony has its title
     */
    public Ceremony plan(CeremonyForm form) {
        refuseErrors(form);
        refuseTaken(form, null);
        Ceremony ceremony = new Ceremony(Ids.next(), form);
        return journal.act(
                Action.of("ceremony.plan", form.title()),
                pen -> {
                    CeremonyStore.insert(pen, ceremony);
                    return ceremony;
                });
    }

    /**
     * Changes the plan of a ceremony.
     *
     * @throws Problem as {@link #plan}, or when somebody else changed it meanwhile
     */
    public Ceremony change(Ceremony seen, CeremonyForm form) {
        refuseErrors(form);
        refuseTaken(form, seen);
        return journal.act(
                Action.of("ceremony.change", form.title()),
                pen -> {
                    CeremonyStore.revise(pen, seen, form);
                    return new Ceremony(seen.id(), form);
                });
    }

    private static void refuseErrors(CeremonyForm form) {
        form.problems().stream()
                .filter(FieldProblem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new Problem(problem.text());
                        });
    }

    private void refuseTaken(CeremonyForm form, @Nullable Ceremony seen) {
        find(form.title())
                .filter(other -> seen == null || !other.id().equals(seen.id()))
                .ifPresent(
                        other -> {
                            throw Problem.of("ceremony.taken", form.title(), other.form().on());
                        });
    }

    /** Takes a plan away; the cards stay where they are. */
    public void remove(Ceremony ceremony) {
        journal.act(
                Action.of("ceremony.remove", ceremony.form().title()),
                pen -> {
                    CeremonyStore.delete(pen, ceremony, store.guests(ceremony.id()));
                    return ceremony;
                });
    }

    /** How many cards lie printed in the office although nobody is called to take them. */
    public int uncalled() {
        return Roll.of(holders(), issued.byPerson(), Set.of(), store.called(today()).keySet())
                .ready()
                .size();
    }

    /**
     * The hand-overs to think of, the earliest first: those of the next two weeks, and those of the
     * last two months whose cards are not all taken.
     */
    public List<GuestList> pressing() {
        LocalDate today = today();
        return all().stream()
                .filter(one -> !one.form().on().isAfter(today.plusDays(SOON_DAYS)))
                .filter(one -> !one.form().on().isBefore(today.minusDays(OVER_DAYS)))
                .sorted(Comparator.comparing(one -> one.form().on()))
                .map(this::guests)
                .filter(
                        list ->
                                !list.ceremony().form().on().isBefore(today)
                                        || !list.absent().isEmpty())
                .toList();
    }

    private List<CardHolder> holders() {
        return cards.holders(new CardChoice(null, EnumSet.allOf(State.class)));
    }

    /** Calls everybody whose card lies printed and who is called nowhere. */
    public Invited inviteReady(Ceremony ceremony) {
        return inviteReady(ceremony, one -> true);
    }

    /**
     * The same of some people only. Who is called at another ceremony still to come, has the card
     * already, or whose sheet nobody has confirmed is not called.
     */
    public Invited inviteReady(Ceremony ceremony, Predicate<CardHolder> meant) {
        Roll roll = guests(ceremony).rest().among(meant);
        List<UUID> more = roll.ready().stream().map(one -> one.person().id()).toList();
        if (!more.isEmpty()) {
            call(ceremony, more);
        }
        return new Invited(
                more.size(),
                new Roll(List.of(), roll.elsewhere(), roll.unprinted(), roll.without()));
    }

    /**
     * Calls one person; who is called already stays.
     *
     * @return whether the person was added
     * @throws Problem when the person cannot be called; says why
     */
    public boolean invite(Ceremony ceremony, Person person) {
        if (find(ceremony, person).isPresent()) {
            return false;
        }
        refuseUncallable(person);
        call(ceremony, List.of(person.id()));
        return true;
    }

    private void refuseUncallable(Person person) {
        IssuedCard card = issued.byPerson().get(person.id());
        if (card == null || !card.state().live()) {
            throw Problem.of("ceremony.noCard", person.name());
        }
        if (card.state() == CardState.READY) {
            throw Problem.of("ceremony.unprinted", person.name(), card.number().printed());
        }
        if (card.state() == CardState.HANDED) {
            throw issued.handedAlready(card);
        }
        UUID other = store.called(today()).get(person.id());
        all().stream()
                .filter(one -> one.id().equals(other))
                .findFirst()
                .ifPresent(
                        one -> {
                            throw Problem.of(
                                    "ceremony.elsewhere",
                                    person.name(),
                                    one.form().title(),
                                    one.form().on());
                        });
    }

    private void call(Ceremony ceremony, List<UUID> more) {
        journal.act(
                Action.of("ceremony.invite", more.size(), ceremony.form().title()),
                pen -> {
                    CeremonyStore.invite(pen, ceremony, more);
                    return more.size();
                });
    }

    /** Takes people off the list; their cards stay in the office. */
    public void dismiss(Ceremony ceremony, Collection<Guest> guests) {
        journal.act(
                Action.of("ceremony.dismiss", guests.size(), ceremony.form().title()),
                pen -> {
                    guests.forEach(one -> CeremonyStore.dismiss(pen, one));
                    return guests.size();
                });
    }

    /** Says whether somebody is called to the front when the first cards are handed over. */
    public void symbolic(Ceremony ceremony, Guest guest, boolean symbolic) {
        journal.act(
                Action.of("ceremony.symbolic", guest.person().name(), ceremony.form().title()),
                pen -> {
                    CeremonyStore.symbolic(pen, guest, symbolic);
                    return guest;
                });
    }

    /** Whose cards are called, in the order of cards and receipts, and where each card is now. */
    public GuestList guests(Ceremony ceremony) {
        Map<UUID, CeremonyStore.Row> rows =
                store.guests(ceremony.id()).stream()
                        .collect(Collectors.toMap(CeremonyStore.Row::person, Function.identity()));
        Map<UUID, IssuedCard> present = issued.byPerson();
        List<Guest> guests = new ArrayList<>();
        List<CardHolder> holders = holders();
        for (CardHolder one : holders) {
            CeremonyStore.Row row = rows.get(one.person().id());
            if (row != null) {
                guests.add(new Guest(row.id(), one, present.get(row.person()), row.symbolic()));
            }
        }
        Roll rest = Roll.of(holders, present, rows.keySet(), store.called(today()).keySet());
        return new GuestList(ceremony, guests, rest);
    }

    /**
     * The guest that somebody is at a ceremony.
     *
     * @throws Problem when the person is not called there
     */
    public Guest guest(Ceremony ceremony, Person person) {
        return find(ceremony, person)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        "ceremony.notCalled",
                                        person.name(),
                                        ceremony.form().title()));
    }

    private Optional<Guest> find(Ceremony ceremony, Person person) {
        return guests(ceremony).guests().stream()
                .filter(one -> one.person().id().equals(person.id()))
                .findFirst();
    }

    /**
     * Records that a guest took the card.
     *
     * @param early whether the day of the ceremony may be still to come
     * @throws Problem when there is no printed card, it was handed over already, or the day is
     *     still to come
     */
    public void hand(Ceremony ceremony, Guest guest, Early early) {
        refuseEarly(ceremony, early);
        give(guest, new Handover(today(), guest.person().name(), null));
    }

    /**
     * Records that somebody else took the card for a guest.
     *
     * @param who the name of who took it
     * @param why e.g. that the holder is ill
     * @throws Problem as {@link #hand}, or when the name or the reason is missing or too long
     */
    public void handTo(Ceremony ceremony, Guest guest, String who, String why, Early early) {
        refuseEarly(ceremony, early);
        if (who.isBlank() || who.strip().length() > Handover.LONGEST_NAME) {
            throw Problem.of("ceremony.proxy.who", Handover.LONGEST_NAME);
        }
        if (why.isBlank() || why.strip().length() > Handover.LONGEST_WHY) {
            throw Problem.of("ceremony.proxy.why", Handover.LONGEST_WHY);
        }
        give(guest, new Handover(today(), who, why));
    }

    private void refuseEarly(Ceremony ceremony, Early early) {
        CeremonyForm plan = ceremony.form();
        if (early == Early.REFUSE && today().isBefore(plan.on())) {
            throw Problem.of("ceremony.early", plan.title(), plan.on());
        }
    }

    private void give(Guest guest, Handover handover) {
        IssuedCard card = guest.card();
        if (card == null) {
            throw Problem.of("ceremony.noCard", guest.person().name());
        }
        issued.handOver(Map.of(card, handover));
    }

    /** Takes the hand-over back: the card lies in the office again. */
    public void takeBack(Guest guest) {
        IssuedCard card = guest.card();
        if (card == null) {
            throw Problem.of("ceremony.noCard", guest.person().name());
        }
        issued.takeBack(card);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
