-- A no that no colleague heard takes its course as silence does: the question keeps its next moment, and ends on its last day.
alter table consent_request
    add column answer_shown boolean not null default false,
    drop constraint consent_request_check1,
    drop constraint consent_request_check2;

update consent_request q
set answer_shown = true
where q.answer = 'YES'
   or (q.answer = 'NO'
       and exists (select from consent c join consent_event e on e.consent_id = c.id
                   where c.request_id = q.id and e.state = 'ConsentRefused' and e.witness is not null));

update consent_request q
set next_moment = ((coalesce(q.begins - 1, q.until) + 1)::timestamp) at time zone 'Europe/Amsterdam'
from resident r
where r.id = q.resident and r.erased_at is null and q.answer = 'NO' and not q.answer_shown;

update consent_request q
set next_moment = null, ended_at = coalesce(q.ended_at, r.erased_at)
from resident r
where r.id = q.resident and r.erased_at is not null and not q.answer_shown;

-- No question is silent for ever.
alter table consent_request
    add check (answer is not null or not answer_shown),
    add check (ended_at is null or not answer_shown),
    add check ((next_moment is not null) = (not answer_shown and ended_at is null));
