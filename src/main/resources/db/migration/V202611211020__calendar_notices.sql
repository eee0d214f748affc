-- What an agency decides about its calendar: the yearly notices on days off, and whether "before day X" means X as well.

create schema calendar;
grant usage on schema calendar to "${app}";

create table calendar.rule (
    agency_id   uuid not null default platform.agency_id(),
    before_rule text not null check (before_rule in ('EXCLUSIVE', 'INCLUSIVE')),
    primary key (agency_id)
);

-- A notice is entered again when it changes; the last one of a year is the one in force, and a withdrawn one gives the year
-- back to the notices that come with the program.
create table calendar.notice (
    agency_id uuid    not null default platform.agency_id(),
    id        uuid    not null,
    year      integer not null check (year between 1990 and 2199),
    source    text    not null,
    withdrawn boolean not null default false,
    primary key (agency_id, id)
);

create index notice_of_year on calendar.notice (agency_id, year, id);

create table calendar.notice_day (
    agency_id uuid    not null default platform.agency_id(),
    notice_id uuid    not null,
    day       date    not null,
    worked    boolean not null,
    primary key (agency_id, notice_id, day),
    foreign key (agency_id, notice_id) references calendar.notice (agency_id, id)
);

call platform.guard('calendar.rule', 'select, insert, update');
call platform.guard('calendar.notice', 'select, insert');
call platform.guard('calendar.notice_day', 'select, insert');
