-- The fence between agencies. Every table of an agency begins with agency_id and is guarded; a transaction sees the rows of the
-- agency it was begun for, and none where no agency was set.

create schema platform;
grant usage on schema platform to "${app}";

create function platform.agency_id() returns uuid
language sql stable parallel safe
return nullif(current_setting('sen.agency_id', true), '')::uuid;

-- guard('plan.task', 'select, insert, update'): closes the table by agency, also to its owner, and opens it to the application
-- with these rights and no others.
create procedure platform.guard(guarded regclass, rights text)
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format(
        'create policy own_agency on %s using (agency_id = platform.agency_id()) with check (agency_id = platform.agency_id())',
        guarded);
    execute format('grant %s on %s to "${app}"', rights, guarded);
end
$$;
