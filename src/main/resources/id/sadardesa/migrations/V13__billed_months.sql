-- One row for each month that was issued, which every issue and the closing of the month write: so
-- no issue can be taken back behind a closing, even where both touched different bills.
create table billed_month (
    id uuid primary key,
    for_month date not null,
    -- How often the month was issued.
    issues int not null,
    closed boolean not null,
    constraint billed_month_once unique (for_month)
);

insert into billed_month (id, for_month, issues, closed)
select random_uuid(), b.for_month, 1,
       exists (select 1 from period_closing c where c.for_month = b.for_month)
from (select distinct for_month from bill) b;
