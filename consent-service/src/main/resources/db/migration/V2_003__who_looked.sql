-- The fields of the Dutch logging standard (LDV) that a line doesn't have yet. The rest follows from what stands there.
alter table access_log
    add column trace_id            text,
    add column span_id             text,
    add column processing_activity text,
    add column processor           text;

create index access_log_at on access_log (at, id);

-- A colleague whose name a resident doesn't hear when he asks who read something, because somebody's safety is at stake. A mask that
-- was lifted stays, for it says who decided so.
create table name_mask (
    id                uuid        primary key,
    version           bigint      not null,
    colleague_id      uuid        not null,
    organisation_id   uuid        not null,
    organisation_name text        not null,
    reason            text        not null,
    set_by            text        not null,
    set_at            timestamptz not null,
    lifted_by         text,
    lifted_at         timestamptz,
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index name_mask_standing on name_mask (colleague_id, organisation_id) where lifted_at is null;
create index name_mask_organisation on name_mask (organisation_id, set_at);
