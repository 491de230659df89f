package id.sadardesa.core.sync.merge;

import id.sadardesa.core.journal.Pen;

/** What everything needs that works on one file: the pen, what is here, and what is noted of it. */
record Desk(
        Pen pen,
        MergeStore store,
        Exchange exchange,
        Edits edits,
        Authors authors,
        Findings findings,
        Tallying tallying) {
    static Desk of(Pen pen, Exchange exchange, Edits edits, Authors authors, boolean looking) {
        MergeStore store = new MergeStore(pen.handle());
        return new Desk(
                pen,
                store,
                exchange,
                edits,
                authors,
                new Findings(pen, exchange),
                new Tallying(store, looking));
    }
}
