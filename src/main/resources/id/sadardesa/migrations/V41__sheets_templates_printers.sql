-- Sheets, templates and printers of the office's own.

create table card_sheet (
    id uuid primary key,
    code varchar(40) not null unique,
    name varchar(80) not null,
    width decimal(7, 2) not null,
    height decimal(7, 2) not null,
    across int not null,
    down int not null,
    from_left decimal(7, 2) not null,
    from_top decimal(7, 2) not null,
    gap_across decimal(7, 2) not null,
    gap_down decimal(7, 2) not null,
    marks boolean not null,
    folded boolean not null
);

create table card_template (
    id uuid primary key,
    code varchar(40) not null unique,
    content varchar(100000) not null
);

-- A point meant to lie x mm from the left edge comes out at off_right + scale_x * x.
create table print_calibration (
    id uuid primary key,
    printer varchar(120) not null,
    tray varchar(80) not null,
    off_right decimal(8, 3) not null,
    off_down decimal(8, 3) not null,
    scale_x decimal(9, 6) not null,
    scale_y decimal(9, 6) not null,
    measured_on date not null,
    constraint print_calibration_once unique (printer, tray)
);
