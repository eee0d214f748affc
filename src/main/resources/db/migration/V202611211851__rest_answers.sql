-- Answers to requests that bore an Idempotency-Key, kept for a day: the same request with the same key gets the same answer.

create schema rest;
grant usage on schema rest to "${app}";

create table rest.answer (
    agency_id    uuid        not null default platform.agency_id(),
    person_id    uuid        not null,
    key          text        not null check (length(key) between 1 and 255),
    -- SHA-256 of what was asked.
    request_hash text        not null,
    at           timestamptz not null,
    -- Null only within the transaction that does what is asked.
    status       smallint,
    headers      jsonb,
    body         text,
    primary key (agency_id, person_id, key)
);

create index answer_by_age on rest.answer (agency_id, at);

call platform.guard('rest.answer', 'select, insert, update, delete');
