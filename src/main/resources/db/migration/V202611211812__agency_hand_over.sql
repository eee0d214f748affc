-- What somebody left behind and who took it over, in the words of the day: the paper of the hand-over.

create table agency.hand_over (
    agency_id uuid        not null default platform.agency_id(),
    id        uuid        not null,
    person_id uuid        not null,
    reason    text        not null check (reason <> ''),
    done_by   uuid        not null,
    done_at   timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, person_id) references agency.person (agency_id, id)
);

create index hand_over_of_person on agency.hand_over (agency_id, person_id, id);

create table agency.handed_piece (
    agency_id    uuid     not null default platform.agency_id(),
    hand_over_id uuid     not null,
    position     smallint not null,
    kind         text     not null,
    name         text     not null,
    successor_id uuid     not null,
    primary key (agency_id, hand_over_id, position),
    foreign key (agency_id, hand_over_id) references agency.hand_over (agency_id, id),
    foreign key (agency_id, successor_id) references agency.person (agency_id, id)
);

call platform.guard('agency.hand_over', 'select, insert');
call platform.guard('agency.handed_piece', 'select, insert');
