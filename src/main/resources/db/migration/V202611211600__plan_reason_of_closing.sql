-- The reason for which a plan was closed is told apart from those for which it was sent back.

alter table plan.plan_remark add column kind text not null default 'RETURNED'
    check (kind in ('RETURNED', 'CLOSED'));
alter table plan.plan_remark alter column kind drop default;
