-- The register keeps every version of an entry. The shipped entries are loaded again at start, in the new form.
alter table register_choice drop constraint register_choice_entry_id_fkey;
drop table register_entry;
create table register_entry (
    id              text    not null,
    version         int     not null check (version > 0),
    -- Whose entry it is; null for what ships and holds for any organisation until it has its own.
    organisation_id uuid,
    -- The shipped entry that this organisation's own one takes the place of.
    replaces        text,
    terms           text    not null check (terms is json),
    valid_from      date    not null,
    proposed_by     text    not null,
    proposed_on     date    not null,
    approved_by     text,
    approved_on     date,
    active          boolean not null,
    example         boolean not null,
    primary key (id, version),
    check ((approved_by is null) = (approved_on is null)),
    check (organisation_id is null or approved_by is not null)
);
create trigger register_entry_append_only before update or delete on register_entry
    for each row execute function refuse_change();

-- Every switch of an organisation, on or off; the row in register_choice is the last one.
create table register_choice_event (
    entry_id        text        not null,
    organisation_id uuid        not null,
    version         bigint      not null,
    active          boolean     not null,
    chosen_by       text        not null,
    chosen_at       timestamptz not null,
    primary key (entry_id, organisation_id, version)
);
insert into register_choice_event select entry_id, organisation_id, version, active, chosen_by, chosen_at from register_choice;
create trigger register_choice_event_append_only before update or delete on register_choice_event
    for each row execute function refuse_change();

-- A change of an organisation's register on its way: proposed, advised on, decided. Nobody decides on his own proposal or advice.
create table register_proposal (
    id              uuid        primary key,
    version         bigint      not null,
    organisation_id uuid        not null,
    entry_id        text,
    replaces        text,
    terms           text        not null check (terms is json),
    status          text        not null check (status in ('PROPOSED', 'ADVISED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
    proposed_by     text        not null,
    advised_by      text,
    decided_by      text,
    check ((status in ('ADVISED', 'APPROVED')) <= (advised_by is not null)),
    check ((status = 'APPROVED') <= (decided_by is not null)),
    check (decided_by is null or decided_by <> proposed_by),
    check (decided_by is null or decided_by <> advised_by)
);
create index register_proposal_organisation on register_proposal (organisation_id, status);
-- One proposal at a time about an entry.
create unique index register_proposal_open on register_proposal (organisation_id, coalesce(entry_id, replaces))
    where status in ('PROPOSED', 'ADVISED', 'RETURNED');

create table register_proposal_step (
    proposal_id uuid        not null references register_proposal,
    position    int         not null,
    step        text        not null,
    at          timestamptz not null,
    by_label    text        not null,
    advice      text,
    words       text,
    primary key (proposal_id, position)
);
create trigger register_proposal_step_append_only before update or delete on register_proposal_step
    for each row execute function refuse_change();

-- Who the controller is, for the record of processing (AVG 30).
create table register_controller (
    organisation_id uuid   primary key,
    version         bigint not null,
    contact         text   not null,
    dpo_contact     text   not null,
    persons         text   not null,
    security        text   not null
);

-- Which team recorded the data that was asked for: without it a decision can't be judged again against another register.
alter table decision_log add column if not exists recorded_by_team uuid;
