create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Dutch full text that reads "cliënt" and "client" alike; used when Elasticsearch does not answer.
create text search configuration dutch_unaccent (copy = dutch);
alter text search configuration dutch_unaccent
    alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word with unaccent, dutch_stem;

create table role (
    code     text primary key,
    name     text not null,
    category text not null
);

-- Life domains, life events and areas: code lists with the everyday words people use for them.
create table term (
    kind     text   not null,
    code     text   not null,
    name     text   not null,
    synonyms text[] not null,
    primary key (kind, code)
);

-- Everyday words to official ones; each rule has an owner who keeps it.
create table synonym (
    position int    primary key,
    everyday text[] not null,
    official text[] not null,
    owner    text
);

create table organisation (
    id             uuid    primary key,
    external_id    text    unique,
    version        bigint  not null,
    active         boolean not null,
    name           text    not null,
    kind           text    not null,
    description    text    not null,
    life_domains   text[]  not null,
    areas          text[]  not null,
    website        text,
    phone          text,
    email          text,
    source         text    not null,
    source_date    date    not null,
    last_confirmed date    not null
);
create index organisation_name on organisation (name, id);

create table team (
    id              uuid    primary key,
    external_id     text    unique,
    version         bigint  not null,
    active          boolean not null,
    organisation_id uuid    not null references organisation,
    name            text    not null,
    task            text    not null,
    description     text    not null,
    areas           text[]  not null,
    phone           text,
    email           text,
    working_hours   text    not null,
    source          text    not null,
    source_date     date    not null,
    last_confirmed  date    not null
);
create index team_organisation on team (organisation_id);

create table professional (
    id                 uuid    primary key,
    external_id        text    unique,
    version            bigint  not null,
    active             boolean not null,
    -- Keycloak's subject, linked at first sign-in
    account_id         text    unique,
    given_name         text    not null,
    family_name        text    not null,
    organisation_id    uuid    not null references organisation,
    team_id            uuid    not null references team,
    role               text    not null references role,
    team_lead          boolean not null,
    mandate            text,
    mandate_amount_eur int,
    decides_alone      boolean not null,
    expertise          text[]  not null,
    languages          text[]  not null,
    areas              text[]  not null,
    life_domains       text[]  not null,
    phone              text    not null,
    email              text    not null,
    working_hours      text    not null,
    duo_partner_id     uuid    references professional deferrable initially deferred,
    stand_in_ids       uuid[]  not null,
    generated          boolean not null,
    source             text    not null,
    source_date        date    not null,
    last_confirmed     date    not null,
    -- set by hand by the professional himself, never measured
    presence_state     text,
    presence_until     timestamptz,
    check ((presence_state is null) = (presence_until is null))
);
create index professional_organisation on professional (organisation_id);
create index professional_team on professional (team_id);
create index professional_email on professional (lower(email));

create table absence (
    id              uuid        primary key,
    professional_id uuid        not null references professional,
    from_moment     timestamptz not null,
    until_moment    timestamptz not null,
    check (from_moment < until_moment)
);
create index absence_professional on absence (professional_id, until_moment);

create table offering (
    id              uuid    primary key,
    external_id     text    unique,
    version         bigint  not null,
    active          boolean not null,
    name            text    not null,
    kind            text    not null,
    organisation_id uuid    not null references organisation,
    team_id         uuid    references team,
    summary         text    not null,
    conditions      text    not null,
    who_decides     text[]  not null,
    term_days       int,
    documents       text[]  not null,
    life_domains    text[]  not null,
    life_events     text[]  not null,
    target_groups   text[]  not null,
    areas           text[]  not null,
    needs           text[]  not null,
    source          text    not null,
    source_date     date    not null,
    last_confirmed  date    not null
);
create index offering_organisation on offering (organisation_id);

create table initiative (
    id              uuid    primary key,
    external_id     text    unique,
    version         bigint  not null,
    active          boolean not null,
    name            text    not null,
    organisation_id uuid    references organisation,
    description     text    not null,
    wishes          text[]  not null,
    life_domains    text[]  not null,
    target_groups   text[]  not null,
    languages       text[]  not null,
    areas           text[]  not null,
    phone           text,
    contact_name    text,
    opening_hours   text,
    needs           text[]  not null,
    source          text    not null,
    source_date     date    not null,
    last_confirmed  date    not null
);
create index initiative_organisation on initiative (organisation_id);

-- What the state topics say of each key: the version rises only when the content differs.
create table published_state (
    topic   text   not null,
    key     text   not null,
    version bigint not null,
    sha256  bytea  not null,
    primary key (topic, key)
);

-- The searchable document of each entry: source of the search index, and searched itself when the index does not answer.
create table directory_entry (
    id       uuid    primary key,
    kind     text    not null,
    version  bigint  not null,
    active   boolean not null,
    title    text    not null,
    document jsonb   not null,
    words    tsvector not null
);
create index directory_entry_words on directory_entry using gin (words);
create index directory_entry_title on directory_entry using gin (title gin_trgm_ops);
