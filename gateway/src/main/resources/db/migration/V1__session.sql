-- Sessions of people who signed in. Neither the session id nor a token can be read here: the id is hashed (SHA-256 of 256 random
-- bits), the tokens are encrypted with the key-encryption key and bound to their row.
create table session (
    id_sha256  bytea       not null primary key check (octet_length(id_sha256) = 32),
    tokens     bytea       not null,
    expires_at timestamptz not null
);
create index session_expires_at on session (expires_at);
