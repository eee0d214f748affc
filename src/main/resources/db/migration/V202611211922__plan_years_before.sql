-- Years before the program was there: a plan with what is known of its rows, and the files of the year. No work is made of it.
alter table plan.plan drop constraint plan_state_check;
alter table plan.plan add constraint plan_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE', 'CLOSED', 'DISCARDED', 'RECORD'));

create table plan.past_year (
    agency_id  uuid        not null default platform.agency_id(),
    plan_id    uuid        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (agency_id, plan_id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id)
);

create table plan.past_row (
    agency_id uuid        not null default platform.agency_id(),
    item_id   uuid        not null,
    outcome   text        not null check (outcome in ('DONE', 'NOT_DONE', 'UNKNOWN')),
    note      text        not null check (char_length(note) <= 2000),
    said_by   uuid        not null,
    said_at   timestamptz not null,
    primary key (agency_id, item_id),
    foreign key (agency_id, item_id) references plan.item (agency_id, id)
);

create table plan.past_file (
    agency_id  uuid        not null default platform.agency_id(),
    id         uuid        not null,
    plan_id    uuid        not null,
    -- The row that the file belongs to; null for one of the year as a whole.
    item_id    uuid,
    file       text        not null,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    added_by   uuid        not null,
    added_at   timestamptz not null,
    found_by   text        not null generated always as (platform.folded(name)) stored,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id),
    foreign key (agency_id, item_id) references plan.item (agency_id, id)
);

create unique index past_file_once on plan.past_file (agency_id, plan_id, item_id, file) nulls not distinct;
create index past_file_of_plan on plan.past_file (agency_id, plan_id, item_id, id);

call platform.guard('plan.past_year', 'select, insert');
call platform.guard('plan.past_row', 'select, insert, update');
call platform.guard('plan.past_file', 'select, insert, update');
