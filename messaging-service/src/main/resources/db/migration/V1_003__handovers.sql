create table case_item (
    id               uuid        primary key,
    request_id       uuid        not null references help_request,
    resident_id      uuid        not null,
    kind             text        not null,
    recorded_by      uuid        not null,
    recorded_by_team uuid        not null,
    recorded_at      timestamptz not null,
    text             bytea       not null
);
create index case_item_request on case_item (request_id, recorded_at);

create table handover (
    id              uuid        primary key,
    version         bigint      not null,
    request_id      uuid        not null references help_request,
    resident_id     uuid        not null,
    status          text        not null,
    sender_id       uuid        not null,
    receiver_id     uuid,
    team_id         uuid,
    lane            text,
    purpose         text,
    question        bytea,
    action_taken    bytea,
    case_item_ids   uuid[]      not null,
    created_at      timestamptz not null,
    offered_at      timestamptz,
    read_at         timestamptz,
    accepted_by     uuid,
    accepted_at     timestamptz,
    spoken_at       timestamptz,
    closed_at       timestamptz,
    returned_by     uuid,
    alternative_id  uuid,
    search_together boolean     not null,
    reason          bytea,
    outcome         bytea,
    note            bytea,
    promise         text,
    promised_by     timestamptz,
    escalation      text        not null,
    next_moment     timestamptz,
    responsible     uuid,
    final           boolean     generated always as (status in ('COMPLETED', 'WITHDRAWN')) stored,
    -- No silent message: whatever isn't final has a next moment and someone who is called when it passes.
    constraint handover_never_silent
        check (status in ('COMPLETED', 'WITHDRAWN') or (next_moment is not null and responsible is not null and promise is not null and promised_by is not null)),
    constraint handover_one_receiver check (receiver_id is null or team_id is null)
);
create index handover_request on handover (request_id);
create index handover_sender on handover (sender_id, created_at desc, id desc);
create index handover_due on handover (next_moment) where next_moment is not null;

-- Who takes part in a handover, and as what; grows with escalation. The party is a professional, or a team for the team roles.
create table handover_participant (
    handover_id uuid not null references handover,
    role        text not null,
    party_id    uuid not null,
    primary key (handover_id, role, party_id)
);
create index handover_participant_party on handover_participant (party_id);
