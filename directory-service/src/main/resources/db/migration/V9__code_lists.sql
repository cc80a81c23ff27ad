-- A rule keeps its id wherever it stands; its place says which comes first.
alter table synonym add column id uuid, add column version bigint not null default 0;
update synonym set id = gen_random_uuid();
alter table synonym drop constraint synonym_pkey, add primary key (id);
create index synonym_position on synonym (position, id);

alter table role add column version bigint not null default 0;
alter table term add column version bigint not null default 0;

-- Every change of a code list or a rule: who, when, by which way, and what it was before and after. What an import made before this
-- has no row; the first change of such an item tells in its "before" what the import had said.
create table code_list_change (
    id         bigint      primary key generated always as identity,
    list       text        not null,
    -- its code, or the id of a rule
    item       text        not null,
    moment     timestamptz not null,
    -- the account that did it; absent when a system did
    account_id text,
    origin     text        not null,
    -- the import it was part of
    run_id     uuid,
    -- absent when it is new
    before     jsonb,
    -- absent when it was removed
    after      jsonb,
    -- what the file of an import said, when something that people changed here stayed
    said       jsonb
);
create index code_list_change_item on code_list_change (list, item, id desc);
create index code_list_change_run on code_list_change (run_id) where run_id is not null;

-- What an import changed of the lists stands in code_list_change from now on; only the order of the rules is kept apart. Of imports
-- before this, taking one back leaves the lists as they are.
alter table import_run drop column code_lists_before, add column rule_order_before jsonb;
