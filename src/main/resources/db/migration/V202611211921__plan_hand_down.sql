-- Rows that an agency hands down to those below it in the tree. One row of this table is seen by two agencies, the one that gives
-- and the one that takes; so it stands outside the fence between agencies (RowSecurityExemptions), and the application reaches it
-- by the functions below alone, each of which speaks for the agency at work and names what crosses.

create table plan.hand_down (
    agency_id     uuid        not null,
    id            uuid        not null,
    to_agency     uuid        not null,
    item_id       uuid        not null,
    plan_id       uuid        not null,
    plan_title    text        not null,
    plan_year     smallint,
    no            text        not null,
    -- As it was handed down, and as it stands there now.
    first_content text        not null,
    first_timing  text        not null,
    first_due     date        not null,
    content       text        not null,
    timing        text        not null,
    due           date        not null,
    outputs       text[]      not null,
    activities    text[]      not null,
    words         text        not null check (char_length(words) <= 2000),
    given_at      timestamptz not null,
    changed_at    timestamptz,
    dropped       boolean     not null default false,
    withdrawn_at  timestamptz,
    -- What the one below said of it.
    seen_at       timestamptz,
    answer        text        check (answer in ('TAKEN', 'DECLINED')),
    answered_at   timestamptz,
    reason        text        not null default '' check (char_length(reason) <= 2000),
    taken_plan    uuid,
    taken_item    uuid,
    primary key (agency_id, id),
    foreign key (agency_id, item_id) references plan.item (agency_id, id),
    check (to_agency <> agency_id),
    check ((answer is null) = (answered_at is null)),
    check ((answer = 'TAKEN') = (taken_item is not null)),
    check (answer is distinct from 'DECLINED' or reason <> '')
);

create unique index hand_down_once on plan.hand_down (agency_id, item_id, to_agency)
    where withdrawn_at is null and answer is distinct from 'DECLINED';
create index hand_down_to on plan.hand_down (to_agency, given_at desc);
create index hand_down_of_plan on plan.hand_down (agency_id, plan_id);

-- Gives a row of the agency at work to one below it. What crosses is read from the row itself. False where there is no such row
-- in a running plan, the other agency is not below, or it has the row already.
create function plan.give_row(id uuid, item uuid, receiver uuid, due date, words text, at timestamptz) returns boolean
language sql volatile security definer set search_path = ''
begin atomic
    with recursive below as (
        select a.id from agency.agency a where a.parent_id = platform.agency_id()
        union
        select a.id from agency.agency a join below b on b.id = a.parent_id),
    given as (
        insert into plan.hand_down (agency_id, id, to_agency, item_id, plan_id, plan_title, plan_year, no, first_content,
               first_timing, first_due, content, timing, due, outputs, activities, words, given_at)
        select i.agency_id, give_row.id, b.id, i.id, p.id, p.title, p.year, i.no, i.content,
               i.timing_text, give_row.due, i.content, i.timing_text, give_row.due, i.outputs, i.activities, give_row.words,
               give_row.at
          from plan.item i
          join plan.plan p
            on p.agency_id = i.agency_id
           and p.id = i.plan_id
          join below b
            on b.id = give_row.receiver
         where i.agency_id = platform.agency_id()
           and i.id = give_row.item
           and not i.dropped
           and p.state in ('APPROVED', 'IN_FORCE')
            on conflict do nothing
        returning 1)
    select exists (select from given);
end;

-- Tells those below that a row of the agency at work has other words, or is left out.
create function plan.tell_change_of_row(item uuid, now_content text, now_timing text, now_outputs text[], now_activities text[],
    now_dropped boolean, at timestamptz)
returns bigint
language sql volatile security definer set search_path = ''
begin atomic
    with told as (
        update plan.hand_down h
           set content = now_content, timing = now_timing, outputs = now_outputs, activities = now_activities,
               dropped = now_dropped, changed_at = at
         where h.agency_id = platform.agency_id()
           and h.item_id = item
           and h.withdrawn_at is null
           and h.answer is distinct from 'DECLINED'
           and (h.content, h.timing, h.outputs, h.activities, h.dropped)
               is distinct from (now_content, now_timing, now_outputs, now_activities, now_dropped)
        returning 1)
    select count(*) from told;
end;

-- Another outer limit.
create function plan.move_given_row(of_plan uuid, given uuid, now_due date, at timestamptz) returns boolean
language sql volatile security definer set search_path = ''
begin atomic
    with moved as (
        update plan.hand_down h
           set due = now_due, changed_at = at
         where h.agency_id = platform.agency_id()
           and h.plan_id = of_plan
           and h.id = given
           and h.withdrawn_at is null
           and h.answer is distinct from 'DECLINED'
        returning 1)
    select exists (select from moved);
end;

create function plan.withdraw_given_row(of_plan uuid, given uuid, at timestamptz) returns boolean
language sql volatile security definer set search_path = ''
begin atomic
    with withdrawn as (
        update plan.hand_down h
           set withdrawn_at = at
         where h.agency_id = platform.agency_id()
           and h.plan_id = of_plan
           and h.id = given
           and h.withdrawn_at is null
           and h.answer is distinct from 'DECLINED'
        returning 1)
    select exists (select from withdrawn);
end;

-- What the agency at work has from above.
create function plan.rows_from_above()
returns table (id uuid, from_name text, plan_title text, plan_year smallint, no text, first_content text, first_timing text,
               first_due date, content text, timing text, due date, outputs text[], activities text[], words text,
               given_at timestamptz, changed_at timestamptz, dropped boolean, withdrawn_at timestamptz, seen_at timestamptz,
               answer text, answered_at timestamptz, reason text, taken_plan uuid, taken_item uuid)
language sql stable security definer set search_path = ''
begin atomic
    select h.id, a.name, h.plan_title, h.plan_year, h.no, h.first_content, h.first_timing,
           h.first_due, h.content, h.timing, h.due, h.outputs, h.activities, h.words,
           h.given_at, h.changed_at, h.dropped, h.withdrawn_at, h.seen_at,
           h.answer, h.answered_at, h.reason, h.taken_plan, h.taken_item
      from plan.hand_down h
      join agency.agency a
        on a.id = h.agency_id
     where h.to_agency = platform.agency_id();
end;

-- Takes or declines a row from above, once.
create function plan.answer_row(given uuid, said text, why text, in_plan uuid, as_item uuid, at timestamptz) returns boolean
language sql volatile security definer set search_path = ''
begin atomic
    with answered as (
        update plan.hand_down h
           set answer = said, reason = why, taken_plan = in_plan, taken_item = as_item, answered_at = at, seen_at = at
         where h.to_agency = platform.agency_id()
           and h.id = given
           and h.answer is null
           and h.withdrawn_at is null
        returning 1)
    select exists (select from answered);
end;

-- The one below has seen what was changed above.
create function plan.see_change_of_row(given uuid, at timestamptz) returns boolean
language sql volatile security definer set search_path = ''
begin atomic
    with seen as (
        update plan.hand_down h
           set seen_at = at
         where h.to_agency = platform.agency_id()
           and h.id = given
        returning 1)
    select exists (select from seen);
end;

-- How far a row has come that was taken: a word and nothing else. Asked within the fence of the agency that took it. A row that was
-- merged into another goes on in that one.
create function plan.state_of_taken(item uuid) returns text
language sql stable security invoker set search_path = ''
begin atomic
    with recursive heirs as (
        select i.id, i.merged_into from plan.item i where i.id = item
        union
        select i.id, i.merged_into from plan.item i join heirs h on i.id = h.merged_into)
    select case
               when i.id is null and not exists (
                   select
                     from plan.amended_row r
                     join plan.amendment a
                       on a.agency_id = r.agency_id
                      and a.id = r.amendment_id
                    where r.item_id = item
                      and not r.taken_out
                      and a.state in ('DRAFT', 'SUBMITTED')) then 'GIVEN_UP'
               when i.id is null then 'PLANNED'
               when i.dropped or p.state = 'DISCARDED' then 'GIVEN_UP'
               when p.state in ('DRAFT', 'SUBMITTED') then 'PLANNED'
               when t.done > 0 and t.open = 0 then 'DONE'
               when p.state in ('CLOSED', 'RECORD') then 'NOT_DONE'
               else 'RUNNING'
           end
      from (select 1) as one
      left join plan.item i
        on i.id = (select h.id from heirs h where h.merged_into is null)
      left join plan.plan p
        on p.agency_id = i.agency_id
       and p.id = i.plan_id
     cross join lateral (
           select count(*) filter (where t.state = 'ACCEPTED') as done,
                  count(*) filter (where t.state not in ('ACCEPTED', 'CANCELLED')) as open
             from plan.task t
            where t.item_id = i.id) t;
end;

-- What the agency at work has given, with what became of it. For a row that was taken the fence of the agency that took it is
-- entered for the length of one question; nothing of that agency crosses but the word of plan.state_of_taken and its answer.
create function plan.rows_given(of_plan uuid)
returns table (id uuid, to_agency uuid, to_name text, item_id uuid, no text, content text, due date, words text,
               given_at timestamptz, changed_at timestamptz, withdrawn_at timestamptz, answer text, answered_at timestamptz,
               reason text, state text)
language plpgsql volatile security definer set search_path = ''
as $$
declare
    own   uuid := platform.agency_id();
    taker uuid;
begin
    for id, to_agency, to_name, item_id, no, content, due, words, given_at, changed_at, withdrawn_at, answer, answered_at,
        reason, taker in
        select h.id, h.to_agency, a.name, h.item_id, h.no, h.content, h.due, h.words, h.given_at, h.changed_at, h.withdrawn_at,
               h.answer, h.answered_at, h.reason, h.taken_item
          from plan.hand_down h
          join agency.agency a
            on a.id = h.to_agency
         where h.agency_id = own
           and h.plan_id = of_plan
         order by h.no, h.item_id, a.name, h.given_at
    loop
        state := null;
        if taker is not null then
            perform set_config('sen.agency_id', to_agency::text, true);
            state := plan.state_of_taken(taker);
            perform set_config('sen.agency_id', own::text, true);
        end if;
        return next;
    end loop;
end
$$;

revoke all on function plan.give_row, plan.tell_change_of_row, plan.move_given_row, plan.withdraw_given_row,
    plan.rows_from_above, plan.answer_row, plan.see_change_of_row, plan.state_of_taken, plan.rows_given from public;
grant execute on function plan.give_row, plan.tell_change_of_row, plan.move_given_row, plan.withdraw_given_row,
    plan.rows_from_above, plan.answer_row, plan.see_change_of_row, plan.rows_given to "${app}";
