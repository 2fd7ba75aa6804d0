-- The accounts of the embedded provider. Not a migration: production has none of this.
create table if not exists users (
    id uuid primary key,
    email text constraint users_email_key unique,
    password_hash text,
    email_confirmed_at timestamptz,
    email_change text,
    banned_until timestamptz,
    user_metadata jsonb not null default '{}',
    app_metadata jsonb not null default '{}',
    attempts integer not null default 0,
    attempts_since timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    last_sign_in_at timestamptz
);

create table if not exists identities (
    provider text not null,
    subject text not null,
    user_id uuid not null constraint identities_user_fkey references users on delete cascade,
    constraint identities_pkey primary key (provider, subject)
);

create table if not exists sessions (
    id uuid primary key,
    user_id uuid not null constraint sessions_user_fkey references users on delete cascade,
    method text not null,
    secret bytea not null,
    counter bigint not null default 0,
    created_at timestamptz not null,
    refreshed_at timestamptz not null
);

create index if not exists sessions_user_idx on sessions (user_id);

-- One code a user and purpose; what is used up keeps its time, because of the wait between two mails.
create table if not exists codes (
    user_id uuid not null constraint codes_user_fkey references users on delete cascade,
    purpose text not null,
    hash text,
    sent_at timestamptz not null,
    constraint codes_pkey primary key (user_id, purpose)
);

create index if not exists codes_hash_idx on codes (hash);

create table if not exists flows (
    id uuid primary key,
    provider text not null,
    redirect text not null,
    challenge text not null,
    user_id uuid constraint flows_user_fkey references users on delete cascade,
    code text constraint flows_code_key unique,
    created_at timestamptz not null
);

create table if not exists signing_keys (
    kid text primary key,
    jwk text not null,
    created_at timestamptz not null,
    retired_at timestamptz
);

create unique index if not exists signing_keys_current_idx on signing_keys ((true)) where retired_at is null;

create table if not exists mails (
    id bigint generated always as identity primary key,
    recipient text not null,
    kind text not null,
    code text not null,
    token_hash text not null,
    link text not null,
    sent_at timestamptz not null
);

create index if not exists mails_recipient_idx on mails (recipient);
