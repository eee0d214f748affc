-- Many entries can be added at once: the head then moves on by as many, and only ever to an entry that stands in the chain.

create or replace function trail.refuse_step_back() returns trigger
language plpgsql as $$
begin
    if new.agency_id <> old.agency_id
       or new.number <= old.number
       or not exists (
              select
                from trail.entry e
               where e.agency_id = new.agency_id
                 and e.number = new.number
                 and e.hash = new.hash)
    then
        raise exception 'the head of a trail moves on to a new entry, not from % to %', old.number, new.number
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
