-- Upload workbooks of SIPP that were written for the branch, of which month and with how many people.
create table sipp_written (
    id uuid primary key,
    of_month varchar(7) not null,
    file varchar(255) not null,
    employer varchar(400) not null,
    people int not null
);
