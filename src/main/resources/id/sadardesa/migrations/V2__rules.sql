-- Dated rules: every rate, ceiling, age and wage base with its legal basis and the day it begins.
-- A change in the law is a new row; a row that once held is never rewritten.

create table rule_rate (
    id uuid primary key,
    programme varchar(8) not null,
    payer varchar(12) not null,
    risk_class varchar(4),
    percent decimal(7, 4) not null,
    valid_from date not null,
    valid_to date,
    legal_basis varchar(400) not null,
    constraint rule_rate_not_negative check (percent >= 0)
);

create table rule_cap (
    id uuid primary key,
    amount decimal(18, 2) not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    constraint rule_cap_once unique (valid_from)
);

create table rule_age (
    id uuid primary key,
    rule varchar(24) not null,
    years int not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    constraint rule_age_once unique (rule, valid_from)
);

create table wage_base (
    id uuid primary key,
    kabupaten varchar(5) not null,
    post_kind varchar(24),
    post_group varchar(24),
    valid_from date not null,
    amount decimal(18, 2) not null,
    legal_basis varchar(400) not null,
    note varchar(1000),
    constraint wage_base_positive check (amount > 0)
);

create index wage_base_kabupaten on wage_base (kabupaten, valid_from);

insert into rule_rate
    (id, programme, payer, risk_class, percent, valid_from, valid_to, legal_basis)
values
    ('5ada0000-0001-4000-8000-000000000001', 'JKK', 'EMPLOYER', 'I', 0.24, date '2015-07-01', null,
        'PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok diganti PP 82/2019)'),
    ('5ada0000-0001-4000-8000-000000000002', 'JKK', 'EMPLOYER', 'II', 0.54, date '2015-07-01', null,
        'PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok diganti PP 82/2019)'),
    ('5ada0000-0001-4000-8000-000000000003', 'JKK', 'EMPLOYER', 'III', 0.89, date '2015-07-01', null,
        'PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok diganti PP 82/2019)'),
    ('5ada0000-0001-4000-8000-000000000004', 'JKK', 'EMPLOYER', 'IV', 1.27, date '2015-07-01', null,
        'PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok diganti PP 82/2019)'),
    ('5ada0000-0001-4000-8000-000000000005', 'JKK', 'EMPLOYER', 'V', 1.74, date '2015-07-01', null,
        'PP 44/2015 Pasal 16 dan Lampiran I (daftar kelompok diganti PP 82/2019)'),
    ('5ada0000-0001-4000-8000-000000000006', 'JKM', 'EMPLOYER', null, 0.30, date '2015-07-01', null,
        'PP 44/2015 Pasal 18'),
    ('5ada0000-0001-4000-8000-000000000007', 'JHT', 'EMPLOYER', null, 3.70, date '2015-07-01', null,
        'PP 46/2015 Pasal 16'),
    ('5ada0000-0001-4000-8000-000000000008', 'JHT', 'WORKER', null, 2.00, date '2015-07-01', null,
        'PP 46/2015 Pasal 16'),
    ('5ada0000-0001-4000-8000-000000000009', 'JP', 'EMPLOYER', null, 2.00, date '2015-07-01', null,
        'PP 45/2015 Pasal 28'),
    ('5ada0000-0001-4000-8000-000000000010', 'JP', 'WORKER', null, 1.00, date '2015-07-01', null,
        'PP 45/2015 Pasal 28');

insert into rule_cap (id, amount, valid_from, legal_basis)
values
    ('5ada0000-0002-4000-8000-000000000001', 7000000, date '2015-07-01',
        'PP 45/2015 Pasal 29'),
    ('5ada0000-0002-4000-8000-000000000002', 7335300, date '2016-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 4,79 %)'),
    ('5ada0000-0002-4000-8000-000000000003', 7703500, date '2017-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,02 %)'),
    ('5ada0000-0002-4000-8000-000000000004', 8094000, date '2018-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,07 %)'),
    ('5ada0000-0002-4000-8000-000000000005', 8512400, date '2019-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,17 %)'),
    ('5ada0000-0002-4000-8000-000000000006', 8939700, date '2020-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,02 %)'),
    ('5ada0000-0002-4000-8000-000000000007', 8754600, date '2021-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB -2,07 %)'),
    ('5ada0000-0002-4000-8000-000000000008', 9077600, date '2022-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 3,69 %)'),
    ('5ada0000-0002-4000-8000-000000000009', 9559600, date '2023-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,31 %)'),
    ('5ada0000-0002-4000-8000-000000000010', 10042300, date '2024-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,05 %)'),
    ('5ada0000-0002-4000-8000-000000000011', 10547400, date '2025-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,03 %); SE BPJS Ketenagakerjaan B/726/022025'),
    ('5ada0000-0002-4000-8000-000000000012', 11086300, date '2026-03-01',
        'PP 45/2015 Pasal 29 (pertumbuhan PDB 5,11 %); SE BPJS Ketenagakerjaan B/1226/022026 (beredar pula B/3307/022026)');

insert into rule_age (id, rule, years, valid_from, legal_basis)
values
    ('5ada0000-0003-4000-8000-000000000001', 'JP_PENSION', 56, date '2015-07-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000002', 'JP_PENSION', 57, date '2019-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000003', 'JP_PENSION', 58, date '2022-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000004', 'JP_PENSION', 59, date '2025-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000005', 'JP_PENSION', 60, date '2028-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000006', 'JP_PENSION', 61, date '2031-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000007', 'JP_PENSION', 62, date '2034-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000008', 'JP_PENSION', 63, date '2037-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000009', 'JP_PENSION', 64, date '2040-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000010', 'JP_PENSION', 65, date '2043-01-01', 'PP 45/2015 Pasal 15'),
    ('5ada0000-0003-4000-8000-000000000011', 'JHT_PAYOUT', 56, date '2015-07-01',
        'PP 46/2015'),
    ('5ada0000-0003-4000-8000-000000000012', 'BPU_ENTRY', 65, date '2021-01-01',
        'Permenaker 5/2021 jo. Permenaker 1/2025'),
    ('5ada0000-0003-4000-8000-000000000013', 'PERANGKAT_END', 60, date '2016-01-01',
        'Permendagri 83/2015 jo. Permendagri 67/2017');

insert into wage_base
    (id, kabupaten, post_kind, post_group, valid_from, amount, legal_basis, note)
values
    ('5ada0000-0004-4000-8000-000000000001', '35.16', null, null, date '2021-01-01', 4279787.17,
        'UMK Kabupaten Mojokerto 2021, Keputusan Gubernur Jawa Timur 188/538/KPTS/013/2020',
        null),
    ('5ada0000-0004-4000-8000-000000000002', '35.16', null, null, date '2025-01-01', 4856026.00,
        'UMK Kabupaten Mojokerto 2025',
        'Nomor keputusan gubernur belum dicatat.'),
    ('5ada0000-0004-4000-8000-000000000003', '35.16', null, null, date '2025-11-01', 4925398.00,
        'UMK Kabupaten Mojokerto 2025, perubahan November 2025',
        'Nomor keputusan gubernur belum dicatat.'),
    ('5ada0000-0004-4000-8000-000000000004', '63.02', null, null, date '2019-01-01', 2796429.62,
        'UMK Kabupaten Kotabaru 2019',
        'Sebagian desa memakai siltap sebagai dasar; periksa Perbup atau PKS.'),
    ('5ada0000-0004-4000-8000-000000000005', '63.02', null, null, date '2020-01-01', 3034828.97,
        'UMK Kabupaten Kotabaru 2020',
        'Sebagian desa memakai siltap sebagai dasar; periksa Perbup atau PKS.'),
    ('5ada0000-0004-4000-8000-000000000006', '63.02', null, null, date '2026-01-01', 3904645.00,
        'UMK Kabupaten Kotabaru 2026',
        'Sebagian desa memakai siltap sebagai dasar; periksa Perbup atau PKS.'),
    ('5ada0000-0004-4000-8000-000000000007', '35.23', null, null, date '2019-01-01', 2333641.85,
        'UMK Kabupaten Tuban 2019',
        null);
