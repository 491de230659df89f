-- Who inherits, and which children may get a scholarship: the family of a participant as it states itself.

create table heir (
    id uuid primary key,
    person_id uuid not null references person (id),
    n int not null,
    name varchar(120) not null,
    relation varchar(20) not null,
    born_on date,
    constraint heir_once unique (person_id, n)
);
