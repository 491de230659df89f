-- The death of a person: one day, from which everything else follows. A row of its own, so that a claim that
-- rests on it keeps it from being taken back.

create table death (
    id uuid primary key,
    person_id uuid not null references person (id),
    died_on date not null,
    constraint death_once unique (person_id)
);

-- Who left because of death is dead.
insert into death (id, person_id, died_on)
    select random_uuid(), s.person_id, max(s.on_day)
    from participation_step s
    where s.state = 'ENDED' and s.cause = 'A6'
        and s.n = (select max(l.n) from participation_step l where l.participation_id = s.participation_id)
    group by s.person_id;

-- The death that a claim of the family rests on.
alter table claim add column death_id uuid references death (id);
update claim c set death_id = (select d.id from death d where d.person_id = c.person_id)
    where c.kind in ('JKM', 'JKK_DEATH');

-- From which age on somebody may work at all, and may be registered with BPJS by an identity card.
insert into rule_age (id, rule, years, valid_from, legal_basis, delivered)
values
    ('5ada0014-0003-4000-8000-000000000001', 'WORK', 15, date '1999-05-07', 'UU 20/1999 (Konvensi ILO 138: usia minimum untuk bekerja 15 tahun)', true),
    ('5ada0014-0003-4000-8000-000000000002', 'ENTRY', 17, date '2006-12-29', 'UU 23/2006 jo. UU 24/2013 Pasal 63 (KTP sejak usia 17 tahun)', true);
