-- The register of agreements; the scan lies among the pictures, kept once under its hash.

create table agreement (
    id uuid primary key,
    kind varchar(10) not null,
    title varchar(200) not null,
    our_party varchar(160) not null,
    our_number varchar(80),
    our_signatory varchar(160),
    their_party varchar(160) not null,
    their_number varchar(80),
    their_signatory varchar(160),
    village_id uuid references village (id),
    signed_on date,
    place varchar(80),
    witness varchar(160),
    holds_from date,
    holds_until date,
    renewal varchar(500),
    programmes varchar(20) not null,
    base_rule varchar(160),
    payer varchar(160),
    legal_bases varchar(4000) not null,
    note varchar(1000),
    replaces uuid references agreement (id),
    scan_id uuid references picture (id),
    scan_name varchar(120)
);

-- Desa Sadar: no national threshold is laid down, so that these are defaults the office can change.

create table scorecard_criterion (
    id uuid primary key,
    n int not null,
    name varchar(160) not null,
    measure varchar(16) not null,
    weight int not null,
    threshold decimal(5, 2) not null,
    needed boolean not null,
    source varchar(300) not null
);

create table scorecard_statement (
    id uuid primary key,
    village_id uuid not null references village (id),
    criterion_id uuid not null references scorecard_criterion (id),
    for_year int not null,
    percent_met int not null,
    evidence varchar(500) not null,
    unique (village_id, criterion_id, for_year)
);

create table scorecard_award (
    id uuid primary key,
    village_id uuid not null references village (id),
    for_year int not null,
    name varchar(160) not null,
    giver varchar(160) not null,
    given_on date,
    number varchar(80)
);

insert into scorecard_criterion (id, n, name, measure, weight, threshold, needed, source)
values
    ('5ada0000-0008-4000-8000-000000000001', 1, 'Kepala desa dan perangkat desa aktif', 'OFFICIALS', 30, 100, true,
        'BPJS Ketenagakerjaan dalam Infobank 15-8-2019; ambang ditetapkan kantor'),
    ('5ada0000-0008-4000-8000-000000000002', 2, 'BPD, RT/RW, dan lembaga desa aktif', 'INSTITUTIONS', 20, 100, false,
        'Kabupaten Tuban 2018: perangkat, lembaga, ketua dan sekretaris RT/RW; ambang ditetapkan kantor'),
    ('5ada0000-0008-4000-8000-000000000003', 3, 'Pekerja rentan terlindungi', 'VULNERABLE', 15, 24, false,
        'Desa Sesela: 1.200 dari 5.000 pekerja; ambang ditetapkan kantor'),
    ('5ada0000-0008-4000-8000-000000000004', 4, 'Iuran tidak menunggak', 'NOT_LATE', 15, 100, true,
        'Ditetapkan kantor; tidak ada ambang nasional'),
    ('5ada0000-0008-4000-8000-000000000005', 5, 'MoU atau PKS masih berlaku', 'AGREEMENT', 5, 100, false,
        'MoU dan PKS Kemendagri dengan BPJS Ketenagakerjaan 2018; ambang ditetapkan kantor'),
    ('5ada0000-0008-4000-8000-000000000006', 6, 'Iuran dianggarkan dalam APBDes', 'STATED', 5, 100, false,
        'Permendagri 20/2018 Pasal 19 ayat (4)'),
    ('5ada0000-0008-4000-8000-000000000007', 7, 'Agen Perisai atau posko layanan di desa', 'STATED', 5, 100, false,
        'Ditetapkan kantor; tidak ada ambang nasional'),
    ('5ada0000-0008-4000-8000-000000000008', 8, 'Peraturan desa atau SK dan sosialisasi aktif', 'STATED', 5, 100, false,
        'Kabupaten Demak: perangkat terdaftar dan aktif menyosialisasikan; ambang ditetapkan kantor');
