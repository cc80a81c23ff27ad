-- What an organisation's own directory signs its SCIM calls with; only a hash of the secret is kept.
create table provisioning_token (
    id              uuid        primary key,
    organisation_id uuid        not null references organisation,
    label           text        not null,
    secret_sha256   bytea       not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    last_used_at    timestamptz,
    revoked_at      timestamptz
);
create index provisioning_token_organisation on provisioning_token (organisation_id, created_at);

-- What SCIM knows of a professional beyond his entry. Who has no row is known by his work e-mail address.
create table provisioned_user (
    organisation_id uuid        not null references organisation,
    professional_id uuid        not null references professional,
    user_name       text        not null,
    -- user_name without regard to case
    user_name_key   text        not null,
    external_id     text,
    -- what was sent and stands in no column of the professional
    attributes      jsonb       not null,
    -- where he worked here before he was deactivated, while he still works elsewhere
    set_aside       jsonb       not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, professional_id)
);
create unique index provisioned_user_name on provisioned_user (organisation_id, user_name_key);
create index provisioned_user_professional on provisioned_user (professional_id);
create index provisioned_user_external on provisioned_user (organisation_id, external_id);

create table provisioned_group (
    team_id         uuid        primary key references team,
    organisation_id uuid        not null references organisation,
    external_id     text,
    -- the team of those who are in no other
    unassigned      boolean     not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null
);
create unique index provisioned_group_unassigned on provisioned_group (organisation_id) where unassigned;

-- Accounts whose sessions must end; a row stays until Keycloak has done it.
create table session_end (
    id           uuid        primary key,
    account_id   text        not null,
    requested_at timestamptz not null,
    attempts     int         not null,
    next_moment  timestamptz not null
);
create index session_end_next on session_end (next_moment);
