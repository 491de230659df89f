-- Sync files between two offices: our keys, the offices we know, what was sent and what came in.

create table sync_key (
    id uuid primary key,
    recipient varchar(80) not null,
    verifier varchar(44) not null,
    -- The key before it, and its word for this one.
    previous varchar(44),
    endorsement varchar(88),
    made_on date not null,
    retired_on date
);

-- What is secret of a key. The journal never notes these rows: what it notes stays for good, and a retired secret must go.
create table sync_secret (
    id uuid primary key references sync_key (id),
    identity varchar(100) not null,
    signer varchar(120) not null
);

create table sync_partner (
    id uuid primary key,
    code varchar(8) not null,
    name varchar(200) not null,
    role varchar(20) not null,
    training boolean not null,
    recipient varchar(80) not null,
    verifier varchar(44) not null,
    known_on date not null,
    confirmed_on date,
    revoked_on date,
    revoked_why varchar(300)
);

-- All that is needed to make a sent file again from the journal, byte for byte.
create table sync_sent (
    id uuid primary key,
    partner_id uuid not null references sync_partner (id),
    number int not null,
    kind varchar(12) not null,
    base int not null,
    base_hash varchar(64),
    previous_hash varchar(64),
    after_seq bigint not null,
    upto_seq bigint not null,
    made_at varchar(30) not null,
    sender varchar(300) not null,
    receiver varchar(300) not null,
    code_lists varchar(300) not null,
    training boolean not null,
    fingerprint varchar(64) not null,
    signature varchar(88) not null,
    head varchar(400) not null,
    file_key varchar(32) not null,
    people int not null,
    rupiah decimal(18, 2) not null,
    tombstones int not null,
    acknowledged_on date,
    constraint sync_sent_once unique (partner_id, number)
);

create table sync_received (
    id uuid primary key,
    partner_id uuid not null references sync_partner (id),
    number int not null,
    kind varchar(12) not null,
    base int not null,
    fingerprint varchar(64) not null,
    made_at varchar(30) not null,
    received_on date not null,
    people int not null,
    rupiah decimal(18, 2) not null,
    tombstones int not null,
    added int not null,
    changed int not null,
    ended int not null,
    constraint sync_received_once unique (partner_id, number)
);
