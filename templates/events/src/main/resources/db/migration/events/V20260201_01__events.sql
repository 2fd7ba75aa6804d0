-- Events from the transaction that published them until every subscriber has had them and they are old.
create table event_outbox (
    id         bigint generated always as identity,
    event_id   uuid                     not null,
    type       text                     not null,
    key        text                     not null,
    shard      int                      not null,
    envelope   text                     not null,
    created_at timestamp with time zone not null default now(),
    sent_at    timestamp with time zone,
    constraint event_outbox_pk primary key (id)
);

create index event_outbox_unsent_idx on event_outbox (id) where sent_at is null;
create index event_outbox_shard_idx on event_outbox (shard, id);
create index event_outbox_created_at_idx on event_outbox (created_at);

-- Which subscriber is through with which event: written in the transaction of what the subscriber did.
create table event_handled (
    event_id   uuid not null,
    subscriber text not null,
    constraint event_handled_pk primary key (event_id, subscriber)
);

-- Which subscriber takes which types. Events older than the subscription are not for it.
create table event_subscriptions (
    subscriber text                     not null,
    type       text                     not null,
    since_id   bigint                   not null,
    seen_at    timestamp with time zone not null,
    constraint event_subscriptions_pk primary key (subscriber, type)
);

-- Subscribers that missed something in the streams and are served from the outbox, up to the given row so far.
create table event_catch_ups (
    subscriber text   not null,
    shard      int    not null,
    after_id   bigint not null,
    generation bigint not null,
    constraint event_catch_ups_pk primary key (subscriber, shard)
);

-- Events that failed and wait for another attempt, and those of the same key that wait behind them.
create table event_retries (
    id         bigint generated always as identity,
    subscriber text                     not null,
    event_id   uuid                     not null,
    type       text                     not null,
    key        text                     not null,
    shard      int                      not null,
    envelope   text                     not null,
    attempts   int                      not null,
    due_at     timestamp with time zone not null,
    constraint event_retries_pk primary key (id),
    constraint event_retries_event_key unique (subscriber, event_id)
);

create index event_retries_order_idx on event_retries (subscriber, shard, key, id);

create table event_dead_letters (
    id         bigint generated always as identity,
    subscriber text                     not null,
    event_id   uuid                     not null,
    type       text                     not null,
    key        text                     not null,
    shard      int                      not null,
    envelope   text                     not null,
    error      text                     not null,
    attempts   int                      not null,
    failed_at  timestamp with time zone not null,
    constraint event_dead_letters_pk primary key (id),
    constraint event_dead_letters_event_key unique (subscriber, event_id)
);
