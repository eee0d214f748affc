-- Addresses of an agency's own systems that are told what happens to its plans, and what is told to them.

create schema webhook;
grant usage on schema webhook to "${app}";

create table webhook.endpoint (
    agency_id     uuid        not null default platform.agency_id(),
    id            uuid        not null,
    address       text        not null,
    -- What deliveries are signed with; kept as it is, since it is needed for every signature.
    secret        text        not null,
    topics        text[]      not null,
    state         text        not null check (state in ('ACTIVE', 'PAUSED', 'REMOVED')),
    made_by       uuid        not null,
    made_at       timestamptz not null,
    -- Since when nothing got through; null while deliveries do.
    failing_since timestamptz,
    primary key (agency_id, id)
);

create table webhook.delivery (
    agency_id   uuid        not null default platform.agency_id(),
    id          uuid        not null,
    endpoint_id uuid        not null,
    topic       text        not null,
    body        text        not null,
    made_at     timestamptz not null,
    state       text        not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts    integer     not null,
    -- When to try again; in the past for what is to be tried now.
    next_at     timestamptz not null,
    tried_at    timestamptz,
    -- Of the last attempt; no status where nobody answered.
    status      integer,
    took_ms     integer,
    answer      text        not null,
    primary key (agency_id, id),
    foreign key (agency_id, endpoint_id) references webhook.endpoint (agency_id, id)
);

create index delivery_due on webhook.delivery (agency_id, next_at) where state = 'WAITING';
create index delivery_of_endpoint on webhook.delivery (agency_id, endpoint_id, id desc);

call platform.guard('webhook.endpoint', 'select, insert, update');
call platform.guard('webhook.delivery', 'select, insert, update');
