-- Official letters that remind of late work, as they were drafted, and the tasks they name.
create table plan.chasing (
    agency_id uuid        not null default platform.agency_id(),
    id        uuid        not null,
    day       date        not null,
    subject   text        not null check (subject <> ''),
    by_person uuid        not null,
    as_role   text,
    at        timestamptz not null,
    primary key (agency_id, id)
);

create table plan.chased_task (
    agency_id  uuid not null default platform.agency_id(),
    task_id    uuid not null,
    chasing_id uuid not null,
    primary key (agency_id, task_id, chasing_id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id),
    foreign key (agency_id, chasing_id) references plan.chasing (agency_id, id)
);

call platform.guard('plan.chasing', 'select, insert');
call platform.guard('plan.chased_task', 'select, insert');
