-- Scenarios of a year's budget: what it supposes, never what came out of it.

create table budget_scenario (
    id uuid primary key,
    name varchar(80) not null unique,
    growth decimal(9, 4),
    grow_all boolean not null,
    post_groups varchar(120) not null,
    every_seat boolean not null,
    vulnerable int not null,
    income decimal(15, 2) not null,
    programmes varchar(20)
);
