-- Who asked and answers for it, as the organisation was called then; empty for what was asked before this was kept.
alter table consent
    add column controller_id uuid,
    add column controller_name text,
    add check ((controller_id is null) = (controller_name is null));

-- Keys that sign receipts, wrapped by the key-encryption key; the newest signs, all are published so that older receipts verify.
create table receipt_key (
    id         uuid        primary key,
    keyset     bytea       not null,
    created_at timestamptz not null
);
