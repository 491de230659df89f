-- What an issued bill keeps from the day it was issued.

-- Whether the branch's amount was entered for the bill as it stood before it was issued again: then
-- it is kept to look at, and no longer what is owed.
alter table bill add column official_outdated boolean default false not null;

-- Until when it is to be paid, as it was said when it was issued. Where it is empty (bills issued
-- before this was kept) it is worked out, and written down with the next issue.
alter table bill add column due_on date;

-- A penalty can be paid by itself, when the contributions were paid before.
alter table payment drop constraint payment_amount;
alter table payment add constraint payment_amount
    check (amount >= 0 and penalty >= 0 and amount + penalty > 0);

-- Whose own contributions a bill or a payment is for, where participants without wages pay for
-- themselves. It is empty for all other debtors, and for what was asked of or paid by several of
-- them together before each had a bill of their own.
alter table bill add column participation_id uuid references participation (id);
alter table payment add column participation_id uuid references participation (id);

-- Where a village had only one of them, all of it is theirs.
create local temporary table only_one as
    select b.village_id, b.segment, min(l.participation_id) as participation_id
    from bill b join bill_line l on l.bill_id = b.id
    where b.segment = 'SELF_EMPLOYED' and b.funding = 'SELF' and b.payer is null
    group by b.village_id, b.segment
    having count(distinct l.participation_id) = 1;
update bill b set participation_id =
    (select o.participation_id from only_one o where o.village_id = b.village_id)
    where b.segment = 'SELF_EMPLOYED' and b.funding = 'SELF' and b.payer is null;
update payment p set participation_id =
    (select o.participation_id from only_one o where o.village_id = p.village_id)
    where p.segment = 'SELF_EMPLOYED' and p.funding = 'SELF' and p.payer is null;
drop table only_one;
