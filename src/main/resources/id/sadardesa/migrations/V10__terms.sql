-- How long a term of office lasts; who holds the post when a longer term comes into force gets the longer one.
create table rule_term (
    id uuid primary key,
    post_kind varchar(24),
    post_group varchar(24),
    years int not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_term_positive check (years > 0)
);

insert into rule_term (id, post_kind, post_group, years, valid_from, legal_basis, delivered)
values
    ('5ada0000-0009-4000-8000-000000000001', 'KADES', null, 6, date '2014-01-15',
        'UU 6/2014 Pasal 39', true),
    ('5ada0000-0009-4000-8000-000000000002', 'KADES', null, 8, date '2024-04-25',
        'UU 3/2024 Pasal 39 dan Pasal 118', true),
    ('5ada0000-0009-4000-8000-000000000003', null, 'BPD', 6, date '2014-01-15',
        'UU 6/2014 Pasal 56', true),
    ('5ada0000-0009-4000-8000-000000000004', null, 'BPD', 8, date '2024-04-25',
        'UU 3/2024 Pasal 56 dan Pasal 118', true),
    ('5ada0000-0009-4000-8000-000000000005', null, 'RT_RW', 5, date '2018-01-01',
        'Permendagri 18/2018', true),
    ('5ada0000-0009-4000-8000-000000000006', null, 'LKD', 5, date '2018-01-01',
        'Permendagri 18/2018', true);

-- Who waits for a card; the row goes when the card is printed.
create table card_request (
    id uuid primary key,
    person_id uuid not null references person (id),
    asked_on date not null,
    why varchar(200) not null,
    constraint card_request_once unique (person_id)
);
