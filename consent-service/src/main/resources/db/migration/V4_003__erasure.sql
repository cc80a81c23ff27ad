-- Erasure (AVG 17): the number stays, so that the chain of its history and the seals of the logs can be checked; nobody stands behind it.
alter table resident
    add column erasure_id uuid unique,
    add column erased_at  timestamptz,
    add check ((erasure_id is null) = (erased_at is null)),
    add check (erased_at is null or account_id is null);

-- What the resident said last about the request: only what is done can be erased.
alter table participation add column status text;

-- Erasure empties the resident in the logs; without these it would read them whole.
create index decision_log_resident on decision_log (resident);
