-- Why somebody who has a card gets another one. The old card is good until the sheet of the new one is confirmed.

alter table card add column made_why varchar(300);
