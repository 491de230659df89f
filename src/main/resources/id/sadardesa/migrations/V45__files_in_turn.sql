-- Which file of the same sender was taken before each, and whose turn it took: that of the file
-- before it, or for the first that of the sender. Only one file can follow another, and none stands
-- without the one before it: what was taken back does not come again out of turn. Both are empty
-- for files that were taken before this was kept.
alter table sync_received add column after_id uuid references sync_received (id);
alter table sync_received add column turn_id uuid;
alter table sync_received add constraint sync_received_turn unique (turn_id);
