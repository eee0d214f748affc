-- What those who advise or help on a row gave to the task of the one who leads; nothing is taken back.
create table plan.contribution (
    agency_id   uuid        not null default platform.agency_id(),
    id          uuid        not null,
    task_id     uuid        not null,
    -- For which party of the row, as one word: unit:…, role:…, person:…
    party       text        not null check (party ~ '^(unit|role|person):.+$'),
    words       text        not null,
    given_on    date        not null,
    file        text,
    file_name   text        not null,
    link        text        not null,
    by_person   uuid        not null,
    as_role     text,
    in_place_of uuid,
    at          timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id),
    check (words <> '' or file is not null or link <> '')
);

create index contribution_of_task on plan.contribution (agency_id, task_id, id);

call platform.guard('plan.contribution', 'select, insert');
