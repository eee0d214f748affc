-- Changes of a plan in force: proposed with a reason, approved by the leader, and only then made.
create table plan.amendment (
    agency_id     uuid    not null default platform.agency_id(),
    id            uuid    not null,
    plan_id       uuid    not null,
    number        integer not null,
    state         text    not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DISCARDED')),
    reason        text    not null check (reason <> ''),
    difficulty_id uuid,
    made_by       uuid    not null,
    submitted_by  uuid,
    returned      text    not null,
    approved_by   uuid,
    approved_on   date,
    -- The number and the date that the amending decision got.
    doc_number    text    not null,
    doc_symbol    text    not null,
    issued_on     date,
    version       integer not null,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id),
    foreign key (agency_id, difficulty_id) references plan.difficulty (agency_id, id),
    check ((state = 'APPROVED') = (approved_on is not null))
);

create unique index amendment_of_plan on plan.amendment (agency_id, plan_id, number);

-- A row as it is to be. One that is taken out of the amendment stays, marked.
create table plan.amended_row (
    agency_id      uuid     not null default platform.agency_id(),
    amendment_id   uuid     not null,
    item_id        uuid     not null,
    kind           text     not null check (kind in ('CHANGED', 'ADDED', 'DROPPED')),
    -- The version of the row that was looked at; 0 for a new one.
    base_version   integer  not null,
    taken_out      boolean  not null,
    section        text     not null,
    no             text     not null,
    content        text     not null,
    timing_text    text     not null,
    outputs        text[]   not null,
    activities     text[]   not null,
    notes          text[]   not null,
    part_roles     text[]   not null,
    part_words     text[]   not null,
    part_functions text[]   not null,
    part_units     uuid[]   not null,
    part_held      text[]   not null,
    part_people    uuid[]   not null,
    primary key (agency_id, amendment_id, item_id),
    foreign key (agency_id, amendment_id) references plan.amendment (agency_id, id)
);

-- A clause whose words an amendment changed. The work that it made keeps pointing to it.
create table plan.retired_clause (
    agency_id    uuid not null default platform.agency_id(),
    clause_id    uuid not null,
    amendment_id uuid not null,
    primary key (agency_id, clause_id),
    foreign key (agency_id, clause_id) references plan.clause (agency_id, id),
    foreign key (agency_id, amendment_id) references plan.amendment (agency_id, id)
);

call platform.guard('plan.amendment', 'select, insert, update');
call platform.guard('plan.amended_row', 'select, insert, update');
call platform.guard('plan.retired_clause', 'select, insert');
