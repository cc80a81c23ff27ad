-- Imports that were carried out; their changes stand in entry_change under run_id = id.
create table import_run (
    id                uuid        primary key,
    moment            timestamptz not null,
    account_id        text,
    format            text        not null,
    counts            jsonb       not null,
    -- roles, terms and synonyms as they were, when the import changed any
    code_lists_before jsonb,
    undone_at         timestamptz,
    undone_by         text
);
create index import_run_moment on import_run (moment desc, id);
