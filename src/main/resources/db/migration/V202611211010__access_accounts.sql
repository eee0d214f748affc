-- Accounts, refused sign-ins, sessions. Sign-in happens before any agency is known, so these stand outside the fence
-- (RowSecurityExemptions); accounts are still closed by agency inside an agency's transaction.

create schema access;
grant usage on schema access to "${app}";

create table access.account (
    agency_id            uuid    not null default platform.agency_id(),
    id                   uuid    not null,
    person_id            uuid    not null,
    login                text    not null unique check (login = lower(login) and login <> ''),
    password_hash        text    not null,
    locked               boolean not null,
    must_change_password boolean not null,
    version              integer not null,
    primary key (agency_id, id),
    unique (agency_id, person_id)
);

alter table access.account enable row level security;

create policy sign_in on access.account for select
    using (platform.agency_id() is null or agency_id = platform.agency_id());
create policy own_agency_enters on access.account for insert
    with check (agency_id = platform.agency_id());
create policy own_agency_changes on access.account for update
    using (agency_id = platform.agency_id())
    with check (agency_id = platform.agency_id());

grant select, insert, update on access.account to "${app}";

-- Asked by the set-up, of all agencies at once; it tells nothing but yes or no.
create function access.has_accounts() returns boolean
language sql stable security definer
set search_path = ''
return exists (select from access.account);

-- Whether a login name is free is a question about all agencies.
create function access.login_taken(asked text) returns boolean
language sql stable security definer
set search_path = ''
return exists (select from access.account a where a.login = asked);

-- Keys are hashes: a login field sometimes holds a password.
create table access.attempt (
    key           text        primary key,
    failures      integer     not null,
    last_at       timestamptz not null,
    blocked_until timestamptz not null
);

create index attempt_by_age on access.attempt (last_at);

grant select, insert, update, delete on access.attempt to "${app}";

-- As Spring Session 4.1 wants them.
create table access.spring_session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval integer      not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);

create index spring_session_by_expiry on access.spring_session (expiry_time);
create index spring_session_by_principal on access.spring_session (principal_name);

create table access.spring_session_attributes (
    session_primary_id char(36)     not null references access.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on access.spring_session, access.spring_session_attributes to "${app}";
