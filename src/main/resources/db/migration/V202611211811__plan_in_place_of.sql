-- For whom words were said, where somebody stood in for a person who was away.

alter table plan.remark add column in_place_of uuid;
alter table plan.plan_remark add column in_place_of uuid;
