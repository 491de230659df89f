-- The print ledger: every card that was ever numbered, the batch it was printed in, and the blank sheets.

create table card_batch (
    id uuid primary key,
    name varchar(80) not null unique,
    sheet varchar(40) not null,
    start_place int not null,
    template varchar(40) not null,
    made_on date not null,
    constraint card_batch_start check (start_place >= 1)
);

create table card (
    id uuid primary key,
    person_id uuid not null references person (id),
    batch_id uuid not null references card_batch (id),
    number varchar(8) not null unique,
    -- 1 for the first card of a person, 2 for "Salinan ke-2".
    copy int not null,
    -- Where it lies: which sheet of the batch, and which place on it, both from 1.
    sheet_no int not null,
    place int not null,
    state varchar(12) not null,
    -- What stands on the card and in its code, as it was printed.
    name varchar(120) not null,
    tail varchar(4),
    printed_on date,
    handed_on date,
    handed_to varchar(120),
    handed_why varchar(300),
    ended_on date,
    ended_why varchar(300),
    -- The card that this one takes the place of.
    replaces uuid references card (id),
    constraint card_copy check (copy >= 1)
);
create index card_person on card (person_id);
create index card_batch_id on card (batch_id);

-- Blank sheets and cards: how many came in, were counted, printed or spoiled.
create table card_stock (
    id uuid primary key,
    material varchar(40) not null,
    amount int not null,
    cause varchar(12) not null,
    on_day date not null,
    batch_id uuid references card_batch (id)
);
create index card_stock_material on card_stock (material);

-- The office's key for the codes on cards. The secret half is in no history: what the journal notes stays for good.
create table card_key (
    id uuid primary key,
    verifier varchar(44) not null,
    made_on date not null
);

create table card_secret (
    id uuid primary key references card_key (id),
    signer varchar(120) not null
);
