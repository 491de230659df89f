-- When contributions of participants without wages are no longer asked for: after so many months in
-- arrears the participation rests, and begins anew with the month that is paid.
create table rule_lapse (
    id uuid primary key,
    months int not null,
    valid_from date not null,
    legal_basis varchar(400) not null,
    delivered boolean not null,
    constraint rule_lapse_once unique (valid_from),
    constraint rule_lapse_months check (months between 1 and 24)
);

insert into rule_lapse (id, months, valid_from, legal_basis, delivered)
values
    ('5ada0019-0001-4000-8000-000000000001', 3, date '2015-07-01',
        'Ketentuan BPJS Ketenagakerjaan bagi BPU (tanya jawab resmi): aktif paling lama 3 bulan menunggak, lalu nonaktif; aktif lagi dengan membayar, tunggakan lama tidak ditagih', true);
