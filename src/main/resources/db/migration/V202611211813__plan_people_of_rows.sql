-- Who stands behind the words of a row can be passed on to a successor; the words stay as they were approved.

grant update (person_id) on plan.part to "${app}";
