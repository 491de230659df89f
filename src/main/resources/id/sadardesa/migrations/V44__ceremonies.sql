-- Days on which cards are handed over, and whose cards are handed over there.

create table ceremony (
    id uuid primary key,
    title varchar(120) not null unique,
    on_day date not null,
    begins varchar(5) not null,
    place varchar(200) not null,
    -- Who brings the cards, usually the head of the branch.
    giver varchar(120),
    giver_title varchar(120),
    -- A line each: name;title
    witnesses varchar(2000) not null,
    -- The rundown as it is printed, a line each.
    agenda varchar(4000) not null
);

create table ceremony_guest (
    id uuid primary key,
    ceremony_id uuid not null references ceremony (id),
    person_id uuid not null references person (id),
    -- Called to the front when the first cards are handed over.
    symbolic boolean not null,
    constraint ceremony_guest_once unique (ceremony_id, person_id)
);
