-- Secret addresses under which people's own calendars read their tasks, and what was told there.

create table reminder.feed (
    agency_id  uuid        not null default platform.agency_id(),
    id         uuid        not null,
    person_id  uuid        not null,
    -- SHA-256 of the secret in the address, which is shown once and not kept.
    token_hash text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null,
    ended_at   timestamptz,
    primary key (agency_id, id)
);

create unique index feed_by_token on reminder.feed (agency_id, token_hash);
create unique index feed_of_person on reminder.feed (agency_id, person_id) where ended_at is null;

call platform.guard('reminder.feed', 'select, insert, update');

-- What a person's calendar was last told of a task: a change has a higher number, and what is the person's no more is cancelled.
create table reminder.feed_entry (
    agency_id  uuid        not null default platform.agency_id(),
    person_id  uuid        not null,
    task_id    uuid        not null,
    title      text        not null,
    due        date        not null,
    digest     text        not null,
    sequence   integer     not null,
    changed_at timestamptz not null,
    gone       boolean     not null,
    primary key (agency_id, person_id, task_id)
);

call platform.guard('reminder.feed_entry', 'select, insert, update');
