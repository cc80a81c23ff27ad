-- Every entry with what its care depends on, whatever its kind.
create view kept_entry as
    select id, 'ORGANISATION' as kind, active, last_confirmed, id as organisation_id, null::uuid as team_id from organisation
    union all
    select id, 'TEAM', active, last_confirmed, organisation_id, id from team
    union all
    select id, 'PROFESSIONAL', active, last_confirmed, organisation_ids[1], team_ids[1] from professional
    union all
    select id, kind, active, last_confirmed, organisation_id, team_id from offering
    union all
    select id, 'INITIATIVE', active, last_confirmed, organisation_id, null from initiative;

create index organisation_last_confirmed on organisation (last_confirmed) where active;
create index team_last_confirmed on team (last_confirmed) where active;
create index professional_last_confirmed on professional (last_confirmed) where active;
create index offering_last_confirmed on offering (last_confirmed) where active;
create index initiative_last_confirmed on initiative (last_confirmed) where active;

-- The professional who was asked to watch over an entry. An organisation's owner watches over all that stands with it.
create table entry_owner (
    entry_id        uuid        primary key,
    professional_id uuid        not null references professional,
    assigned_at     timestamptz not null
);
create index entry_owner_professional on entry_owner (professional_id);

-- Who keeps an initiative himself: the first call with this verified address links the account.
create table initiative_keeper (
    initiative_id uuid primary key references initiative,
    email         text not null,
    account_id    text
);
create index initiative_keeper_email on initiative_keeper (lower(email));

-- Who watches over an entry, the first of them before the others; whoever left is passed over. An initiative that keeps itself is
-- no professional.
create function keepers_of(entry uuid) returns table (place text, rank int, professional_id uuid)
    language sql stable as $$
    select 'SELF', 0, null::uuid from initiative_keeper i where i.initiative_id = entry
    union all
    (select distinct on (p.id) k.place, k.rank, p.id
    from kept_entry e
    cross join lateral (
        select 'SELF' as place, 0 as rank, e.id as id where e.kind = 'PROFESSIONAL'
        union all
        select 'ASSIGNED', 1, o.professional_id from entry_owner o where o.entry_id = e.id
        union all
        select 'TEAM_LEAD', 2, l.id from professional l
        where l.active and l.team_ids @> array[e.team_id]
            and l.assignments @> jsonb_build_array(jsonb_build_object('teamId', e.team_id, 'teamLead', true))
        union all
        select 'ORGANISATION_OWNER', 3, o.professional_id from entry_owner o where o.entry_id = e.organisation_id
    ) k
    join professional p on p.id = k.id and p.active
    where e.id = entry
    order by p.id, k.rank)
$$;

-- "Klopt dit nog?": one open request per entry. Only the administrator's queue, the end of the chain, has no next moment.
create table confirmation_request (
    entry_id        uuid        primary key,
    -- of the entry when it was asked: a later day answers the request
    last_confirmed  date        not null,
    place           text        not null,
    professional_id uuid        references professional,
    asked_at        timestamptz not null,
    reminded_at     timestamptz,
    next_moment     timestamptz,
    -- he looked at it and asked; until there is an answer he needs not look again
    by_administrator boolean    not null default false,
    check (place = 'ADMINISTRATOR' or next_moment is not null),
    check (place in ('SELF', 'ADMINISTRATOR') or professional_id is not null)
);
create index confirmation_request_next_moment on confirmation_request (next_moment);
create index confirmation_request_professional on confirmation_request (professional_id);

-- "Klopt niet": what someone says is wrong with an entry, or missing from the map.
create table entry_report (
    id          uuid        primary key,
    version     bigint      not null,
    entry_id    uuid,
    reason      text        not null,
    state       text        not null,
    first_at    timestamptz not null,
    answer      text,
    check ((entry_id is null) = (reason = 'MISSING')),
    check ((state in ('SOLVED', 'REJECTED')) = (answer is not null))
);
create unique index entry_report_open on entry_report (entry_id, reason) where state in ('OPEN', 'IN_REVIEW');
create index entry_report_state on entry_report (state, first_at, id);

-- The words of each who reported it; his account only when he wants to hear what came of it.
create table report_remark (
    id         bigint      primary key generated always as identity,
    report_id  uuid        not null references entry_report,
    account_id text,
    remark     text,
    made_at    timestamptz not null
);
create index report_remark_report on report_remark (report_id);
create unique index report_remark_account on report_remark (account_id, report_id) where account_id is not null;

-- How often an entry's page was opened, per week: counts, and nobody in them.
create table entry_view (
    entry_id uuid   not null,
    week     date   not null,
    views    bigint not null,
    primary key (entry_id, week)
);
