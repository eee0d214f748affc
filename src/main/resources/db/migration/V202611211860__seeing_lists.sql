-- What people keep of lists: filters under a name, and the columns they chose. Comfort, no evidence: a filter put away is
-- marked, so that a colleague's link to it can say so.

create schema seeing;
grant usage on schema seeing to "${app}";

create table seeing.saved_filter (
    agency_id uuid        not null default platform.agency_id(),
    id        uuid        not null,
    person_id uuid        not null,
    list      text        not null,
    name      text        not null check (char_length(name) between 1 and 60),
    query     text        not null check (char_length(query) <= 600),
    shared    boolean     not null,
    -- Shown when its owner opens the list without asking for anything.
    opens     boolean     not null,
    active    boolean     not null,
    kept_at   timestamptz not null,
    primary key (agency_id, id)
);

create index saved_filter_of_list on seeing.saved_filter (agency_id, list, person_id) where active;
create unique index saved_filter_opens on seeing.saved_filter (agency_id, person_id, list) where active and opens;

create table seeing.chosen_columns (
    agency_id uuid   not null default platform.agency_id(),
    person_id uuid   not null,
    list      text   not null,
    columns   text[] not null,
    primary key (agency_id, person_id, list)
);

call platform.guard('seeing.saved_filter', 'select, insert, update');
call platform.guard('seeing.chosen_columns', 'select, insert, update');
