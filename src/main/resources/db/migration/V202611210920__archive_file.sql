-- Kept files by the hash of their content. The bytes are on disk; a row here is what lets an agency read them.

create schema archive;
grant usage on schema archive to "${app}";

create table archive.file (
    agency_id  uuid        not null default platform.agency_id(),
    hash       text        not null check (hash ~ '^[0-9a-f]{64}$'),
    name       text        not null check (name <> ''),
    media_type text        not null,
    size       bigint      not null check (size > 0),
    kept_at    timestamptz not null,
    primary key (agency_id, hash)
);

call platform.guard('archive.file', 'select, insert');
