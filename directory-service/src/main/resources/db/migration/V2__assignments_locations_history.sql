-- A professional works in several places: the organisations, teams and roles of each stand together, the first is the main one.
-- Entries are never deleted and every change checks what it refers to, so a foreign key inside the document isn't missed.
create function uuids_in(assignments jsonb, field text) returns uuid[]
    language sql immutable parallel safe
    return (select coalesce(array_agg((assignment ->> field)::uuid order by place), '{}')
            from jsonb_array_elements(assignments) with ordinality as a (assignment, place));

alter table professional add column assignments jsonb;
update professional set assignments = jsonb_build_array(jsonb_build_object(
    'organisationId', organisation_id, 'teamId', team_id, 'role', role, 'teamLead', team_lead));
alter table professional
    drop column organisation_id,
    drop column team_id,
    drop column role,
    drop column team_lead,
    alter column assignments set not null,
    add check (jsonb_array_length(assignments) > 0),
    add column organisation_ids uuid[] not null generated always as (uuids_in(assignments, 'organisationId')) stored,
    add column team_ids uuid[] not null generated always as (uuids_in(assignments, 'teamId')) stored;
create index professional_organisations on professional using gin (organisation_ids);
create index professional_teams on professional using gin (team_ids);

-- Where it is. A masked address (a shelter's) is for its administrator alone.
alter table organisation
    add column street text, add column postal_code text, add column city text,
    add column latitude double precision, add column longitude double precision, add column location_masked boolean;
alter table team
    add column street text, add column postal_code text, add column city text,
    add column latitude double precision, add column longitude double precision, add column location_masked boolean,
    add column intake text not null default 'OPEN';
alter table offering
    add column street text, add column postal_code text, add column city text,
    add column latitude double precision, add column longitude double precision, add column location_masked boolean,
    add column intake text not null default 'OPEN';
alter table initiative
    add column street text, add column postal_code text, add column city text,
    add column latitude double precision, add column longitude double precision, add column location_masked boolean,
    add column intake text not null default 'OPEN';

-- Every change of an entry: who, when, by which way, and what it was before and after. Written in the transaction of the change.
create table entry_change (
    id            bigint      primary key generated always as identity,
    kind          text        not null,
    entry_id      uuid        not null,
    -- of the entry after the change
    version       bigint      not null,
    moment        timestamptz not null,
    -- the account that did it; absent when a system did
    account_id    text,
    origin        text        not null,
    -- the import or other run it was part of
    run_id        uuid,
    active_before boolean     not null,
    active_after  boolean     not null,
    before        jsonb,
    after         jsonb       not null
);
create index entry_change_entry on entry_change (entry_id, id desc);
create index entry_change_run on entry_change (run_id) where run_id is not null;
