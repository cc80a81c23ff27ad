-- Read model of colleagues and teams, from directory-service's topics; upserted only by a newer version.
create table colleague (
    id          uuid    primary key,
    version     bigint  not null,
    account_id  text    unique,
    active      boolean not null,
    given_name  text    not null,
    family_name text    not null
);

create table assignment (
    colleague_id      uuid    not null references colleague on delete cascade,
    position          int     not null,
    organisation_id   uuid    not null,
    organisation_name text    not null,
    team_id           uuid    not null,
    team_name         text    not null,
    task              text    not null,
    role              text    not null,
    role_name         text    not null,
    role_category     text    not null,
    team_lead         boolean not null,
    primary key (colleague_id, position)
);
create index assignment_team on assignment (team_id);
create index assignment_organisation_role on assignment (organisation_id, role);

create table team (
    id                uuid   primary key,
    version           bigint not null,
    name              text   not null,
    task              text   not null,
    organisation_id   uuid   not null,
    organisation_name text   not null,
    organisation_kind text   not null
);
create index team_organisation on team (organisation_id);

-- Who takes part in which request (need to know), from messaging-service's topic.
create table participation (
    request_id uuid   primary key,
    version    bigint not null,
    resident   uuid   not null,
    in_charge  uuid   not null,
    duo        uuid
);
create index participation_resident on participation (resident);

create table participant (
    request_id   uuid not null references participation on delete cascade,
    colleague_id uuid not null,
    primary key (request_id, colleague_id)
);

-- The resident (inwoner): a random number and, once a code is used, an account. The row is locked by every decision (share) and
-- every answer or withdrawal (update), and heads the resident's chain of consent events.
create table resident (
    id           uuid    primary key,
    version      bigint  not null,
    account_id   text    unique,
    standstill   text    not null default 'NONE' check (standstill in ('NONE', 'RESTRICTED', 'OBJECTION')),
    chain_length bigint  not null default 0,
    chain_head   bytea   not null
);

create table invitation (
    id         uuid        primary key,
    resident   uuid        not null references resident,
    code_hash  bytea       not null unique,
    issued_by  uuid        not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create table invitation_attempt (
    id      bigint generated always as identity primary key,
    account text        not null,
    at      timestamptz not null
);
create index invitation_attempt_account on invitation_attempt (account, at);

-- The register of legal bases. Entries are loaded from the reviewed CSV; a newer version of an entry replaces it.
create table register_entry (
    id              text    primary key,
    version         int     not null,
    organisation_id uuid,
    from_tasks      text[]  not null,
    to_tasks        text[]  not null,
    to_categories   text[]  not null,
    to_roles        text[]  not null,
    scope           text    not null,
    purposes        text[]  not null,
    kinds           text[]  not null,
    basis           text    not null,
    article         text    not null,
    explanation     text    not null,
    source          text    not null,
    proposed_by     text    not null,
    proposed_on     date    not null,
    approved_by     text,
    approved_on     date,
    active          boolean not null,
    example         boolean not null,
    check ((approved_by is null) = (approved_on is null))
);

-- An organisation's own choice about an entry; without a row the entry's own flag holds.
create table register_choice (
    entry_id        text        not null references register_entry,
    organisation_id uuid        not null,
    version         bigint      not null,
    active          boolean     not null,
    chosen_by       text        not null,
    chosen_at       timestamptz not null,
    primary key (entry_id, organisation_id)
);

create table consent_request (
    id              uuid        primary key,
    version         bigint      not null,
    resident        uuid        not null references resident,
    purpose         text        not null,
    kinds           text[]      not null,
    colleague_id    uuid,
    role            text,
    team_id         uuid,
    organisation_id uuid,
    category        text,
    recipient_label text        not null,
    until           date        not null,
    explanation     bytea       not null,
    asked_by        uuid        not null,
    asked_by_label  text        not null,
    asked_at        timestamptz not null,
    answer          text check (answer in ('YES', 'NO')),
    answered_at     timestamptz
);
create index consent_request_resident on consent_request (resident, asked_at);

create table consent (
    id              uuid        primary key,
    version         bigint      not null,
    resident        uuid        not null references resident,
    request_id      uuid        references consent_request,
    purpose         text        not null,
    kinds           text[]      not null,
    colleague_id    uuid,
    role            text,
    team_id         uuid,
    organisation_id uuid,
    category        text,
    recipient_label text        not null,
    state           text        not null,
    until           date        not null,
    last_seq        bigint      not null,
    check (num_nonnulls(organisation_id, category) = 1)
);
create index consent_resident on consent (resident);

-- Append-only history. The hash chain covers a salted commitment to the content, so it still verifies when content and salt are erased.
create table consent_event (
    resident    uuid        not null references resident,
    seq         bigint      not null,
    consent_id  uuid        not null references consent,
    at          timestamptz not null,
    state       text        not null,
    expressed_by text       not null,
    how         text        not null,
    witness     bytea,
    shown_text  bytea,
    content     text,
    salt        bytea,
    commitment  bytea       not null,
    hash        bytea       not null,
    primary key (resident, seq)
);
create index consent_event_consent on consent_event (consent_id, seq);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A log is only added to: % on % is refused.', tg_op, tg_table_name;
end $$;
-- Erasure may empty content and salt; the links of the chain stay as they are.
create function keep_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.resident, new.seq, new.consent_id, new.at, new.state, new.commitment, new.hash)
            is distinct from (old.resident, old.seq, old.consent_id, old.at, old.state, old.commitment, old.hash)
        or (new.content is not null and new.content is distinct from old.content) then
        raise exception 'The history of consent is only added to.';
    end if;
    return new;
end $$;
create trigger consent_event_append_only before update or delete on consent_event
    for each row execute function keep_chain();

-- Break glass: rule 6 of the decision. Nothing opens a window yet.
create table break_glass_window (
    id           uuid        primary key,
    resident     uuid        not null references resident,
    colleague_id uuid        not null,
    opened_at    timestamptz not null,
    closes_at    timestamptz not null check (closes_at > opened_at),
    reason       bytea       not null
);
create index break_glass_window_resident on break_glass_window (resident, colleague_id);

-- Every decision of the AuthZEN endpoint, without case content; written before the answer goes out.
create table decision_log (
    id           uuid        primary key,
    at           timestamptz not null,
    trace_id     text,
    span_id      text,
    subject      uuid,
    action       text        not null,
    resident     uuid,
    kind         text,
    purpose      text,
    decision     boolean     not null,
    answer       text        not null,
    code         text        not null,
    basis        text,
    article      text,
    register_entry text,
    asked_by     text        not null
);
create index decision_log_at on decision_log (at, id);
create trigger decision_log_append_only before update on decision_log
    for each row execute function refuse_change();

-- Who read what, and why: the resident reads it. Written in the commit of the permit.
create table access_log (
    id                uuid        primary key,
    resident          uuid        not null references resident,
    at                timestamptz not null,
    colleague_id      uuid        not null,
    role_name         text        not null,
    organisation_name text        not null,
    team_name         text        not null,
    purpose           text        not null,
    kinds             text[]      not null
);
create index access_log_resident on access_log (resident, at, id);
create trigger access_log_append_only before update on access_log
    for each row execute function refuse_change();
