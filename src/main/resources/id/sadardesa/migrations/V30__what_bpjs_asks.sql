-- What the forms of BPJS ask for and the roster did not keep yet; empty until somebody states it.

alter table person add column marital varchar(12);
alter table person add column blood varchar(2);
alter table person add column postcode varchar(5);
alter table person add column npwp varchar(16);
-- Nomor pegawai, e.g. NIPD or NIAP.
alter table person add column staff_number varchar(30);

alter table village add column npp varchar(8);
-- The BUMDes is an employer of its own.
alter table village add column enterprise_npp varchar(8);
alter table village add column npwp varchar(16);
alter table village add column address varchar(200);
alter table village add column postcode varchar(5);
alter table village add column phone varchar(40);
alter table village add column email varchar(120);

alter table office add column npp varchar(8);
alter table office add column npwp varchar(16);
alter table office add column postcode varchar(5);
alter table office add column email varchar(120);
