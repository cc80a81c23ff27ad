-- Who was erased gets no new key: whatever comes late about him can't be written down any more.
create table erased_resident (
    resident  uuid        primary key,
    erased_at timestamptz not null
);
