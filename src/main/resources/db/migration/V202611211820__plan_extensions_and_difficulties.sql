-- Doers ask for more time: what was asked and what was decided stay, also what was refused or taken back.
create table plan.extension (
    agency_id  uuid        not null default platform.agency_id(),
    id         uuid        not null,
    task_id    uuid        not null,
    -- The due day when it was asked.
    due        date        not null,
    asked      date        not null,
    reason     text        not null check (reason <> ''),
    file       text,
    file_name  text        not null,
    link       text        not null,
    asked_by   uuid        not null,
    asked_as   text,
    asked_at   timestamptz not null,
    state      text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    granted    date,
    words      text        not null,
    settled_by uuid,
    settled_as text,
    settled_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id),
    check ((state = 'GRANTED') = (granted is not null)),
    check ((state = 'ASKED') = (settled_at is null)),
    check ((settled_at is null) = (settled_by is null))
);

create index extension_of_task on plan.extension (agency_id, task_id, id);
-- One request at a time for a task.
create unique index extension_open on plan.extension (agency_id, task_id) where state = 'ASKED';

-- The day that was granted last; where it is the due day, no other counting takes its place.
alter table plan.task add column extended date;

-- What stands in the way of a task, and what its doer proposes to change in the plan.
create table plan.difficulty (
    agency_id     uuid        not null default platform.agency_id(),
    id            uuid        not null,
    task_id       uuid        not null,
    words         text        not null check (words <> ''),
    proposal      text        not null check (proposal in ('NONE', 'NEW_DAY', 'OTHER_UNIT', 'DROP', 'OTHER')),
    proposed_day  date,
    proposed_unit uuid,
    reported_by   uuid        not null,
    reported_as   text,
    reported_at   timestamptz not null,
    answer        text,
    answered_by   uuid,
    answered_as   text,
    answered_at   timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id),
    check ((proposal = 'NEW_DAY') = (proposed_day is not null)),
    check ((proposal = 'OTHER_UNIT') = (proposed_unit is not null)),
    check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);

create index difficulty_of_task on plan.difficulty (agency_id, task_id, id);
create index difficulty_open on plan.difficulty (agency_id, id) where answered_at is null;

call platform.guard('plan.extension', 'select, insert, update');
call platform.guard('plan.difficulty', 'select, insert, update');
