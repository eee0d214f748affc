-- One search over everything. What is looked for is kept beside the words: without marks and capitals, letters and digits only,
-- one space between words. An agency's rows are reached by the keys that begin with it; within them the words are looked through.
-- An index on the letters themselves would not be used: the fence between agencies is asked before any operator that could leak.

create function platform.folded(words text) returns text
language sql immutable parallel safe
return btrim(regexp_replace(
    lower(regexp_replace(translate(normalize(words, nfd), 'đĐ', 'dd'), '[\u0300-\u036f]', '', 'g') collate "C"),
    '[^a-z0-9]+', ' ', 'g'));

alter table plan.task add column found_by text not null
    generated always as (platform.folded(title || ' ' || label)) stored;
alter table plan.item add column found_by text not null
    generated always as (platform.folded(content || ' ' || timing_text)) stored;
alter table plan.plan add column found_by text not null
    generated always as (platform.folded(title || ' ' || number || ' ' || symbol || ' ' || coalesce(year::text, ''))) stored;
alter table plan.evidence add column found_by text not null
    generated always as (platform.folded(name)) stored;
alter table agency.person add column found_by text not null
    generated always as (platform.folded(name || ' ' || position)) stored;
alter table agency.unit add column found_by text not null
    generated always as (platform.folded(name)) stored;
alter table intake.incoming add column found_by text not null
    generated always as (platform.folded(name)) stored;
