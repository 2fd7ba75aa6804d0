-- Whoever was here with an account at the provider, by that account and never by an address: addresses change hands. Who
-- is gone leaves a row without personal data, so that a token which still lives does not make them anew.
create table users (
    id                  uuid                     not null,
    provider            text                     not null,
    subject             text                     not null,
    email               text,
    email_confirmed     boolean                  not null,
    display_name        text,
    display_name_chosen boolean                  not null,
    banned_until        timestamp with time zone,
    told_at             timestamp with time zone not null,
    version             bigint                   not null,
    created_at          timestamp with time zone not null,
    updated_at          timestamp with time zone not null,
    deleted_at          timestamp with time zone,
    constraint users_pk primary key (id),
    constraint users_account_key unique (provider, subject),
    constraint users_deleted_check check (
        deleted_at is null or (email is null and display_name is null and banned_until is null))
);

create index users_created_at_idx on users (created_at, id) where deleted_at is null;
create index users_email_idx on users (lower(email), created_at, id) where deleted_at is null;

-- The running comparison with the provider's accounts: up to which page it is, …
create table user_walks (
    id         uuid                     not null,
    started_at timestamp with time zone not null,
    next_page  int                      not null,
    constraint user_walks_pk primary key (id)
);

-- … and whom it has met there.
create table user_sightings (
    walk_id uuid not null,
    user_id uuid not null,
    constraint user_sightings_pk primary key (walk_id, user_id),
    constraint user_sightings_walk_fk foreign key (walk_id) references user_walks (id) on delete cascade
);

-- Messages of the provider's hook, which may come twice.
create table user_hook_messages (
    id          text                     not null,
    received_at timestamp with time zone not null,
    constraint user_hook_messages_pk primary key (id)
);

create index user_hook_messages_received_at_idx on user_hook_messages (received_at);
