-- Sync files go both ways: what came from which office, what each has seen of the other, and where they differ.

-- The office a row came from; empty for our own.
alter table person add column office_id uuid;
alter table village add column office_id uuid;

-- Two offices may each add a step before they hear of each other; both stay, in an order that both find.
alter table participation_step drop constraint participation_step_once;

alter table sync_sent add column piece int;
alter table sync_sent add column pieces int;
alter table sync_sent add column seen int;
alter table sync_sent add column seen_hash varchar(64);
alter table sync_sent add column common uuid;
alter table sync_sent add column limit_bytes bigint;
alter table sync_sent add column decisions int;
alter table sync_sent add column holds_people int;
alter table sync_sent add column holds_participations int;
update sync_sent set piece = 1, pieces = 1, seen = 0, decisions = 0, holds_people = 0, holds_participations = 0;
alter table sync_sent alter column piece set not null;
alter table sync_sent alter column pieces set not null;
alter table sync_sent alter column seen set not null;
alter table sync_sent alter column decisions set not null;
alter table sync_sent alter column holds_people set not null;
alter table sync_sent alter column holds_participations set not null;
alter table sync_sent drop constraint sync_sent_once;
alter table sync_sent add constraint sync_sent_once unique (partner_id, number, piece);

alter table sync_received add column piece int;
alter table sync_received add column pieces int;
alter table sync_received add column seen int;
alter table sync_received add column decisions int;
alter table sync_received add column conflicts int;
alter table sync_received add column holds_people int;
alter table sync_received add column holds_participations int;
alter table sync_received add column sender_people int;
alter table sync_received add column sender_participations int;
update sync_received set piece = 1, pieces = 1, seen = 0, decisions = 0, conflicts = 0, holds_people = 0,
    holds_participations = 0, sender_people = 0, sender_participations = 0;
alter table sync_received alter column piece set not null;
alter table sync_received alter column pieces set not null;
alter table sync_received alter column seen set not null;
alter table sync_received alter column decisions set not null;
alter table sync_received alter column conflicts set not null;
alter table sync_received alter column holds_people set not null;
alter table sync_received alter column holds_participations set not null;
alter table sync_received alter column sender_people set not null;
alter table sync_received alter column sender_participations set not null;
alter table sync_received drop constraint sync_received_once;
alter table sync_received add constraint sync_received_once unique (partner_id, number, piece);

-- What another office said of a file of ours: what it counted, and what it has in all.
create table sync_answer (
    id uuid primary key,
    partner_id uuid not null references sync_partner (id),
    number int not null,
    piece int not null,
    fingerprint varchar(64) not null,
    received_on date not null,
    people int not null,
    rupiah decimal(18, 2) not null,
    tombstones int not null,
    added int not null,
    changed int not null,
    ended int not null,
    conflicts int not null,
    holds_people int not null,
    holds_participations int not null
);

-- A photo that a person has and that did not come along yet.
create table sync_photo (
    id uuid primary key references person (id),
    sha256 varchar(64) not null
);
create index sync_photo_sha256 on sync_photo (sha256);

-- What two offices said otherwise of one row; both values stay here. Nothing refers to the row: it may be gone.
create table sync_conflict (
    id uuid primary key,
    office_id uuid not null,
    person_id uuid,
    resource varchar(20) not null,
    row_id uuid not null,
    kind varchar(10) not null,
    field varchar(20),
    kept varchar(10000),
    kept_office varchar(200) not null,
    kept_by varchar(80),
    kept_at varchar(19),
    kept_sk varchar(80),
    lost varchar(10000),
    lost_office varchar(200) not null,
    lost_by varchar(80),
    lost_at varchar(19),
    lost_sk varchar(80),
    found_on date not null,
    state varchar(10) not null,
    settled_by varchar(80),
    settled_on date
);
create index sync_conflict_row on sync_conflict (row_id);

-- What the branch decided on a participation; at the branch as it decides, at the kecamatan as the reply said.
create table branch_decision (
    id uuid primary key,
    office_id uuid not null,
    person_id uuid not null,
    participation_id uuid not null,
    step_id uuid not null,
    outcome varchar(10) not null,
    on_day date not null,
    kpj varchar(11),
    reason varchar(20),
    note varchar(500)
);
create index branch_decision_participation on branch_decision (participation_id);
create index branch_decision_person on branch_decision (person_id);

-- What the branch corrected of a person, field by field.
create table branch_correction (
    id uuid primary key,
    office_id uuid not null,
    person_id uuid not null,
    decision_id uuid,
    field varchar(20) not null,
    old_value varchar(10000),
    new_value varchar(10000),
    made_at varchar(19) not null,
    operator varchar(80),
    why varchar(500)
);
create index branch_correction_person on branch_correction (person_id);

-- Where a list of the branch and our own data differ, and we insist.
create table dispute (
    id uuid primary key,
    office_id uuid not null,
    person_id uuid,
    nik varchar(16),
    kpj varchar(11),
    name varchar(120),
    field varchar(20) not null,
    ours varchar(500),
    theirs varchar(500),
    note varchar(500),
    made_at varchar(19) not null,
    operator varchar(80),
    answer varchar(500),
    closed_on date
);

-- Numbers that the branch may give out.
create table branch_block (
    id uuid primary key,
    first_kpj varchar(11) not null,
    last_kpj varchar(11) not null,
    added_on date not null
);
