-- The reason for which the due day of a task was moved is a remark of its own kind.

alter table plan.remark drop constraint remark_kind_check;
alter table plan.remark add constraint remark_kind_check
    check (kind in ('COMMENT', 'SUBMITTED', 'RETURNED', 'CANCELLED', 'MOVED', 'ANSWERED'));

-- What followed from an occurrence or an event is found by it.
create index event_by_identity on plan.event (agency_id, identity);
