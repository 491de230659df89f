-- Claims: the office's file on a benefit that a family asks for, its papers and where it stood when.

create table claim (
    id uuid primary key,
    person_id uuid not null references person (id),
    kind varchar(20) not null,
    event_on date not null,
    heir varchar(120),
    relation varchar(60),
    heir_phone varchar(20),
    place varchar(200),
    story varchar(2000)
);
create index claim_person on claim (person_id);

create table claim_step (
    id uuid primary key,
    person_id uuid not null references person (id),
    claim_id uuid not null references claim (id),
    state varchar(20) not null,
    on_day date not null,
    n int not null,
    note varchar(500),
    paid decimal(18, 2),
    constraint claim_step_once unique (claim_id, n),
    constraint claim_step_paid check (paid > 0)
);

create table claim_paper (
    id uuid primary key,
    person_id uuid not null references person (id),
    claim_id uuid not null references claim (id),
    document varchar(32) not null,
    got_on date not null,
    constraint claim_paper_once unique (claim_id, document)
);

-- Which papers BPJS asks for, for claims opened from a day on. The newest list of a kind holds.
create table claim_requirement (
    id uuid primary key,
    kind varchar(20) not null,
    document varchar(32) not null,
    place int not null,
    needed boolean not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint claim_requirement_once unique (kind, document, valid_from)
);

insert into claim_requirement
    (id, kind, document, place, needed, valid_from, legal_basis, delivered)
values
    ('5ada0000-0008-4000-8000-000000000001', 'JKK_ACCIDENT', 'FORM_STAGE_ONE', 1, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000002', 'JKK_ACCIDENT', 'CARD', 2, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000003', 'JKK_ACCIDENT', 'WORKER_ID', 3, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000004', 'JKK_ACCIDENT', 'CHRONOLOGY', 4, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000005', 'JKK_ACCIDENT', 'ATTENDANCE', 5, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000006', 'JKK_ACCIDENT', 'FORM_STAGE_TWO', 6, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000007', 'JKK_ACCIDENT', 'FORM_DOCTOR', 7, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000008', 'JKK_ACCIDENT', 'TRANSPORT_RECEIPTS', 8, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000009', 'JKK_ACCIDENT', 'MEDICAL_RECEIPTS', 9, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000010', 'JKK_ACCIDENT', 'POLICE_REPORT', 10, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000011', 'JKK_ACCIDENT', 'BANK_BOOK', 11, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000012', 'JKK_DEATH', 'FORM_STAGE_ONE', 1, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000013', 'JKK_DEATH', 'CARD', 2, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000014', 'JKK_DEATH', 'WORKER_ID', 3, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000015', 'JKK_DEATH', 'CHRONOLOGY', 4, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000016', 'JKK_DEATH', 'ATTENDANCE', 5, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000017', 'JKK_DEATH', 'FORM_STAGE_TWO', 6, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000018', 'JKK_DEATH', 'FORM_DOCTOR', 7, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000019', 'JKK_DEATH', 'DEATH_CERTIFICATE', 8, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000020', 'JKK_DEATH', 'HEIR_STATEMENT', 9, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000021', 'JKK_DEATH', 'HEIR_ID', 10, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000022', 'JKK_DEATH', 'FAMILY_CARD', 11, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000023', 'JKK_DEATH', 'MARRIAGE_BOOK', 12, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000024', 'JKK_DEATH', 'POLICE_REPORT', 13, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000025', 'JKK_DEATH', 'TRANSPORT_RECEIPTS', 14, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000026', 'JKK_DEATH', 'MEDICAL_RECEIPTS', 15, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000027', 'JKK_DEATH', 'SCHOOL_LETTER', 16, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000028', 'JKK_DEATH', 'BANK_BOOK', 17, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000029', 'JKM', 'FORM_DEATH', 1, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000030', 'JKM', 'CARD', 2, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000031', 'JKM', 'WORKER_ID', 3, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000032', 'JKM', 'DEATH_CERTIFICATE', 4, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000033', 'JKM', 'HEIR_STATEMENT', 5, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000034', 'JKM', 'HEIR_ID', 6, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000035', 'JKM', 'WITNESS_ID', 7, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000036', 'JKM', 'FAMILY_CARD', 8, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000037', 'JKM', 'MARRIAGE_BOOK', 9, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000038', 'JKM', 'SCHOOL_LETTER', 10, false, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000039', 'JKM', 'BANK_BOOK', 11, true, date '2015-07-01', 'Permenaker 5/2021 jo. 1/2025 (daftar menurut standar pelayanan Disnaker Kota Madiun 067-401.108/08/2024)', true),
    ('5ada0000-0008-4000-8000-000000000040', 'JHT', 'FORM_SAVINGS', 1, true, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000041', 'JHT', 'CARD', 2, true, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000042', 'JHT', 'WORKER_ID', 3, true, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000043', 'JHT', 'FAMILY_CARD', 4, true, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000044', 'JHT', 'LEAVING_LETTER', 5, false, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000045', 'JHT', 'TAX_NUMBER', 6, false, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000046', 'JHT', 'PHOTO', 7, false, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000047', 'JHT', 'BANK_BOOK', 8, true, date '2015-07-01', 'Permenaker 4/2022 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000048', 'JP', 'FORM_PENSION', 1, true, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000049', 'JP', 'CARD', 2, true, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000050', 'JP', 'WORKER_ID', 3, true, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000051', 'JP', 'FAMILY_CARD', 4, true, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000052', 'JP', 'MARRIAGE_BOOK', 5, false, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000053', 'JP', 'PHOTO', 6, false, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true),
    ('5ada0000-0008-4000-8000-000000000054', 'JP', 'BANK_BOOK', 7, true, date '2015-07-01', 'Permenaker 29/2015 (daftar belum dicocokkan dengan naskahnya)', true);
