-- Why somebody leaves on a day to come. The end is recorded when that day has come; until then the
-- cause that was stated is kept here, so that nobody has to state it twice.
create table leaver (
    -- The participation that will end.
    id uuid primary key references participation (id),
    cause varchar(3) not null,
    last_day date not null
);
