-- Files on their way to becoming plans. The bytes are in the archive; a row here says how far each has come, so that a restart
-- takes up what was waiting. A file refused at the door is not kept, and has no hash.

create schema intake;
grant usage on schema intake to "${app}";

create table intake.incoming (
    agency_id     uuid        not null default platform.agency_id(),
    id            uuid        not null,
    by_person     uuid        not null,
    at            timestamptz not null,
    name          text        not null check (name <> ''),
    hash          text        check (hash ~ '^[0-9a-f]{64}$'),
    size          bigint      not null check (size >= 0),
    stage         text        not null check (stage in ('WAITING', 'READING', 'DRAFTED', 'REFUSED', 'ASKS')),
    attempts      int         not null default 0,
    pages_read    int         not null default 0,
    pages         int         not null default 0,
    candidates    jsonb       not null default '[]',
    tables        int[]       not null default '{}',
    plan_id       uuid,
    refusal       text,
    refusal_limit int         not null default 0,
    primary key (agency_id, id),
    check (hash is not null or stage = 'REFUSED'),
    check ((stage = 'DRAFTED') = (plan_id is not null)),
    check ((stage = 'REFUSED') = (refusal is not null))
);

call platform.guard('intake.incoming', 'select, insert, update');
