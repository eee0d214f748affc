-- What each person wants to hear, how and when. Who has no row has chosen nothing.

create table reminder.choice (
    agency_id    uuid     not null default platform.agency_id(),
    person_id    uuid     not null,
    -- Kind and channel, as LATE:BELL; a kind that is not named is as usual.
    channels     text[]   not null,
    -- When the letter of the day goes out.
    hour         time     not null,
    working_days boolean  not null,
    version      integer  not null,
    primary key (agency_id, person_id)
);

call platform.guard('reminder.choice', 'select, insert, update');
