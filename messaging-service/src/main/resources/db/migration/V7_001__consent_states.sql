-- How consents stand, as consent-service publishes them: to show, never to permit on. A removed one keeps its random number only.
create table consent_state (
    id          uuid    primary key,
    version     bigint  not null,
    resident_id uuid,
    status      text,
    begins      date,
    until       date,
    removed     boolean not null,
    check (removed or (resident_id is not null and status is not null and until is not null)),
    check (not removed or (resident_id is null and status is null and begins is null and until is null))
);
create index consent_state_resident on consent_state (resident_id);
