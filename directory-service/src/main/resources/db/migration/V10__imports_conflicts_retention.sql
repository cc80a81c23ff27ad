-- Whose kaart an import brought in; null for our own. What was refused has its reasons, and changed nothing.
alter table import_run
    add column source text,
    add column refused jsonb;

-- What an import said of an entry, where that isn't what became of it: people had changed it here. One sequence with entry_change, so
-- that the two stand in order.
create table import_said (
    id       bigint primary key default nextval(pg_get_serial_sequence('entry_change', 'id')),
    kind     text   not null,
    entry_id uuid   not null,
    run_id   uuid   not null,
    moment   timestamptz not null,
    details  jsonb  not null
);
create index import_said_entry on import_said (entry_id, id desc);

-- What imports that weren't taken back said of entries. Taking an entry off says nothing of its details.
create view import_statement as
    select c.entry_id, c.kind, c.id, c.after as details from entry_change c
    where c.origin = 'IMPORT' and c.active_after
        and not exists (select 1 from import_run r where r.id = c.run_id and r.undone_at is not null)
    union all
    select s.entry_id, s.kind, s.id, s.details from import_said s
    where not exists (select 1 from import_run r where r.id = s.run_id and r.undone_at is not null);

-- Facts that both people and a file changed, and on which nobody decided yet: what people said stands.
create table import_conflict (
    id       uuid        primary key,
    entry_id uuid        not null,
    field    text        not null,
    said     jsonb       not null,
    run_id   uuid        not null,
    found_at timestamptz not null,
    unique (entry_id, field)
);

-- Without what an edit or a later import made the same, and without what left the map.
create view open_import_conflict as
    select c.id, c.entry_id, e.kind, c.field, c.said, c.run_id, c.found_at, now.after -> c.field as stands
    from import_conflict c
    join kept_entry e on e.id = c.entry_id and e.active
    cross join lateral (select h.after from entry_change h where h.entry_id = c.entry_id order by h.id desc limit 1) now
    where coalesce(now.after -> c.field, 'null') <> c.said;

-- What an HSDS import did to the records of its source, so that it can be taken back: only what differed.
create table hsds_run (
    run_id       uuid  primary key references import_run,
    source       text  not null,
    files_before jsonb not null,
    files_after  jsonb not null
);
create table hsds_record_change (
    run_id uuid not null references hsds_run,
    file   text not null,
    id     text not null,
    before json,
    after  json,
    primary key (run_id, file, id)
);

-- Whether the history lost what was someone's (bewaartermijn); a change that did can't be taken back.
alter table entry_change
    add column before_blanked boolean not null default false,
    add column after_blanked  boolean not null default false;
create index entry_change_before_kept on entry_change (kind, moment) where before is not null and not before_blanked;
create index entry_change_after_kept on entry_change (kind, moment) where not after_blanked;
