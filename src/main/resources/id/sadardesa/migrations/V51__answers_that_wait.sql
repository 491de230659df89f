-- What the branch said of somebody, or of a participation, that was not here when its file came: it
-- is done when they are here again. The words are those of core.sync.WaitsFor.
alter table branch_decision add column waits_for varchar(13);
alter table branch_correction add column waits_for varchar(13);
