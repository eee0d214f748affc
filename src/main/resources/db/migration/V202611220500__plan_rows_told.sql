-- Who is to be told of a row that was handed down. Which agency has it crosses to the agency that gave it, which knows that already.

drop function plan.tell_change_of_row(uuid, text, text, text[], text[], boolean, timestamptz);

-- Tells those below that a row of the agency at work has other words, or is left out; gives whom it told.
create function plan.tell_change_of_row(item uuid, now_content text, now_timing text, now_outputs text[], now_activities text[],
    now_dropped boolean, at timestamptz)
returns table (id uuid, to_agency uuid)
language sql volatile security definer set search_path = ''
begin atomic
    update plan.hand_down h
       set content = now_content, timing = now_timing, outputs = now_outputs, activities = now_activities,
           dropped = now_dropped, changed_at = at
     where h.agency_id = platform.agency_id()
       and h.item_id = item
       and h.withdrawn_at is null
       and h.answer is distinct from 'DECLINED'
       and (h.content, h.timing, h.outputs, h.activities, h.dropped)
           is distinct from (now_content, now_timing, now_outputs, now_activities, now_dropped)
    returning h.id, h.to_agency;
end;

-- Which agency a row of the agency at work was given to; null where there is no such row.
create function plan.receiver_of_row(given uuid) returns uuid
language sql stable security definer set search_path = ''
begin atomic
    select h.to_agency from plan.hand_down h where h.agency_id = platform.agency_id() and h.id = given;
end;

revoke all on function plan.tell_change_of_row, plan.receiver_of_row from public;
grant execute on function plan.tell_change_of_row, plan.receiver_of_row to "${app}";
