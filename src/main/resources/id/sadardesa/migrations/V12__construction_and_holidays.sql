-- Construction, holidays, and since when the rules behind a billed amount hold.

-- Construction contracts pay a share of the contract's value, smaller for the part above each bound.
create table rule_construction (
    id uuid primary key,
    programme varchar(8) not null,
    above decimal(18, 2) not null,
    percent decimal(7, 4) not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_construction_once unique (programme, valid_from, above),
    constraint rule_construction_not_negative check (above >= 0 and percent >= 0)
);

insert into rule_construction (id, programme, above, percent, valid_from, legal_basis, delivered)
values
    ('5ada0000-0010-4000-8000-000000000001', 'JKK', 0, 0.21, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000002', 'JKK', 100000000, 0.17, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000003', 'JKK', 500000000, 0.13, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000004', 'JKK', 1000000000, 0.11, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000005', 'JKK', 5000000000, 0.09, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000006', 'JKM', 0, 0.03, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000007', 'JKM', 100000000, 0.02, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000008', 'JKM', 500000000, 0.02, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000009', 'JKM', 1000000000, 0.01, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true),
    ('5ada0000-0010-4000-8000-000000000010', 'JKM', 5000000000, 0.01, date '2015-07-01', 'PP 44/2015 dan Permenaker 44/2015 (jasa konstruksi)', true);

-- A due date on a holiday moves to the next working day. Holidays that move with the moon are
-- announced each year, and the office adds them.
create table rule_holiday (
    id uuid primary key,
    valid_from date not null,
    -- Whether it comes back on the same day of every later year.
    yearly boolean not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_holiday_once unique (valid_from)
);

insert into rule_holiday (id, valid_from, yearly, legal_basis, delivered)
values
    ('5ada0000-0011-4000-8000-000000000001', date '2015-01-01', true, 'Tahun Baru Masehi', true),
    ('5ada0000-0011-4000-8000-000000000002', date '2015-05-01', true, 'Hari Buruh Internasional', true),
    ('5ada0000-0011-4000-8000-000000000003', date '2017-06-01', true, 'Hari Lahir Pancasila', true),
    ('5ada0000-0011-4000-8000-000000000004', date '2015-08-17', true, 'Hari Proklamasi Kemerdekaan', true),
    ('5ada0000-0011-4000-8000-000000000005', date '2015-12-25', true, 'Hari Raya Natal', true);

-- Since when each rule behind a billed amount holds; unknown for what was billed before.
alter table bill_basis add column base_from date;
alter table bill_basis add column cap_from date;
alter table bill_basis add column discount_from date;
alter table bill_basis add column legal_from date;

-- What a closed bill asked for, in short: tells without reading its lines whether it is still right.
alter table bill add column fingerprint varchar(32);
