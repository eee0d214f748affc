-- The yearly plan, its rows and their deadlines, the tasks they make, and the evidence that they were done.

create schema plan;
grant usage on schema plan to "${app}";

create table plan.plan (
    agency_id        uuid     not null default platform.agency_id(),
    id               uuid     not null,
    state            text     not null
        check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE', 'CLOSED', 'DISCARDED')),
    year             smallint check (year between 1990 and 2200),
    kind             text     not null,
    title            text     not null,
    number           text     not null,
    symbol           text     not null,
    parent_name      text     not null,
    agency_name      text     not null,
    place            text     not null,
    signer_name      text     not null,
    signer_position  text     not null,
    signer_authority text     not null,
    legal_bases      text[]   not null,
    purposes         text[]   not null,
    requirements     text[]   not null,
    closing          text[]   not null,
    recipients       text[]   not null,
    -- The document's date, of which day and month are often left blank until it is signed.
    dated_year       smallint,
    dated_month      smallint check (dated_month between 1 and 12),
    dated_day        smallint check (dated_day between 1 and 31),
    source_file      text,
    source_name      text     not null,
    submission       integer  not null,
    submitted_by     uuid,
    approved_on      date,
    issued_on        date,
    effective_on     date,
    version          integer  not null,
    primary key (agency_id, id)
);

create index plan_by_year on plan.plan (agency_id, year desc, id desc);

create table plan.duty (
    agency_id uuid     not null default platform.agency_id(),
    plan_id   uuid     not null,
    position  smallint not null,
    unit_name text,
    items     text[]   not null,
    primary key (agency_id, plan_id, position),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id)
);

create table plan.item (
    agency_id   uuid     not null default platform.agency_id(),
    id          uuid     not null,
    plan_id     uuid     not null,
    position    smallint not null,
    section     text     not null,
    no          text     not null,
    content     text     not null,
    timing_text text     not null,
    outputs     text[]   not null,
    activities  text[]   not null,
    notes       text[]   not null,
    -- Left out of the plan by a person; the words stay.
    dropped     boolean  not null,
    version     integer  not null,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id)
);

create index item_in_order on plan.item (agency_id, plan_id, position);

create table plan.part (
    agency_id uuid     not null default platform.agency_id(),
    item_id   uuid     not null,
    position  smallint not null,
    role      text     not null check (role in ('LEAD', 'ADVISE', 'COORDINATE', 'PERFORM')),
    words     text     not null,
    function  text     not null check (function in ('DO', 'SUPPORT', 'ACCEPT')),
    unit_id   uuid,
    held_role text,
    person_id uuid,
    primary key (agency_id, item_id, position),
    foreign key (agency_id, item_id) references plan.item (agency_id, id),
    check (num_nonnulls(unit_id, held_role, person_id) <= 1)
);

-- Where each value stood in the document and how sure the reader was. An item's values name the item, the plan's do not.
create table plan.provenance (
    agency_id  uuid     not null default platform.agency_id(),
    plan_id    uuid     not null,
    number     integer  not null,
    item_id    uuid,
    value      text     not null,
    place      text     not null,
    words      text     not null,
    confidence real     not null check (confidence between 0 and 1),
    primary key (agency_id, plan_id, number),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id)
);

create table plan.doubt (
    agency_id  uuid        not null default platform.agency_id(),
    id         uuid        not null,
    plan_id    uuid        not null,
    item_id    uuid,
    value      text        not null,
    key        text        not null,
    words      text        not null,
    settlement text        check (settlement in ('RIGHT', 'EDITED')),
    settled_by uuid,
    settled_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id),
    check ((settlement is null) = (settled_at is null))
);

create index doubt_of_plan on plan.doubt (agency_id, plan_id, item_id);

-- Answers to dates that had passed before the plan was approved. The date is named by its words and its day, so that an answer
-- holds when the plan is handed in again.
create table plan.past_answer (
    agency_id   uuid not null default platform.agency_id(),
    item_id     uuid not null,
    clause_text text not null,
    due         date not null,
    answer      text not null check (answer in ('DONE', 'NOT_APPLICABLE', 'OWED')),
    day         date,
    note        text not null,
    answered_by uuid not null,
    primary key (agency_id, item_id, clause_text, due),
    foreign key (agency_id, item_id) references plan.item (agency_id, id),
    check ((answer = 'NOT_APPLICABLE') = (day is null))
);

-- Which row a clause is counted from, where a person knows better than the words; no row means an event that is recorded.
create table plan.chain_choice (
    agency_id   uuid not null default platform.agency_id(),
    item_id     uuid not null,
    clause_text text not null,
    waits_for   uuid,
    primary key (agency_id, item_id, clause_text),
    foreign key (agency_id, item_id) references plan.item (agency_id, id),
    foreign key (agency_id, waits_for) references plan.item (agency_id, id)
);

-- A row's clauses as they stood when the plan was handed in for the n-th time.
create table plan.clause (
    agency_id  uuid     not null default platform.agency_id(),
    id         uuid     not null,
    plan_id    uuid     not null,
    submission integer  not null,
    item_id    uuid     not null,
    position   smallint not null,
    origin     text     not null check (origin in ('TIMING', 'CONTENT')),
    kind       text     not null,
    treatment  text     not null,
    text       text     not null,
    subject    text,
    condition  text,
    at_least   boolean  not null,
    event      text,
    direction  text     check (direction in ('BEFORE', 'AFTER')),
    amount     numeric,
    amount_max numeric,
    unit       text,
    -- The row whose completion or date this clause is counted from.
    waits_for  uuid,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id),
    foreign key (agency_id, item_id) references plan.item (agency_id, id),
    foreign key (agency_id, waits_for) references plan.item (agency_id, id)
);

create index clause_of_item on plan.clause (agency_id, item_id, submission, position);
create index clause_of_plan on plan.clause (agency_id, plan_id, submission);
create index clause_waiting on plan.clause (agency_id, waits_for, submission);

create table plan.occurrence (
    agency_id uuid     not null default platform.agency_id(),
    id        uuid     not null,
    clause_id uuid     not null,
    number    smallint not null,
    opens     date,
    due       date     not null,
    quotation text     not null,
    steps     text[]   not null,
    result    text     not null,
    primary key (agency_id, id),
    foreign key (agency_id, clause_id) references plan.clause (agency_id, id)
);

create index occurrence_of_clause on plan.occurrence (agency_id, clause_id, number);

-- What sets a waiting clause going: something that happened, a date taken from another plan, or work of another row.
create table plan.event (
    agency_id   uuid        not null default platform.agency_id(),
    id          uuid        not null,
    plan_id     uuid        not null,
    item_id     uuid        not null,
    clause_id   uuid        not null,
    kind        text        not null check (kind in ('HAPPENED', 'DATED', 'FOLLOWED')),
    day         date        not null,
    what        text        not null,
    -- What makes the event one and the same however often it is told.
    identity    text        not null,
    note        text        not null,
    choice      text        check (choice in ('KEEP_DEFAULT', 'REPLACE_DEFAULT')),
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, clause_id) references plan.clause (agency_id, id)
);

create unique index event_once on plan.event (agency_id, clause_id, identity);
create index event_of_item on plan.event (agency_id, item_id, day);

create table plan.task (
    agency_id     uuid     not null default platform.agency_id(),
    id            uuid     not null,
    plan_id       uuid     not null,
    item_id       uuid     not null,
    clause_id     uuid     not null,
    -- The occurrence or the event that the task was made of; the clause itself for standing work.
    origin_id     uuid     not null,
    event_id      uuid,
    part          smallint not null,
    title         text     not null,
    label         text     not null,
    search_text   text     not null,
    standing      boolean  not null,
    opens         date,
    first_due     date,
    due           date,
    quotation     text     not null,
    steps         text[]   not null,
    result        text     not null,
    doer_unit     uuid,
    doer_role     text,
    doer_person   uuid,
    accept_unit   uuid,
    accept_role   text,
    accept_person uuid,
    state         text     not null
        check (state in ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'CANCELLED')),
    done_on       date,
    submitted_by  uuid,
    accepted_on   date,
    -- A task whose date had passed before the plan was approved.
    before_force  boolean  not null,
    version       integer  not null,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id),
    foreign key (agency_id, item_id) references plan.item (agency_id, id),
    foreign key (agency_id, clause_id) references plan.clause (agency_id, id),
    check (not standing or due is null),
    check (num_nonnulls(doer_unit, doer_role) <= 1)
);

-- The same occurrence or event never makes the same task twice.
create unique index task_once on plan.task (agency_id, clause_id, origin_id, part);
create index task_of_plan on plan.task (agency_id, plan_id, item_id, due);
create index task_by_due on plan.task (agency_id, state, due);
create index task_of_unit on plan.task (agency_id, doer_unit, state);
create index task_of_person on plan.task (agency_id, doer_person, state);

-- Words said about a task. Some go with an act: a return, a cancellation, a submission.
create table plan.remark (
    agency_id uuid        not null default platform.agency_id(),
    id        uuid        not null,
    task_id   uuid        not null,
    kind      text        not null check (kind in ('COMMENT', 'SUBMITTED', 'RETURNED', 'CANCELLED', 'ANSWERED')),
    words     text        not null,
    by_person uuid,
    as_role   text,
    at        timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id)
);

create index remark_of_task on plan.remark (agency_id, task_id, id);

-- Words that go with an act on a plan: why it was sent back.
create table plan.plan_remark (
    agency_id uuid        not null default platform.agency_id(),
    id        uuid        not null,
    plan_id   uuid        not null,
    words     text        not null,
    by_person uuid        not null,
    as_role   text,
    at        timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id)
);

create index plan_remark_of_plan on plan.plan_remark (agency_id, plan_id, id);

-- A file or a link that shows the work was done. Withdrawn evidence stays, marked.
create table plan.evidence (
    agency_id    uuid        not null default platform.agency_id(),
    id           uuid        not null,
    task_id      uuid        not null,
    file         text,
    link         text,
    name         text        not null,
    media_type   text        not null,
    size         bigint      not null,
    added_by     uuid        not null,
    as_role      text,
    added_at     timestamptz not null,
    withdrawn_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id),
    check (num_nonnulls(file, link) = 1)
);

create index evidence_of_task on plan.evidence (agency_id, task_id, id);

-- A day of completion that was entered wrongly: both days stay, with the reason.
create table plan.done_correction (
    agency_id uuid        not null default platform.agency_id(),
    id        uuid        not null,
    task_id   uuid        not null,
    was       date        not null,
    became    date        not null,
    reason    text        not null check (reason <> ''),
    by_person uuid        not null,
    as_role   text,
    at        timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, task_id) references plan.task (agency_id, id)
);

create index done_correction_of_task on plan.done_correction (agency_id, task_id, id);

call platform.guard('plan.plan', 'select, insert, update');
call platform.guard('plan.duty', 'select, insert');
call platform.guard('plan.item', 'select, insert, update');
-- The parts of a draft's row are written anew with the row; the trail keeps what they were.
call platform.guard('plan.part', 'select, insert, delete');
call platform.guard('plan.provenance', 'select, insert');
call platform.guard('plan.doubt', 'select, insert, update');
call platform.guard('plan.past_answer', 'select, insert, update');
call platform.guard('plan.chain_choice', 'select, insert, update');
call platform.guard('plan.clause', 'select, insert');
call platform.guard('plan.occurrence', 'select, insert');
call platform.guard('plan.event', 'select, insert');
call platform.guard('plan.task', 'select, insert, update');
call platform.guard('plan.remark', 'select, insert');
call platform.guard('plan.plan_remark', 'select, insert');
call platform.guard('plan.evidence', 'select, insert, update');
call platform.guard('plan.done_correction', 'select, insert');
