-- db-scheduler's table, as version 16 of the library expects it.
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
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc);

create table task_dead_letters (
    id        bigint generated always as identity,
    task_name text                     not null,
    task_id   uuid                     not null,
    payload   text                     not null,
    error     text                     not null,
    attempts  int                      not null,
    failed_at timestamp with time zone not null,
    constraint task_dead_letters_pk primary key (id)
);
