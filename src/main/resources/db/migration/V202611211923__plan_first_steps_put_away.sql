-- Who has put the list of first steps away. Whether a step is done is never kept: it is looked up.
create table plan.steps_put_away (
    agency_id uuid    not null default platform.agency_id(),
    person_id uuid    not null,
    away      boolean not null,
    primary key (agency_id, person_id)
);

call platform.guard('plan.steps_put_away', 'select, insert, update');
