-- Rows that people made of other rows while they checked a draft: the row that one was parted from, and the row that took another's
-- words in.
alter table plan.item add column split_from  uuid;
alter table plan.item add column merged_into uuid;
alter table plan.item add foreign key (agency_id, split_from) references plan.item (agency_id, id);
alter table plan.item add foreign key (agency_id, merged_into) references plan.item (agency_id, id);
