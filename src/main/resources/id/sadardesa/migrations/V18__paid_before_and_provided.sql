-- Contribution months that somebody had before the first month this office recorded: from another
-- office, or from before the program was used.
create table contribution_before (
    id uuid primary key,
    person_id uuid not null references person (id),
    insured int not null,
    savings int not null,
    pension int not null,
    source varchar(200) not null,
    constraint contribution_before_once unique (person_id),
    constraint contribution_before_months check (
        insured between 0 and 1200 and savings between 0 and 1200 and pension between 0 and 1200)
);

-- The photo or scan of a transfer slip lies among the pictures, kept once under its hash.
alter table payment add column slip_id uuid references picture (id);

-- What a village's budget provides for contributions in a year (pagu).
create table budget_provided (
    id uuid primary key,
    village_id uuid not null references village (id),
    for_year int not null,
    amount decimal(18, 2) not null,
    source varchar(200),
    constraint budget_provided_once unique (village_id, for_year),
    constraint budget_provided_amount check (amount >= 0)
);
