-- Live stream: numbered per user, ids and kinds only.
create table live_counter (
    recipient text   primary key,
    seq       bigint not null
);
create table live_event (
    recipient text        not null,
    seq       bigint      not null,
    kind      text        not null,
    subject   uuid        not null,
    at        timestamptz not null,
    primary key (recipient, seq)
);
create index live_event_at on live_event (at);

-- Table of db-scheduler, as its documentation gives it for PostgreSQL.
create table scheduled_tasks (
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
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
