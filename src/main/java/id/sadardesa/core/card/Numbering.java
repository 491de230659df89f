package id.sadardesa.core.card;

import id.sadardesa.base.Ids;
import id.sadardesa.base.Problem;
import id.sadardesa.core.journal.Action;
import id.sadardesa.core.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives numbers to the cards of a new batch: who is in it, and where each card lies. */
final class Numbering {
    private static final int LONGEST_NAME = 80;

    private final LedgerStore store;
    private final Journal journal;
    private final CardSeal seal;
    private final CardRequests requests;
    private final Clock clock;

    Numbering(
            LedgerStore store, Journal journal, CardSeal seal, CardRequests requests, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.seal = seal;
        this.requests = requests;
        this.clock = clock;
    }

    /** Those of the list who would be printed a card; see {@link Batches#due}. */
    List<CardHolder> due(List<CardHolder> holders) {
        return due(holders, new Enlisting(Layout.byPerson(store.all()), requests.waiting(), null));
    }

    private static List<CardHolder> due(List<CardHolder> holders, Enlisting enlisting) {
        return holders.stream()
                .filter(one -> enlisting.takes(one) || enlisting.ready(one).isPresent())
                .toList();
    }

    /** Those of the list who are due for a card; see {@link Batches#prepare}. */
    Prepared prepare(List<CardHolder> holders, BatchForm form) {
        refuse(form);
        Enlisting enlisting = enlisting(form);
        enlisting.refuseSecond(holders, this::batch);
        return enlist(holders, holders.stream().filter(enlisting::takes).toList(), form, enlisting);
    }

    /** The same with those whose cards wait already; a batch of exactly these is used again. */
    Prepared toPrint(List<CardHolder> holders, BatchForm form) {
        refuse(form);
        Enlisting enlisting = enlisting(form);
        enlisting.refuseSecond(holders, this::batch);
        List<CardHolder> due = due(holders, enlisting);
        Optional<Batch> same = written(due, form, enlisting);
        return same.isPresent()
                ? new Prepared(
                        same.get(),
                        due.size(),
                        form.sheet().pages(due.size(), form.start()),
                        0,
                        0,
                        0)
                : enlist(holders, due, form, enlisting);
    }

    private Prepared enlist(
            List<CardHolder> holders, List<CardHolder> due, BatchForm form, Enlisting enlisting) {
        int count = form.limit() == 0 ? due.size() : Math.min(form.limit(), due.size());
        if (count == 0) {
            throw Problem.of(holders.isEmpty() ? "card.print.nobody" : "card.batch.allHave");
        }
        seal.prepare();
        Batch batch =
                new Batch(
                        Ids.next(),
                        form.name().strip(),
                        form.sheet().code(),
                        form.start(),
                        form.template(),
                        LocalDate.now(clock));
        Layout layout = new Layout(batch.id(), form.sheet().perPage(), 1, form.start());
        for (CardHolder holder : due.subList(0, count)) {
            enlisting
                    .ready(holder)
                    .ifPresentOrElse(
                            layout::move,
                            () ->
                                    layout.add(
                                            holder,
                                            enlisting.copy(holder),
                                            enlisting.old(holder),
                                            enlisting.why(holder)));
        }
        journal.act(
                Action.of("card.prepare", count, batch.name()).because(form.reason()),
                pen -> {
                    LedgerStore.insert(pen, batch);
                    LedgerStore.insert(pen, layout.laid());
                    layout.moved().forEach(card -> LedgerStore.move(pen, card));
                    LedgerStore.deleteEmpty(pen);
                    return batch;
                });
        return new Prepared(
                batch,
                count,
                form.sheet().pages(count, form.start()),
                holders.size() - due.size(),
                layout.moved().size(),
                due.size() - count);
    }

    private void refuse(BatchForm form) {
        String name = form.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Problem.of("card.batch.name", LONGEST_NAME);
        }
        if (isTaken(name)) {
            throw Problem.of("card.batch.taken", name);
        }
        if (form.start() < 1 || form.start() > form.sheet().perPage()) {
            throw Problem.of("card.print.start", form.start(), form.sheet().perPage());
        }
        if (form.limit() < 0) {
            throw Problem.of("card.batch.limit", form.limit());
        }
        String reason = form.reason();
        if (reason != null) {
            IssuedCards.refuseReason(reason);
        }
    }

    private Batch batch(UUID id) {
        return store.batches().stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(String name) {
        return store.batches().stream().anyMatch(batch -> batch.name().equalsIgnoreCase(name));
    }

    /** The batch in which exactly these cards wait already, on such a sheet. */
    private Optional<Batch> written(List<CardHolder> due, BatchForm form, Enlisting enlisting) {
        Set<UUID> ready =
                due.stream()
                        .flatMap(holder -> enlisting.ready(holder).stream())
                        .map(IssuedCard::id)
                        .collect(Collectors.toSet());
        return store.batches().stream()
                .filter(batch -> batch.sheet().equals(form.sheet().code()))
                .filter(batch -> batch.start() == form.start())
                .filter(batch -> batch.template().equals(form.template()))
                .filter(batch -> ready.size() == due.size())
                .filter(batch -> readyIds(batch).equals(ready))
                .findFirst();
    }

    private Set<UUID> readyIds(Batch batch) {
        return store.of(batch.id()).stream()
                .filter(card -> card.state() == CardState.READY)
                .map(IssuedCard::id)
                .collect(Collectors.toSet());
    }

    private Enlisting enlisting(BatchForm form) {
        return new Enlisting(Layout.byPerson(store.all()), requests.waiting(), form.reason());
    }
}
