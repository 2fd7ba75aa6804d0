drop table if exists event_dead_letters;
drop table if exists event_retries;
drop table if exists event_catch_ups;
drop table if exists event_subscriptions;
drop table if exists event_handled;
drop table if exists event_outbox;
