-- Rows go to many agencies at once, and what became of them is asked once for each agency, not once for each row there.

-- The outputs as they were when the row was handed down.
alter table plan.hand_down add column first_outputs text[];
update plan.hand_down set first_outputs = outputs;
alter table plan.hand_down alter column first_outputs set not null;

drop function plan.give_row(uuid, uuid, uuid, date, text, timestamptz);

-- Gives rows of the agency at work to those below it; the places of the lists belong together. What crosses is read from the rows
-- themselves. Gives back what was given: not what is no row of a running plan, goes to an agency that is not below, or is there
-- already.
create function plan.give_rows(ids uuid[], items uuid[], receivers uuid[], days date[], words text, at timestamptz)
returns table (id uuid, to_agency uuid)
language sql volatile security definer set search_path = ''
begin atomic
    with recursive below as (
        select a.id from agency.agency a where a.parent_id = platform.agency_id()
        union
        select a.id from agency.agency a join below b on b.id = a.parent_id)
    insert into plan.hand_down as h (agency_id, id, to_agency, item_id, plan_id, plan_title, plan_year, no, first_content,
           first_timing, first_due, first_outputs, content, timing, due, outputs, activities, words, given_at)
    select i.agency_id, g.id, b.id, i.id, p.id, p.title, p.year, i.no, i.content,
           i.timing_text, g.due, i.outputs, i.content, i.timing_text, g.due, i.outputs, i.activities, give_rows.words, give_rows.at
      from unnest(give_rows.ids, give_rows.items, give_rows.receivers, give_rows.days) as g (id, item, receiver, due)
      join plan.item i
        on i.agency_id = platform.agency_id()
       and i.id = g.item
       and not i.dropped
      join plan.plan p
        on p.agency_id = i.agency_id
       and p.id = i.plan_id
       and p.state in ('APPROVED', 'IN_FORCE')
      join below b
        on b.id = g.receiver
        on conflict do nothing
    returning h.id, h.to_agency;
end;

drop function plan.rows_from_above();

-- What the agency at work has from above.
create function plan.rows_from_above()
returns table (id uuid, from_name text, plan_title text, plan_year smallint, no text, first_content text, first_timing text,
               first_due date, first_outputs text[], content text, timing text, due date, outputs text[], activities text[],
               words text, given_at timestamptz, changed_at timestamptz, dropped boolean, withdrawn_at timestamptz,
               seen_at timestamptz, answer text, answered_at timestamptz, reason text, taken_plan uuid, taken_item uuid)
language sql stable security definer set search_path = ''
begin atomic
    select h.id, a.name, h.plan_title, h.plan_year, h.no, h.first_content, h.first_timing,
           h.first_due, h.first_outputs, h.content, h.timing, h.due, h.outputs, h.activities,
           h.words, h.given_at, h.changed_at, h.dropped, h.withdrawn_at,
           h.seen_at, h.answer, h.answered_at, h.reason, h.taken_plan, h.taken_item
      from plan.hand_down h
      join agency.agency a
        on a.id = h.agency_id
     where h.to_agency = platform.agency_id();
end;

-- How far rows have come that were taken: a word for each and nothing else. Asked within the fence of the agency that took them.
create function plan.states_of_taken(items uuid[])
returns table (item uuid, state text)
language sql stable security invoker set search_path = ''
begin atomic
    with recursive heirs as (
        select i.id as first, i.id, i.merged_into from plan.item i where i.id = any(states_of_taken.items)
        union
        select h.first, i.id, i.merged_into from plan.item i join heirs h on i.id = h.merged_into),
    coming as (
        select r.item_id
          from plan.amended_row r
          join plan.amendment a
            on a.agency_id = r.agency_id
           and a.id = r.amendment_id
         where r.item_id = any(states_of_taken.items)
           and not r.taken_out
           and a.state in ('DRAFT', 'SUBMITTED')),
    work as (
        select t.item_id,
               count(*) filter (where t.state = 'ACCEPTED') as done,
               count(*) filter (where t.state not in ('ACCEPTED', 'CANCELLED')) as open
          from plan.task t
         where t.item_id in (select h.id from heirs h where h.merged_into is null)
         group by t.item_id)
    select w.id,
           case
               when i.id is null and w.id not in (select c.item_id from coming c) then 'GIVEN_UP'
               when i.id is null then 'PLANNED'
               when i.dropped or p.state = 'DISCARDED' then 'GIVEN_UP'
               when p.state in ('DRAFT', 'SUBMITTED') then 'PLANNED'
               when t.done > 0 and t.open = 0 then 'DONE'
               when p.state in ('CLOSED', 'RECORD') then 'NOT_DONE'
               else 'RUNNING'
           end
      from unnest(states_of_taken.items) as w (id)
      left join heirs h
        on h.first = w.id
       and h.merged_into is null
      left join plan.item i
        on i.id = h.id
      left join plan.plan p
        on p.agency_id = i.agency_id
       and p.id = i.plan_id
      left join work t
        on t.item_id = i.id;
end;

-- What the agency at work has given, with what became of it. The fence of each agency that took something is entered for one
-- question; nothing of that agency crosses but the words of plan.states_of_taken and its answers.
create or replace function plan.rows_given(of_plan uuid)
returns table (id uuid, to_agency uuid, to_name text, item_id uuid, no text, content text, due date, words text,
               given_at timestamptz, changed_at timestamptz, withdrawn_at timestamptz, answer text, answered_at timestamptz,
               reason text, state text)
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
    own    uuid := platform.agency_id();
    taker  uuid;
    taken  uuid[];
    heard  jsonb;
    states jsonb := '{}';
begin
    for taker, taken in
        select h.to_agency, array_agg(h.taken_item)
          from plan.hand_down h
         where h.agency_id = own
           and h.plan_id = of_plan
           and h.taken_item is not null
         group by h.to_agency
    loop
        perform set_config('sen.agency_id', taker::text, true);
        select jsonb_object_agg(s.item, s.state) into heard from plan.states_of_taken(taken) s;
        states := states || coalesce(heard, '{}');
        perform set_config('sen.agency_id', own::text, true);
    end loop;
    return query
        select h.id, h.to_agency, a.name, h.item_id, h.no, h.content, h.due, h.words, h.given_at, h.changed_at, h.withdrawn_at,
               h.answer, h.answered_at, h.reason, states ->> h.taken_item::text
          from plan.hand_down h
          join agency.agency a
            on a.id = h.to_agency
         where h.agency_id = own
           and h.plan_id = of_plan
         order by h.no, h.item_id, a.name, h.given_at;
end
$$;

drop function plan.state_of_taken(uuid);

revoke all on function plan.give_rows, plan.rows_from_above, plan.states_of_taken from public;
grant execute on function plan.give_rows, plan.rows_from_above to "${app}";
