-- Pages made of files that have none, so that a review can show them: a PDF file in the archive beside the file itself, made once
-- for the same content.

create table intake.pages_made (
    agency_id uuid        not null default platform.agency_id(),
    hash      text        not null check (hash ~ '^[0-9a-f]{64}$'),
    stage     text        not null check (stage in ('WAITING', 'MADE', 'FAILED')),
    -- How often it was begun: a file that stops the program each time is not begun for ever.
    attempts  int         not null default 0,
    pages     text        check (pages ~ '^[0-9a-f]{64}$'),
    failure   text,
    asked_at  timestamptz not null,
    primary key (agency_id, hash),
    check ((stage = 'MADE') = (pages is not null)),
    check ((stage = 'FAILED') = (failure is not null))
);

call platform.guard('intake.pages_made', 'select, insert, update');
