-- An objection (AVG 21) against what one organisation does with a resident's data for its own task. Open until the organisation weighed
-- it: meanwhile nothing moves from or to it. Upheld, its public task no longer permits anything.
create table objection (
    id                uuid        primary key,
    version           bigint      not null,
    resident          uuid        not null references resident,
    organisation_id   uuid        not null,
    organisation_name text        not null,
    made_at           timestamptz not null,
    reason            bytea       not null,
    due               date        not null,
    extended_at       timestamptz,
    extension_words   bytea,
    outcome           text check (outcome in ('UPHELD', 'REJECTED')),
    outcome_words     bytea,
    weighed_by        text,
    weighed_at        timestamptz,
    taken_back_at     timestamptz,
    check ((extended_at is null) = (extension_words is null)),
    check ((outcome is null) = (outcome_words is null)),
    check ((outcome is null) = (weighed_by is null)),
    check ((outcome is null) = (weighed_at is null))
);
create index objection_resident on objection (resident, made_at);
-- What stands: at most one per organisation, and what every decision looks at.
create unique index objection_standing on objection (resident, organisation_id)
    where taken_back_at is null and (outcome is null or outcome = 'UPHELD');
create index objection_waiting on objection (due) where taken_back_at is null and outcome is null;

-- It isn't the whole resident that stands still any more, so only his own wish (AVG 18) is kept with him.
alter table resident drop constraint resident_standstill_check;
alter table resident add constraint resident_standstill_check check (standstill in ('NONE', 'RESTRICTED'));
