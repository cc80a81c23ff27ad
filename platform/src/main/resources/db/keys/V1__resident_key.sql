-- Wrapped data keys, one per resident, apart from the data they open and with a short backup of their own.
create table resident_key (
    resident   uuid        primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null
);
