-- What a plan is a plan of, in the agency's own short words: the quality system, administrative reform, digital transformation.
-- Several run side by side in one year; the next year's plan goes on with its own.
alter table plan.plan add column series text not null default '' check (char_length(series) <= 40);

-- The plans of all agencies at once: for this one act the owner of the table is not held by the fence.
alter table plan.plan no force row level security;
update plan.plan
   set series = case
           when found_by like '%chuyen doi so%' then 'Chuyển đổi số'
           when found_by like '%cai cach hanh chinh%' then 'CCHC'
           when found_by like '%kiem soat thu tuc hanh chinh%' then 'Kiểm soát TTHC'
           else 'ISO'
       end;
alter table plan.plan force row level security;
alter table plan.plan alter column series drop default;
