-- What people were told of their work.

create schema reminder;
grant usage on schema reminder to "${app}";

create table reminder.notice (
    agency_id    uuid        not null default platform.agency_id(),
    id           uuid        not null,
    person_id    uuid        not null,
    kind         text        not null check (kind <> ''),
    subject_type text        not null check (subject_type in ('task', 'plan')),
    subject_id   uuid        not null,
    -- With the kind and the subject it makes a notice one and the same, however often it is found out.
    occasion     text        not null,
    day          date        not null,
    at           timestamptz not null,
    title        text        not null,
    row_no       text        not null,
    due          date,
    amount       integer     not null,
    by_person    uuid,
    channel      text        not null check (channel in ('AT_ONCE', 'DIGEST', 'BELL')),
    letter_id    uuid,
    read_at      timestamptz,
    -- It asks for nothing any more: the work went on, or a later notice says more.
    settled_at   timestamptz,
    primary key (agency_id, id)
);

create unique index notice_once on reminder.notice (agency_id, person_id, subject_id, kind, occasion);
create index notice_unread on reminder.notice (agency_id, person_id) where read_at is null and settled_at is null;
create index notice_unsettled on reminder.notice (agency_id, subject_id) where settled_at is null;
create index notice_for_letters on reminder.notice (agency_id, day)
    where channel in ('AT_ONCE', 'DIGEST') and letter_id is null and read_at is null and settled_at is null;
create index notice_in_order on reminder.notice (agency_id, person_id, at desc, id desc);

call platform.guard('reminder.notice', 'select, insert, update');
