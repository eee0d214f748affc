-- Notices also tell of rows from above and of addresses that are told nothing any more.

alter table reminder.notice
    drop constraint notice_subject_type_check,
    add constraint notice_subject_type_check check (subject_type in ('task', 'plan', 'handed-down', 'webhook'));
