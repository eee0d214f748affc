-- Who did what: entries that nobody changes or removes, chained by hash, and the head of each chain, kept apart so that a chain
-- whose end was cut off is seen. Which agency it is comes from the transaction.

create schema trail;
grant usage on schema trail to "${app}";

create table trail.entry (
    agency_id     uuid        not null default platform.agency_id(),
    number        bigint      not null check (number > 0),
    at            timestamptz not null,
    by_person     uuid,
    as_role       text,
    what          text        not null,
    subject_type  text        not null,
    subject_id    uuid        not null,
    before        jsonb       not null,
    after         jsonb       not null,
    previous_hash text        not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (agency_id, number)
);

create index entry_by_subject on trail.entry (agency_id, subject_type, subject_id, number);

create table trail.head (
    agency_id uuid   not null default platform.agency_id(),
    number    bigint not null check (number >= 0),
    hash      text   not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (agency_id)
);

call platform.guard('trail.entry', 'select, insert');
call platform.guard('trail.head', 'select, insert, update');

-- The owner of the tables could still change them by mistake.
create function trail.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception 'the trail is only ever added to: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_stays
    before update or delete or truncate on trail.entry
    for each statement execute function trail.refuse_change();

create trigger head_stays
    before delete or truncate on trail.head
    for each statement execute function trail.refuse_change();

create function trail.refuse_step_back() returns trigger
language plpgsql as $$
begin
    if new.agency_id <> old.agency_id or new.number <> old.number + 1 then
        raise exception 'the head of a trail moves on by one entry, not from % to %', old.number, new.number
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger head_moves_on
    before update on trail.head
    for each row execute function trail.refuse_step_back();
