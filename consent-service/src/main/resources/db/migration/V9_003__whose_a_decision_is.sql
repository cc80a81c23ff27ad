-- The organisations on either side of a decision, by the facts that it rests on: where who asked worked then, and who recorded the data.
create function organisations_in(information jsonb) returns uuid[] language sql immutable strict parallel safe as $$
    select array(
        select (job ->> 'organisationId')::uuid from jsonb_array_elements(information -> 'jobs') job
        union
        select (information #>> '{from,organisation}')::uuid where information #>> '{from,organisation}' is not null)
$$;

create index decision_log_organisations on decision_log using gin (organisations_in(information));
-- Few, and whose they are isn't known by themselves.
create index decision_log_without_facts on decision_log (at, id) where information is null;
