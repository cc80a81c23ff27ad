-- Informal initiatives, as far as this service needs them: who someone can be introduced to, and which number to call.
create table initiative (
    id      uuid    primary key,
    version bigint  not null,
    active  boolean not null,
    name    text    not null,
    phone   text
);

-- A step may be about an initiative; its name is the sociale kaart's, as it is when the step is read.
alter table step add column initiative_id uuid;

-- A resident is introduced to an initiative: first name, wish, language, time, and nothing else. There is no receiver here, no lane and
-- no case data. Columns of type bytea hold ciphertext under the resident's data key, but for the hash of the answer code.
create table introduction (
    id              uuid        primary key,
    version         bigint      not null,
    request_id      uuid        not null references help_request,
    resident_id     uuid        not null,
    initiative_id   uuid        not null,
    status          text        not null check (status in ('ASKED', 'INTRODUCED', 'WELCOME', 'DECLINED', 'WITHDRAWN')),
    introduced_by   uuid        not null,
    made_at         timestamptz not null,
    first_name      bytea       not null,
    wish            bytea       not null,
    language        bytea       not null,
    time_of_day     bytea,
    day             date        not null,
    companion_id    uuid,
    agreed_at       timestamptz,
    agreed_with     uuid,
    answered_at     timestamptz,
    answer_heard_by uuid,
    withdrawn_at    timestamptz,
    code_hash       bytea       unique,
    code_expires_at timestamptz,
    promise         text,
    promised_by     timestamptz,
    escalation      text        not null,
    next_moment     timestamptz,
    responsible     uuid,
    -- Nobody hears of a resident who didn't say yes.
    constraint introduction_with_consent check (status in ('ASKED', 'WITHDRAWN') or agreed_at is not null),
    check (status not in ('WELCOME', 'DECLINED') or answered_at is not null),
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (agreed_with is null or agreed_at is not null),
    check (answer_heard_by is null or answered_at is not null),
    check ((code_hash is null) = (code_expires_at is null)),
    check (code_hash is null or status = 'INTRODUCED'),
    -- No silent message: as long as an answer is waited for, somebody of ours is called; the initiative never is.
    constraint introduction_never_silent
        check (status not in ('ASKED', 'INTRODUCED') or (next_moment is not null and responsible is not null and promise is not null and promised_by is not null))
);
create index introduction_request on introduction (request_id, made_at);
create index introduction_initiative on introduction (initiative_id, day) where status in ('INTRODUCED', 'WELCOME');
create unique index introduction_waiting on introduction (request_id, initiative_id) where status in ('ASKED', 'INTRODUCED');
create index introduction_due on introduction (next_moment) where next_moment is not null;
