-- The duties of a draft are corrected; one without items was taken out. The trail keeps what they were.
grant update on plan.duty to "${app}";
