-- Segments: wage earners and those who are not, with their bands, discounts and penalties.

alter table rule_rate add column worker varchar(16);
alter table rule_rate add column flat decimal(18, 2);
alter table rule_rate add column delivered boolean;
update rule_rate set worker = 'WAGE_EARNER', flat = 0, delivered = true;
alter table rule_rate alter column worker set not null;
alter table rule_rate alter column flat set not null;
alter table rule_rate alter column delivered set not null;
alter table rule_rate add constraint rule_rate_flat check (flat >= 0);

alter table rule_cap add column delivered boolean;
update rule_cap set delivered = true;
alter table rule_cap alter column delivered set not null;

alter table rule_age add column delivered boolean;
update rule_age set delivered = true;
alter table rule_age alter column delivered set not null;

-- What a worker without wages earns a month decides the base that BPJS counts.
create table rule_band (
    id uuid primary key,
    income_from decimal(18, 2) not null,
    base decimal(18, 2) not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_band_once unique (valid_from, income_from),
    constraint rule_band_positive check (base > 0 and income_from >= 0)
);

-- A part of the contribution that is not asked for in some months. Empty columns hold for all.
create table rule_discount (
    id uuid primary key,
    programme varchar(8) not null,
    worker varchar(16),
    sector varchar(12),
    public_money boolean not null,
    percent_due decimal(7, 4) not null,
    valid_from date not null,
    valid_to date not null,
    -- Holds only where the office says that its old bills were paid so.
    historic boolean not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_discount_percent check (percent_due between 0 and 100)
);

-- Job loss (JKP): paid by the state and out of JKK and JKM, so that nobody is billed more.
create table rule_job_loss (
    id uuid primary key,
    state_percent decimal(7, 4) not null,
    from_jkk decimal(7, 4) not null,
    from_jkm decimal(7, 4) not null,
    cap decimal(18, 2) not null,
    valid_from date not null,
    valid_to date,
    legal_basis varchar(400) not null,
    delivered boolean not null
);

-- Two percent a month for late contributions; not for employers that are part of the state.
create table rule_penalty (
    id uuid primary key,
    segment varchar(16) not null,
    percent decimal(7, 4) not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_penalty_once unique (segment, valid_from),
    constraint rule_penalty_not_negative check (percent >= 0)
);

insert into rule_rate
    (id, programme, payer, risk_class, percent, valid_from, valid_to, legal_basis, worker, flat, delivered)
values
    ('5ada0000-0001-4000-8000-000000000011', 'JKK', 'WORKER', null, 1.00, date '2015-07-01', null,
        'PP 44/2015 Lampiran II; Permenaker 5/2021 Pasal 31 jo. Permenaker 1/2025', 'SELF_EMPLOYED', 0, true),
    ('5ada0000-0001-4000-8000-000000000012', 'JKM', 'WORKER', null, 0.00, date '2015-07-01', null,
        'PP 44/2015 Lampiran II; Permenaker 5/2021 Pasal 32 jo. Permenaker 1/2025', 'SELF_EMPLOYED', 6800, true),
    ('5ada0000-0001-4000-8000-000000000013', 'JHT', 'WORKER', null, 2.00, date '2015-07-01', null,
        'PP 46/2015 Lampiran; Permenaker 5/2021 jo. Permenaker 1/2025', 'SELF_EMPLOYED', 0, true);

insert into rule_job_loss
    (id, state_percent, from_jkk, from_jkm, cap, valid_from, valid_to, legal_basis, delivered)
values
    ('5ada0000-0008-4000-8000-000000000001', 0.22, 0.14, 0.10, 5000000, date '2021-02-01', date '2025-01-31',
        'PP 37/2021 Pasal 11', true),
    ('5ada0000-0008-4000-8000-000000000002', 0.22, 0.14, 0.00, 5000000, date '2025-02-01', null,
        'PP 6/2025 Pasal 11 ayat (5)', true);

insert into rule_discount
    (id, programme, worker, sector, public_money, percent_due, valid_from, valid_to, historic, legal_basis, delivered)
values
    ('5ada0000-0006-4000-8000-000000000001', 'JKK', null, null, true, 1, date '2020-08-01', date '2021-01-31', true,
        'PP 49/2020 Pasal 10 (relaksasi pandemi)', true),
    ('5ada0000-0006-4000-8000-000000000002', 'JKM', null, null, true, 1, date '2020-08-01', date '2021-01-31', true,
        'PP 49/2020 Pasal 10 (relaksasi pandemi)', true),
    ('5ada0000-0006-4000-8000-000000000003', 'JKK', 'SELF_EMPLOYED', 'TRANSPORT', false, 50, date '2026-01-01', date '2027-03-31', false,
        'PP 50/2025', true),
    ('5ada0000-0006-4000-8000-000000000004', 'JKM', 'SELF_EMPLOYED', 'TRANSPORT', false, 50, date '2026-01-01', date '2027-03-31', false,
        'PP 50/2025', true),
    ('5ada0000-0006-4000-8000-000000000005', 'JKK', 'SELF_EMPLOYED', 'OTHER', false, 50, date '2026-04-01', date '2026-12-31', false,
        'PP 50/2025', true),
    ('5ada0000-0006-4000-8000-000000000006', 'JKM', 'SELF_EMPLOYED', 'OTHER', false, 50, date '2026-04-01', date '2026-12-31', false,
        'PP 50/2025', true);

insert into rule_penalty (id, segment, percent, valid_from, legal_basis, delivered)
values
    ('5ada0000-0007-4000-8000-000000000001', 'VILLAGE', 0, date '2015-07-01',
        'PP 44/2015: denda hanya bagi pemberi kerja selain penyelenggara negara', true),
    ('5ada0000-0007-4000-8000-000000000002', 'DISTRICT', 0, date '2015-07-01',
        'PP 44/2015: denda hanya bagi pemberi kerja selain penyelenggara negara', true),
    ('5ada0000-0007-4000-8000-000000000003', 'ENTERPRISE', 2, date '2015-07-01',
        'PP 44/2015 (2 % per bulan keterlambatan)', true),
    ('5ada0000-0007-4000-8000-000000000004', 'SELF_EMPLOYED', 0, date '2015-07-01',
        'PP 44/2015: peserta bukan penerima upah tidak didenda', true);

insert into rule_band (id, income_from, base, valid_from, legal_basis, delivered)
values
    ('5ada0000-0005-4000-8000-000000000001', 0, 1000000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000002', 1100000, 1200000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000003', 1300000, 1400000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000004', 1500000, 1600000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000005', 1700000, 1800000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000006', 1900000, 2000000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000007', 2100000, 2200000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000008', 2300000, 2400000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000009', 2500000, 2600000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000010', 2700000, 2950000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000011', 3200000, 3450000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000012', 3700000, 3950000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000013', 4200000, 4450000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000014', 4700000, 4950000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000015', 5200000, 5450000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000016', 5700000, 5950000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000017', 6200000, 6450000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000018', 6700000, 6950000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000019', 7200000, 7450000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000020', 7700000, 7950000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000021', 8200000, 8700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000022', 9200000, 9700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000023', 10200000, 10700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000024', 11200000, 11700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000025', 12200000, 12700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000026', 13200000, 13700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000027', 14200000, 14700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000028', 15200000, 15700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000029', 16200000, 16700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000030', 17200000, 17700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000031', 18200000, 18700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000032', 19200000, 19700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true),
    ('5ada0000-0005-4000-8000-000000000033', 20200000, 20700000, date '2015-07-01', 'PP 44/2015 Lampiran II; PP 46/2015 Lampiran', true);

-- A wage base can end without a successor, e.g. when a kabupaten gives up a flat amount for RT/RW.
alter table wage_base add column valid_to date;

-- A participation: who, for which post, as what; when it stood where; and on which terms from which month on.

create table participation_step (
    id uuid primary key,
    person_id uuid not null references person (id),
    participation_id uuid not null references participation (id),
    state varchar(20) not null,
    on_day date not null,
    n int not null,
    cause varchar(4),
    note varchar(500),
    constraint participation_step_once unique (participation_id, n)
);
create index participation_step_participation on participation_step (participation_id);

create table participation_term (
    id uuid primary key,
    person_id uuid not null references person (id),
    participation_id uuid not null references participation (id),
    first_month date not null,
    programmes varchar(20) not null,
    funding varchar(20) not null,
    payer varchar(120),
    income decimal(18, 2),
    sector varchar(12),
    constraint participation_term_once unique (participation_id, first_month),
    constraint participation_term_income check (income >= 0)
);

insert into participation_step (id, person_id, participation_id, state, on_day, n, cause, note)
    select random_uuid(), person_id, id, 'PROPOSED', proposed_on, 1, null, null from participation;
insert into participation_step (id, person_id, participation_id, state, on_day, n, cause, note)
    select random_uuid(), person_id, id, 'REGISTERED', registered_on, 2, null, null from participation where registered_on is not null;
insert into participation_step (id, person_id, participation_id, state, on_day, n, cause, note)
    select random_uuid(), person_id, id, 'ACTIVE', active_on, 3, null, null from participation where active_on is not null;
insert into participation_step (id, person_id, participation_id, state, on_day, n, cause, note)
    select random_uuid(), person_id, id, 'ARREARS', coalesce(active_on, proposed_on), 4, null, null from participation where state = 'ARREARS';
insert into participation_step (id, person_id, participation_id, state, on_day, n, cause, note)
    select random_uuid(), person_id, id, 'ENDED', ended_on, 5, end_cause, null from participation where ended_on is not null;
insert into participation_term (id, person_id, participation_id, first_month, programmes, funding, payer, income, sector)
    select random_uuid(), person_id, id, first_month, programmes, 'ADD', null, null, null from participation;

alter table participation add column segment varchar(16);
update participation set segment = 'VILLAGE';
alter table participation alter column segment set not null;
alter table participation drop column programmes;
alter table participation drop column state;
alter table participation drop column first_month;
alter table participation drop column proposed_on;
alter table participation drop column registered_on;
alter table participation drop column active_on;
alter table participation drop column ended_on;
alter table participation drop column end_cause;
