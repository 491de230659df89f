-- Papers and files that left the office with whole NIK, KPJ and wages: of how many people, and why.
create table disclosure (
    id uuid primary key,
    paper varchar(40) not null,
    of_month varchar(7) not null,
    file varchar(255) not null,
    people int not null,
    reason varchar(200) not null
);
