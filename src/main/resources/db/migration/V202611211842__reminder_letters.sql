-- The mail server that letters go through, and the letters on their way.

create table reminder.mail_server (
    agency_id uuid        not null default platform.agency_id(),
    host      text        not null check (host <> ''),
    port      integer     not null check (port between 1 and 65535),
    security  text        not null check (security in ('NONE', 'STARTTLS', 'TLS')),
    login     text        not null,
    -- Sealed with a key that is not in the database; empty where there is none.
    password  text        not null,
    sender    text        not null check (sender <> ''),
    -- Where people reach this program, for the links in letters.
    address   text        not null check (address <> ''),
    -- The agencies below, which have none of their own, use it too.
    shared    boolean     not null,
    error     text        not null default '',
    error_at  timestamptz,
    version   integer     not null,
    primary key (agency_id)
);

call platform.guard('reminder.mail_server', 'select, insert, update');

create table reminder.letter (
    agency_id  uuid        not null default platform.agency_id(),
    id         uuid        not null,
    person_id  uuid        not null,
    sort       text        not null check (sort in ('DIGEST', 'AT_ONCE', 'TRIAL')),
    day        date        not null,
    address    text        not null check (address <> ''),
    message_id text        not null,
    subject    text        not null,
    -- Emptied when the letter is sent: what it said stands in the notices.
    plain      text        not null,
    html       text        not null,
    state      text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'DROPPED')),
    attempts   integer     not null,
    due_at     timestamptz not null,
    error      text        not null,
    at         timestamptz not null,
    sent_at    timestamptz,
    primary key (agency_id, id)
);

create unique index letter_of_the_day on reminder.letter (agency_id, person_id, day) where sort = 'DIGEST';
create index letter_to_send on reminder.letter (agency_id, due_at, id) where state in ('WAITING', 'SENDING');
create index letter_in_order on reminder.letter (agency_id, id desc);

call platform.guard('reminder.letter', 'select, insert, update');
