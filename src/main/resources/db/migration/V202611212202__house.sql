create sequence account_seq increment by 1;

create table account (
    id bigint primary key,
    version integer not null,
    email bytea not null,
    email_lookup bytea not null unique,
    password_hash text not null,
    role text not null check (role in ('coordinator', 'admin')),
    created_at timestamptz not null
);

-- Browser sessions: the cookie's value is known here by its SHA-256 alone.
create table account_session (
    token_hash bytea primary key,
    account_id bigint not null references account on delete cascade,
    created_at timestamptz not null,
    last_seen_at timestamptz not null
);

create index account_session_account on account_session (account_id);

create sequence api_token_seq increment by 1;

create table api_token (
    id bigint primary key,
    name text not null,
    token_hash bytea not null unique,
    role text not null check (role in ('coordinator', 'admin')),
    created_at timestamptz not null,
    revoked_at timestamptz
);

-- Links in mails: one purpose, one person, known by their SHA-256 alone.
create table link (
    token_hash bytea primary key,
    purpose text not null,
    target_id bigint not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create index link_target on link (purpose, target_id);

create sequence outbox_message_seq increment by 50;

create table outbox_message (
    id bigint primary key,
    -- The same event never writes two rows.
    idempotency_key text not null unique,
    message_id text not null unique,
    kind text not null,
    recipient_kind text not null check (recipient_kind in ('learner', 'tutor', 'account')),
    recipient_id bigint not null,
    -- Address, subject, bodies and attachment, sealed with the field key.
    content bytea not null,
    state text not null check (state in ('waiting', 'sent', 'given_up')),
    tries integer not null,
    next_try_at timestamptz not null,
    last_error text,
    created_at timestamptz not null,
    sent_at timestamptz,
    check ((state = 'sent') = (sent_at is not null))
);

create index outbox_message_due on outbox_message (next_try_at) where state = 'waiting';
create index outbox_message_created on outbox_message (created_at, id);

create sequence audit_entry_seq increment by 50;

create table audit_entry (
    id bigint primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    target_kind text,
    target_id bigint
);

create index audit_entry_target on audit_entry (target_kind, target_id);

-- Keys of requests that were answered, for 24 hours.
create table idempotency_key (
    key_hash bytea primary key,
    created_at timestamptz not null
);

-- As db-scheduler's own postgresql_tables.sql of the version in pom.xml has it.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc);
