-- Events that must reach Kafka. The id is given after the aggregate's row is locked, so id order is commit order per aggregate.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text  not null,
    event_key   text  not null,
    event_id    uuid  not null,
    payload     text,
    traceparent text
);

-- One row per event a consumer has dealt with; committed together with the effect.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);

-- First answers to POSTs with an Idempotency-Key; the body itself is not kept, only its SHA-256.
create table idempotency (
    account     text        not null,
    request     text        not null,
    key         text        not null,
    body_sha256 bytea       not null,
    status      int         not null,
    location    text,
    created_at  timestamptz not null,
    primary key (account, request, key)
);
create index idempotency_created_at on idempotency (created_at);
