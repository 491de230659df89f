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
