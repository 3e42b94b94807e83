-- Programs that are told what happens, and what is on its way to them. A body has no personal data: kinds, keys, links.
create sequence webhook_endpoint_seq;

create table webhook_endpoint (
    id bigint primary key,
    url text not null check (length(url) <= 500),
    -- Sealed: whoever has it can speak in our name.
    secret bytea not null,
    made_by text not null,
    made_at timestamptz not null
);

create sequence webhook_delivery_seq increment by 50;

create table webhook_delivery (
    id bigint primary key,
    endpoint_id bigint not null references webhook_endpoint on delete cascade,
    message_id text not null unique,
    -- Of which thing it tells, learner:7, so that it goes with it.
    about text not null,
    body text not null,
    state text not null check (state in ('waiting', 'sent', 'given_up')),
    tries integer not null,
    next_try_at timestamptz not null,
    last_error text,
    created_at timestamptz not null
);
create index webhook_delivery_due on webhook_delivery (next_try_at) where state = 'waiting';
create index webhook_delivery_endpoint on webhook_delivery (endpoint_id);
create index webhook_delivery_about on webhook_delivery (about);
