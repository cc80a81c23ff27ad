-- A code at the counter: opens one question, or without one what the resident said yes to, so that he can stop it. Only its hash is kept.
create table counter_code (
    id              uuid        primary key,
    resident        uuid        not null references resident,
    request_id      uuid        references consent_request,
    code_hash       bytea       not null unique,
    issued_by       uuid        not null,
    issued_by_label text        not null,
    issued_at       timestamptz not null,
    expires_at      timestamptz not null check (expires_at > issued_at),
    used_at         timestamptz,
    answer_hash     bytea,
    check (answer_hash is null or used_at is not null)
);
create index counter_code_resident on counter_code (resident, issued_at);
create index counter_code_request on counter_code (request_id);
