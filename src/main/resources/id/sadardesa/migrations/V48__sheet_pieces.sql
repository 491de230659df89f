-- A pre-cut sheet has cards of its own size, and a printer turns a sheet at its long or short edge.

alter table card_sheet add column piece_width decimal(7, 2) default 85.60 not null;
alter table card_sheet add column piece_height decimal(7, 2) default 53.98 not null;
alter table card_sheet add column turned_at varchar(8) default 'LONG' not null;

-- a lying sheet was always meant to be turned at its upright edge, which is its short one
update card_sheet set turned_at = 'SHORT' where width > height;
