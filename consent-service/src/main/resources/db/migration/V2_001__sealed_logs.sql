-- The logs are sealed: a row gets its place in a hash chain, and a hash that covers the row before it. What would point at a resident is
-- covered by a salted commitment, so erasure can empty it (and the salt) and the chain still verifies.
--
-- A seal covers every column of decision_log and access_log that isn't null. So a column may be added, always nullable and without
-- default, but never renamed, retyped or filled afterwards.
alter table decision_log
    add column salt            bytea default uuid_send(gen_random_uuid()),
    add column seal_seq        bigint unique,
    add column seal_commitment bytea,
    add column seal_hash       bytea;
create index decision_log_unsealed on decision_log (id) where seal_seq is null;

alter table access_log
    alter column resident drop not null,
    add column salt            bytea default uuid_send(gen_random_uuid()),
    add column seal_seq        bigint unique,
    add column seal_commitment bytea,
    add column seal_hash       bytea;
create index access_log_unsealed on access_log (id) where seal_seq is null;

-- The history has a chain per resident; the seal ties all of them together, so that the end of a chain can't be cut off either.
alter table consent_event
    add column seal_seq        bigint unique,
    add column seal_commitment bytea,
    add column seal_hash       bytea;
create index consent_event_unsealed on consent_event (resident, seq) where seal_seq is null;

-- A row of a log changes twice at most: when it is sealed, and when erasure empties the resident and the salt.
create function keep_log() returns trigger language plpgsql as $$
declare
    sealed constant text[] := array['seal_seq', 'seal_commitment', 'seal_hash'];
    erased constant text[] := array['resident', 'salt'];
begin
    if tg_op = 'UPDATE' then
        if old.seal_seq is null and new.seal_seq is not null and to_jsonb(new) - sealed = to_jsonb(old) - sealed then
            return new;
        end if;
        if new.resident is null and new.salt is null and to_jsonb(new) - erased = to_jsonb(old) - erased then
            return new;
        end if;
    end if;
    raise exception 'A log is only added to: % on % is refused.', tg_op, tg_table_name;
end $$;
drop trigger decision_log_append_only on decision_log;
drop trigger access_log_append_only on access_log;
create trigger decision_log_append_only before update or delete on decision_log
    for each row execute function keep_log();
create trigger access_log_append_only before update or delete on access_log
    for each row execute function keep_log();

-- Table of db-scheduler, as its documentation gives it for PostgreSQL.
create table if not exists scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index if not exists scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index if not exists scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
