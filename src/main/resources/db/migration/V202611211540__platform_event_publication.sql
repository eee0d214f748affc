-- What has happened and is still to be told to a listener; written in the transaction of the act, gone when the listener is done.
-- The columns are Spring Modulith's (schema v2).

create table platform.event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_status on platform.event_publication (status, publication_date);

grant select, insert, update, delete on platform.event_publication to "${app}";
