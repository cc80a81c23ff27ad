-- Renewal: a consent that goes on from another one begins the day after that one ends. The next moment of a renewal stands on the row of
-- the consent that ends.
alter table consent
    add column renews   uuid references consent,
    add column begins   date,
    add column given_on date,
    add column renewal  text check (renewal in ('TELL', 'ASK', 'ASKED', 'LEFT')),
    add column renew_at timestamptz,
    add check ((renews is null) = (begins is null)),
    add check ((renew_at is not null) = coalesce(renewal in ('TELL', 'ASK'), false));
create index consent_renew_at on consent (renew_at) where renew_at is not null;
create index consent_renews on consent (renews) where renews is not null;
create index consent_request_id on consent (request_id);

-- An open question has a next moment: its one reminder, or its end.
alter table consent_request
    add column renews      uuid references consent,
    add column begins      date,
    add column next_moment timestamptz,
    add column reminded_at timestamptz,
    add column ended_at    timestamptz,
    add check ((renews is null) = (begins is null)),
    add check (ended_at is null or answer is null),
    add check (next_moment is null or (answer is null and ended_at is null));
create index consent_request_next_moment on consent_request (next_moment) where next_moment is not null;

-- What was given or asked before this was kept. The sweep moves a moment outside office hours to the next opening.
update consent c
set given_on = (e.at at time zone 'Europe/Amsterdam')::date,
    renewal  = 'TELL',
    renew_at = (greatest(c.until - 21,
                         (e.at at time zone 'Europe/Amsterdam')::date
                             + ceil((c.until - (e.at at time zone 'Europe/Amsterdam')::date) / 3.0)::int)
                + time '09:00') at time zone 'Europe/Amsterdam'
from consent_event e
where e.resident = c.resident and e.seq = c.last_seq and c.state = 'ConsentGiven';

update consent_request q
set next_moment = ((q.until + 1)::timestamp) at time zone 'Europe/Amsterdam'
from resident r
where r.id = q.resident and r.erased_at is null and q.answer is null;
