-- Lists of people that came in as tables. The file stands in the archive; what it would change is worked out whenever it is looked
-- at, so that a list that waits never grows old.

create table agency.roll (
    agency_id  uuid        not null default platform.agency_id(),
    id         uuid        not null,
    file       text        not null,
    name       text        not null,
    state      text        not null check (state in ('OPEN', 'APPLIED', 'PUT_ASIDE')),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    -- What was done when it was applied.
    entered    integer     not null default 0,
    changed    integer     not null default 0,
    left_out   integer     not null default 0,
    primary key (agency_id, id),
    check ((state = 'OPEN') = (settled_at is null))
);

create index roll_by_time on agency.roll (agency_id, entered_at desc);

call platform.guard('agency.roll', 'select, insert, update');
