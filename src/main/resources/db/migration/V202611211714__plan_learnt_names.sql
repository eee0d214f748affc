-- What an agency's plans call whom: said once by a person when a plan was checked, used when the next one is read.

create table plan.learnt_name (
    agency_id    uuid        not null default platform.agency_id(),
    id           uuid        not null,
    -- The words without marks and capitals: a name is learnt once.
    key          text        not null check (key <> ''),
    words        text        not null,
    -- unit:key, role:name or person:key, as a person chose them.
    targets      text[]      not null check (cardinality(targets) > 0),
    -- The plan whose words they were.
    plan_id      uuid        not null,
    learnt_by    uuid        not null,
    learnt_at    timestamptz not null,
    forgotten_at timestamptz,
    version      integer     not null,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references plan.plan (agency_id, id)
);

create unique index learnt_name_once on plan.learnt_name (agency_id, key) where forgotten_at is null;

call platform.guard('plan.learnt_name', 'select, insert, update');
