-- Deliveries that are done are taken out of the log after some time.

grant delete on webhook.delivery to "${app}";
create index delivery_done on webhook.delivery (agency_id, made_at) where state <> 'WAITING';
