-- Agencies in a tree, their units and people, and who holds which role from when to when.

create schema agency;
grant usage on schema agency to "${app}";

-- Outside the fence (RowSecurityExemptions): the tree is read before it is known whose session it is, and by the levels above.
create table agency.agency (
    id           uuid     primary key,
    parent_id    uuid     references agency.agency (id),
    parent_name  text     not null default '',
    name         text     not null check (name <> ''),
    kind         text     not null check (kind in ('PROVINCE', 'DEPARTMENT', 'SUB_DEPARTMENT', 'COMMUNE', 'OTHER')),
    code         text     not null default '',
    cut_off_hour smallint not null default 24 check (cut_off_hour between 1 and 24),
    version      integer  not null
);

grant select, insert, update on agency.agency to "${app}";

create table agency.unit (
    agency_id uuid     not null default platform.agency_id(),
    id        uuid     not null,
    name      text     not null check (name <> ''),
    name_key  text     not null,
    kind      text     not null check (kind in ('DIVISION', 'OFFICE', 'CENTRE', 'ONE_STOP', 'OTHER')),
    active    boolean  not null,
    place     smallint not null,
    version   integer  not null,
    primary key (agency_id, id)
);

-- The name in small letters, made by the program: what is a capital is not left to the server's locale.
create unique index unit_name on agency.unit (agency_id, name_key) where active;

create table agency.person (
    agency_id   uuid    not null default platform.agency_id(),
    id          uuid    not null,
    name        text    not null check (name <> ''),
    unit_id     uuid,
    position    text    not null,
    email       text    not null,
    phone       text    not null,
    active      boolean not null,
    search_text text    not null,
    sort_key    text    not null,
    version     integer not null,
    primary key (agency_id, id),
    foreign key (agency_id, unit_id) references agency.unit (agency_id, id)
);

create index person_in_order on agency.person (agency_id, sort_key, id);
create index person_of_unit on agency.person (agency_id, unit_id);

-- A holding is opened and closed, never removed: acts are shown with the role they were done in.
create table agency.role_holding (
    agency_id uuid    not null default platform.agency_id(),
    id        uuid    not null,
    person_id uuid    not null,
    role      text    not null,
    unit_id   uuid,
    from_day  date    not null,
    to_day    date,
    version   integer not null,
    primary key (agency_id, id),
    foreign key (agency_id, person_id) references agency.person (agency_id, id),
    foreign key (agency_id, unit_id) references agency.unit (agency_id, id),
    check (to_day is null or to_day >= from_day - 1)
);

create index role_holding_of_person on agency.role_holding (agency_id, person_id, from_day);
create index role_holding_of_role on agency.role_holding (agency_id, role, from_day);

call platform.guard('agency.unit', 'select, insert, update');
call platform.guard('agency.person', 'select, insert, update');
call platform.guard('agency.role_holding', 'select, insert, update');
