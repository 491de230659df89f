-- Lists that an office composed itself and keeps under a name: what they show of whom, never what
-- came out of it. Columns are named by their keys (core.listing), in order and with commas; what is
-- sorted downwards has a minus before it. One filter stands on each line.
create table listing (
    id uuid primary key,
    name varchar(60) not null unique,
    subject varchar(20) not null,
    shown varchar(1000) not null,
    filters varchar(4000) not null,
    grouped varchar(40),
    sorted varchar(400) not null,
    totals boolean not null,
    favourite boolean not null,
    in_pack boolean not null
);
