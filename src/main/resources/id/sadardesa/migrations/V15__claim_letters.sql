-- The letters that were written for a claim: with which number, and whether people's numbers stand in them in full.

create table claim_letter (
    id uuid primary key,
    person_id uuid not null references person (id),
    claim_id uuid not null references claim (id),
    letter varchar(20) not null,
    number varchar(120),
    written_on date not null,
    in_full boolean not null
);
create index claim_letter_claim on claim_letter (claim_id);
