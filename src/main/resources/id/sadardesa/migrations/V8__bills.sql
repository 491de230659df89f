-- Bills and payments. What stands here is what was asked for: a later change of rules or people does not touch it.

-- A month that is closed: its bills never change, and what turns out wrong is put right by the next one.
create table period_closing (
    id uuid primary key,
    for_month date not null,
    closed_on date not null,
    -- The month closed before this one, which cannot be opened while this one is closed.
    previous_id uuid references period_closing (id),
    people int not null,
    total decimal(18, 2) not null,
    constraint period_closing_once unique (for_month)
);

-- What one payer owes for a village and a month, and what the branch asks for beside it.
create table bill (
    id uuid primary key,
    for_month date not null,
    village_id uuid not null references village (id),
    segment varchar(16) not null,
    funding varchar(20) not null,
    payer varchar(120),
    code varchar(40) not null,
    issued_on date not null,
    people int not null,
    total decimal(18, 2) not null,
    official decimal(18, 2),
    official_penalty decimal(18, 2),
    official_code varchar(20),
    official_on date,
    -- Whether the branch's amount is what is owed.
    official_binding boolean not null,
    closing_id uuid references period_closing (id),
    constraint bill_code_once unique (code)
);
create index bill_for_month on bill (for_month);

-- How an amount came about, in the words and numbers that held when it was billed. Lines share them.
create table bill_basis (
    id uuid primary key,
    for_month date not null,
    programme varchar(8) not null,
    share varchar(12) not null,
    base decimal(18, 2) not null,
    base_source varchar(400) not null,
    percent decimal(7, 4) not null,
    flat decimal(18, 2) not null,
    cap_basis varchar(400),
    percent_due decimal(7, 4),
    discount_basis varchar(400),
    legal_basis varchar(400) not null,
    amount decimal(18, 2) not null
);
create index bill_basis_for_month on bill_basis (for_month);

-- One programme of one person, and of one who pays: employer or worker.
create table bill_line (
    id uuid primary key,
    bill_id uuid not null references bill (id),
    participation_id uuid not null references participation (id),
    post_kind varchar(24) not null,
    basis_id uuid not null references bill_basis (id),
    amount decimal(18, 2) not null,
    -- The closed month that this line puts right (rapel), and why; empty for the bill's own month.
    closing_id uuid references period_closing (id),
    cause varchar(20)
);

-- What was paid by one payer. Which months it covers is never written down: it follows from all
-- bills and payments, oldest month first.
create table payment (
    id uuid primary key,
    village_id uuid not null references village (id),
    segment varchar(16) not null,
    funding varchar(20) not null,
    payer varchar(120),
    from_month date not null,
    months int not null,
    amount decimal(18, 2) not null,
    penalty decimal(18, 2) not null,
    paid_on date not null,
    code varchar(20),
    reference varchar(60),
    note varchar(300),
    constraint payment_amount check (amount > 0 and penalty >= 0),
    constraint payment_months check (months between 1 and 12)
);
