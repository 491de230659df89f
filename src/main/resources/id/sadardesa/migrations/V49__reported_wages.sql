-- What a sync file reports for the participations that it tells of: how many, their wages and their
-- contributions of a month. Files of before have none.

alter table sync_sent add column participations int;
alter table sync_sent add column wages decimal(18, 2);
alter table sync_sent add column contributions decimal(18, 2);
alter table sync_received add column participations int;
alter table sync_received add column wages decimal(18, 2);
alter table sync_received add column contributions decimal(18, 2);
