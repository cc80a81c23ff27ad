-- Colleagues, teams and resident accounts as other services publish them. Never edited here.
create table colleague (
    id              uuid    primary key,
    version         bigint  not null,
    account_id      text    unique,
    active          boolean not null,
    given_name      text    not null,
    family_name     text    not null,
    phone           text,
    duo_partner_id  uuid,
    stand_in_ids    uuid[]  not null,
    working_hours   text
);

create table colleague_assignment (
    colleague_id      uuid    not null references colleague on delete cascade,
    position          int     not null,
    organisation_id   uuid    not null,
    organisation_name text    not null,
    team_id           uuid    not null,
    team_name         text    not null,
    task              text,
    role_name         text,
    team_lead         boolean not null,
    primary key (colleague_id, position)
);
create index colleague_assignment_team on colleague_assignment (team_id);

create table colleague_absence (
    colleague_id uuid        not null references colleague on delete cascade,
    position     int         not null,
    absent_from  timestamptz not null,
    absent_until timestamptz not null,
    primary key (colleague_id, position)
);

create table team (
    id                uuid   primary key,
    version           bigint not null,
    name              text   not null,
    task              text,
    organisation_id   uuid   not null,
    organisation_name text   not null,
    lead_id           uuid,
    working_hours     text,
    member_ids        uuid[] not null
);

create table resident_account (
    resident_id uuid   primary key,
    version     bigint not null,
    account_id  text
);
create index resident_account_account on resident_account (account_id);
