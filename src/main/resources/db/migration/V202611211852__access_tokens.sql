-- Personal access tokens of programs. A token comes before any agency is known, so this stands outside the fence as accounts do
-- (RowSecurityExemptions); inside an agency's transaction a policy shows that agency's rows only.

create table access.token (
    agency_id    uuid        not null default platform.agency_id(),
    id           uuid        not null,
    account_id   uuid        not null,
    person_id    uuid        not null,
    name         text        not null check (name <> ''),
    -- SHA-256 of the secret; the secret itself is nowhere.
    hash         bytea       not null unique,
    may_write    boolean     not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, account_id) references access.account (agency_id, id)
);

create index token_of_person on access.token (agency_id, person_id, made_at);

alter table access.token enable row level security;

create policy knock on access.token for select
    using (platform.agency_id() is null or agency_id = platform.agency_id());
create policy own_agency_enters on access.token for insert
    with check (agency_id = platform.agency_id());
create policy own_agency_changes on access.token for update
    using (agency_id = platform.agency_id())
    with check (agency_id = platform.agency_id());

grant select, insert, update on access.token to "${app}";
