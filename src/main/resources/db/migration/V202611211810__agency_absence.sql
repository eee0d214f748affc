-- Who is away from when to when, and who does his work meanwhile. An absence is entered and ended, never removed; one that ends on
-- the eve of its first day never came into force.

create table agency.absence (
    agency_id     uuid    not null default platform.agency_id(),
    id            uuid    not null,
    person_id     uuid    not null,
    substitute_id uuid    not null,
    from_day      date    not null,
    to_day        date    not null,
    version       integer not null,
    primary key (agency_id, id),
    foreign key (agency_id, person_id) references agency.person (agency_id, id),
    foreign key (agency_id, substitute_id) references agency.person (agency_id, id),
    check (person_id <> substitute_id),
    check (to_day >= from_day - 1)
);

create index absence_of_person on agency.absence (agency_id, person_id, to_day);
create index absence_of_substitute on agency.absence (agency_id, substitute_id, to_day);

call platform.guard('agency.absence', 'select, insert, update');
