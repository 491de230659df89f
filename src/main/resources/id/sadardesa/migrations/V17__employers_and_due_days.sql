-- The risk class of an employer, the day contributions are due, and the sources that were missing.

-- BPJS puts each enterprise into a risk class and looks at it again; a change holds from its month on.
create table employer_risk (
    id uuid primary key,
    village_id uuid not null references village (id),
    risk_class varchar(4) not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint employer_risk_once unique (village_id, valid_from)
);

-- Until which day of a following month contributions are paid. Empty valid_to: until the next begins.
create table rule_due (
    id uuid primary key,
    worker varchar(16) not null,
    due_day int not null,
    months_after int not null,
    valid_from date not null,
    valid_to date,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_due_once unique (worker, valid_from),
    constraint rule_due_day check (due_day between 1 and 31),
    constraint rule_due_months check (months_after between 0 and 12)
);

insert into rule_due (id, worker, due_day, months_after, valid_from, valid_to, legal_basis, delivered)
values
    ('5ada0017-0001-4000-8000-000000000001', 'WAGE_EARNER', 15, 1, date '2015-07-01', null,
        'PP 44/2015 (paling lambat tanggal 15 bulan berikutnya)', true),
    ('5ada0017-0001-4000-8000-000000000002', 'SELF_EMPLOYED', 15, 1, date '2015-07-01', null,
        'PP 44/2015 (paling lambat tanggal 15; bulannya pilihan kantor)', true),
    ('5ada0017-0001-4000-8000-000000000003', 'WAGE_EARNER', 30, 1, date '2020-08-01', date '2021-01-31',
        'PP 49/2020 Pasal 4 ayat (1) (relaksasi pandemi)', true);

insert into rule_penalty (id, segment, percent, valid_from, legal_basis, delivered)
values
    ('5ada0017-0002-4000-8000-000000000001', 'ENTERPRISE', 0.5, date '2020-08-01',
        'PP 49/2020 Pasal 23 ayat (1) (relaksasi pandemi)', true),
    ('5ada0017-0002-4000-8000-000000000002', 'ENTERPRISE', 2, date '2021-02-01',
        'PP 44/2015 (2 % per bulan keterlambatan; PP 49/2020 sampai Januari 2021)', true);

-- The class behind a billed JKK amount; unknown for what was billed before.
alter table bill_basis add column risk_class varchar(4);

update rule_holiday set legal_basis = legal_basis || ' (Keppres 8/2024; sebelumnya Keppres 251/1967)'
    where delivered and legal_basis in ('Tahun Baru Masehi', 'Hari Proklamasi Kemerdekaan', 'Hari Raya Natal');
update rule_holiday set legal_basis = legal_basis || ' (Keppres 8/2024; sebelumnya Keppres 24/2013)'
    where delivered and legal_basis = 'Hari Buruh Internasional';
update rule_holiday set legal_basis = legal_basis || ' (Keppres 8/2024; sebelumnya Keppres 24/2016)'
    where delivered and legal_basis = 'Hari Lahir Pancasila';
