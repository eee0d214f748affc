-- A province of many agencies, made of one that lived its year: each has that one's units, people, accounts and plan, the plan once
-- a year for five years and its rows four times over. Keys are made of the keys they are copied from, so that what hangs together
-- stays together. For a database that is thrown away: run by its superuser, whom no fence between agencies binds.
-- ${model} is the agency to copy, ${first} and ${last} number the agencies to make.

create schema if not exists crowd;

create or replace function crowd.key(source uuid, salt text) returns uuid
language sql immutable parallel safe
return md5(source::text || salt)::uuid;

-- Copies a table of the model into every target. Keys of a plan are salted by its year, keys of what is in it by the year and by
-- which of the four it is, all other keys by the agency; days move by whole years.
create or replace procedure crowd.copy(source regclass, targets text)
language plpgsql as $$
declare
    in_plan constant boolean := source::text like 'plan.%';
    names text;
    expressions text;
begin
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
           string_agg(
               case
                   when a.attname = 'agency_id' then 'target.agency'
                   when a.attname = 'plan_id' or (source = 'plan.plan'::regclass and a.attname = 'id')
                       then format('crowd.key(r.%I, target.year_salt)', a.attname)
                   when in_plan and a.attname = any ('{id,item_id,clause_id,origin_id,event_id,waits_for,task_id,merged_into,split_from}')
                       then format('crowd.key(r.%I, target.row_salt)', a.attname)
                   when a.atttypid = 'uuid'::regtype then format('crowd.key(r.%I, target.agency_salt)', a.attname)
                   when a.atttypid = 'date'::regtype and in_plan
                       then format('(r.%I - make_interval(years => target.ago))::date', a.attname)
                   when source = 'plan.plan'::regclass and a.attname in ('year', 'dated_year') then format('r.%I - target.ago', a.attname)
                   when a.attname = 'source_file' then 'null'
                   when source = 'plan.item'::regclass and a.attname = 'position' then 'r.position + 100 * target.time'
                   when source = 'plan.item'::regclass and a.attname = 'no' then $no$r.no || case target.time when 0 then '' else '.' || target.time end$no$
                   when source = 'plan.provenance'::regclass and a.attname = 'number' then 'r.number + 100000 * target.time'
                   when source = 'access.account'::regclass and a.attname = 'login' then $login$r.login || '.' || target.agency_salt$login$
                   else format('r.%I', a.attname)
               end, ', ' order by a.attnum)
      into names, expressions
      from pg_attribute a
     where a.attrelid = source
       and a.attnum > 0
       and not a.attisdropped
       and a.attgenerated = '';
    -- Plan after plan, as agencies bring them in: what is asked for together lies together.
    execute format('insert into %s (%s) select %s from crowd.%I target cross join %s r where r.agency_id = ''${model}''
                    order by target.agency, target.ago desc, target.time', source, names, expressions, targets, source);
end
$$;

drop table if exists crowd.agencies, crowd.years, crowd.rows;
create table crowd.agencies as
select crowd.key('${model}', k::text) as agency, k::text as agency_salt, k::text as year_salt, k::text as row_salt, 0 as ago, 0 as time
  from generate_series(${first}, ${last}) k;
create table crowd.years as
select a.agency, a.agency_salt, a.agency_salt || ':' || past as year_salt, a.agency_salt || ':' || past as row_salt, past as ago,
       0 as time
  from crowd.agencies a
 cross join generate_series(0, 4) past;
create table crowd.rows as
select y.agency, y.agency_salt, y.year_salt, y.year_salt || ':' || again as row_salt, y.ago, again as time
  from crowd.years y
 cross join generate_series(0, 3) again;

insert into agency.agency (id, parent_id, parent_name, name, kind, code, cut_off_hour, version)
select c.agency, m.parent_id, m.parent_name, m.name || ' ' || c.agency_salt, m.kind, m.code, m.cut_off_hour, 0
  from crowd.agencies c
 cross join agency.agency m
 where m.id = '${model}';

call crowd.copy('agency.unit', 'agencies');
call crowd.copy('agency.person', 'agencies');
call crowd.copy('agency.role_holding', 'agencies');
call crowd.copy('access.account', 'agencies');
call crowd.copy('plan.plan', 'years');
call crowd.copy('plan.duty', 'years');
call crowd.copy('plan.plan_remark', 'years');
call crowd.copy('plan.item', 'rows');
call crowd.copy('plan.part', 'rows');
call crowd.copy('plan.provenance', 'rows');
call crowd.copy('plan.clause', 'rows');
call crowd.copy('plan.occurrence', 'rows');
call crowd.copy('plan.event', 'rows');
call crowd.copy('plan.task', 'rows');
call crowd.copy('plan.remark', 'rows');

-- Years that are over were lived to their end.
update plan.plan p
   set state = 'CLOSED'
  from crowd.years y
 where p.agency_id = y.agency
   and p.id in (select crowd.key(m.id, y.year_salt) from plan.plan m where m.agency_id = '${model}')
   and p.state in ('APPROVED', 'IN_FORCE')
   and y.ago > 0;
update plan.task t
   set state = 'ACCEPTED', done_on = coalesce(t.done_on, t.due, current_date), accepted_on = coalesce(t.accepted_on, t.due, current_date)
  from plan.plan p
 where p.agency_id = t.agency_id
   and p.id = t.plan_id
   and p.state = 'CLOSED'
   and t.state <> 'CANCELLED';
