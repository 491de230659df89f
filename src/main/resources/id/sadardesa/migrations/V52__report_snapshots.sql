-- What a month reported when it was closed: the state of all records right after that action, by
-- the journal, and what the report said then, so that a later reading can prove it is the same.
create table report_snapshot (
    id uuid primary key,
    closing_id uuid not null unique references period_closing (id),
    for_month date not null,
    taken_on date not null,
    fingerprint char(64) not null
);
