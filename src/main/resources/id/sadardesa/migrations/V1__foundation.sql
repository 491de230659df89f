-- The journal: every write is a named action; audit, undo and the sync files are all built on these two tables.
-- Columns carry no defaults: every row is written whole, through the journal's Pen.

create table journal_entry (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamp(3) not null,
    operator varchar(80) not null,
    action varchar(80) not null,
    about varchar(2000) not null,
    why varchar(500),
    changes int not null,
    undoes bigint references journal_entry (seq)
);
create index journal_entry_undoes on journal_entry (undoes);

create table journal_change (
    seq bigint not null references journal_entry (seq),
    n int not null,
    place varchar(40) not null,
    row_id uuid not null,
    subject uuid not null,
    before_row varchar(1000000),
    after_row varchar(1000000),
    primary key (seq, n)
);
create index journal_change_subject on journal_change (subject);
create index journal_change_row on journal_change (row_id);

create table office (
    id uuid primary key,
    role varchar(20) not null,
    training boolean not null,
    code varchar(8) not null,
    name varchar(80) not null,
    regency varchar(80) not null,
    letterhead varchar(500),
    address varchar(200),
    town varchar(80),
    phone varchar(40),
    head_name varchar(120),
    head_nip varchar(18),
    head_rank varchar(80),
    head_title varchar(80),
    logo_id uuid
);

create table setting (
    id uuid primary key,
    name varchar(80) not null unique,
    content varchar(4000)
);

-- Pictures are kept once, under the hash of their bytes, and never changed: the rows that point to them are journalled.
create table picture (
    id uuid primary key,
    sha256 varchar(64) not null unique,
    bytes blob not null
);

create table village (
    id uuid primary key,
    code varchar(13) not null unique,
    name varchar(80) not null,
    kind varchar(10) not null
);

create table seat_quota (
    id uuid primary key,
    village_id uuid not null references village (id),
    seat varchar(20) not null,
    seats int not null,
    unique (village_id, seat)
);

create table person (
    id uuid primary key,
    nik varchar(16) unique,
    name varchar(120) not null,
    title_before varchar(40),
    title_after varchar(60),
    sex varchar(1),
    birth_place varchar(80),
    birth_date date,
    mother varchar(120),
    address varchar(300),
    phone varchar(20),
    email varchar(120),
    kpj varchar(11) unique,
    asn boolean not null,
    photo_id uuid references picture (id),
    note varchar(1000)
);

create table post (
    id uuid primary key,
    person_id uuid not null references person (id),
    village_id uuid not null references village (id),
    kind varchar(20) not null,
    appointment varchar(10) not null,
    unit varchar(80),
    sk_number varchar(80),
    sk_date date,
    starts date,
    ends date
);
create index post_person on post (person_id);
create index post_village on post (village_id);

create table participation (
    id uuid primary key,
    person_id uuid not null references person (id),
    post_id uuid not null references post (id),
    programmes varchar(20) not null,
    state varchar(20) not null,
    first_month date not null,
    proposed_on date not null,
    registered_on date,
    active_on date,
    ended_on date,
    end_cause varchar(4),
    note varchar(500)
);
create index participation_person on participation (person_id);

-- Which column of a village's workbook means what, remembered under the fingerprint of its header row.
create table column_memory (
    id uuid primary key,
    village_id uuid,
    header varchar(64) not null,
    columns varchar(4000) not null
);
