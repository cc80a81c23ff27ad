-- Columns of type bytea hold ciphertext under the resident's data key.
create table help_request (
    id                 uuid        primary key,
    version            bigint      not null,
    resident_id        uuid        not null,
    in_charge_id       uuid        not null,
    in_charge_team_id  uuid        not null,
    duo_id             uuid,
    status             text        not null,
    called_name        bytea,
    own_words          bytea       not null,
    opened_at          timestamptz not null,
    same_day_by        timestamptz not null,
    acted_at           timestamptz,
    bell_rung_at       timestamptz,
    promise            text,
    promised_by        timestamptz,
    escalation         text        not null,
    next_moment        timestamptz,
    responsible        uuid,
    -- No silent message: whoever isn't done has a next moment and someone who is called when it passes.
    constraint help_request_never_silent
        check (status = 'DONE' or (next_moment is not null and responsible is not null and promise is not null and promised_by is not null))
);
create index help_request_in_charge on help_request (in_charge_id, opened_at desc, id desc);
create index help_request_duo on help_request (duo_id, opened_at desc, id desc);
create index help_request_resident on help_request (resident_id);
create index help_request_due on help_request (next_moment) where next_moment is not null;

-- Who may act on a request because of a handover; replaced as a whole when that handover changes.
create table help_request_participant (
    request_id      uuid not null references help_request,
    handover_id     uuid not null,
    professional_id uuid not null,
    accepted        boolean not null,
    primary key (request_id, handover_id, professional_id)
);

create table help_request_action (
    id         uuid        primary key,
    request_id uuid        not null references help_request,
    taken_by   uuid        not null,
    taken_at   timestamptz not null,
    text       bytea       not null
);
create index help_request_action_request on help_request_action (request_id, taken_at);

create table resident_message (
    id         uuid        primary key,
    request_id uuid        not null references help_request,
    kind       text        not null,
    sent_at    timestamptz not null,
    text       bytea
);
create index resident_message_request on resident_message (request_id, sent_at);

-- What happened, as code and parameters; the sentence is made when it is read, so nothing personal stands here.
create table step (
    id           bigint generated always as identity primary key,
    request_id   uuid        not null,
    handover_id  uuid,
    at           timestamptz not null,
    code         text        not null,
    who          uuid,
    other        uuid,
    team         uuid,
    moment       timestamptz
);
create index step_request on step (request_id, id);
create index step_handover on step (handover_id, id);
