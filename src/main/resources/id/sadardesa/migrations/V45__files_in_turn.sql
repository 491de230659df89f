-- Which file of the same sender was taken before each, or the sender itself for the first. Only one
-- file can follow another: one that was taken back does not come again once another took its turn.
-- Empty for files that were taken before this was kept.
alter table sync_received add column after_id uuid;
alter table sync_received add constraint sync_received_turn unique (after_id);
