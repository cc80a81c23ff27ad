-- What an erasure (AVG 17) did here. The number of the resident is random, and nobody stands behind it any more.
create table erasure (
    id          uuid        primary key,
    resident_id uuid        not null unique,
    erased_at   timestamptz not null,
    requests    int         not null,
    case_items  int         not null
);

-- Case data that must be kept by law, out from under the resident's key and under a key of its own until its day.
create table retained_item (
    id                uuid        primary key,
    erasure_id        uuid        not null references erasure,
    kind              text        not null,
    organisation_id   uuid        not null,
    organisation_name text        not null,
    recorded_at       timestamptz not null,
    law               text        not null,
    register_entry    text        not null,
    keep_until        date        not null,
    text              bytea       not null
);
create index retained_item_erasure on retained_item (erasure_id);
create index retained_item_keep_until on retained_item (keep_until);
