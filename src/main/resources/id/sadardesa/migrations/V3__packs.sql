-- Changes of a bulk action, some hundred to a row: a row each in journal_change, with its two indexes,
-- would cost more than the work itself. The ranges say where the ids of a pack lie, so that the history
-- of one person opens only the packs that can hold it.

create table journal_pack (
    seq bigint not null references journal_entry (seq),
    pack int not null,
    subject_from uuid not null,
    subject_to uuid not null,
    row_from uuid not null,
    row_to uuid not null,
    changes varbinary(1000000) not null,
    primary key (seq, pack)
);
