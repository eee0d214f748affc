-- Work that comes up during the year. It hangs on a row of the plan, else on one row of the plan's own for all such work; each of
-- these rows has one clause of the treatment ADDED, which says nothing of its own and is never read as a clause.

create table plan.added_row (
    agency_id uuid not null default platform.agency_id(),
    plan_id   uuid not null,
    item_id   uuid not null,
    primary key (agency_id, plan_id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id),
    foreign key (agency_id, item_id) references plan.item (agency_id, id)
);

create unique index clause_of_added_work on plan.clause (agency_id, item_id) where treatment = 'ADDED';

call platform.guard('plan.added_row', 'select, insert');
