-- Answers of somebody who has not sent them yet: sealed, and gone when they are sent or after their time.
create sequence draft_seq increment by 50;

create table draft (
    id bigint primary key,
    kind text not null check (kind in ('learner', 'tutor')),
    answers bytea,
    locale text not null check (locale in ('ko', 'en', 'zh')),
    -- The coordinator who fills it in for somebody, as audit rows name people; null for whoever comes by themselves.
    made_by text,
    -- The organisation whose link led here.
    through text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    mails integer not null,
    mailed_at timestamptz,
    sent_at timestamptz,
    ending text check (ending in ('mail', 'others')),
    check ((ending is null) = (sent_at is null)),
    check ((answers is null) = (sent_at is not null))
);

create index draft_expires on draft (expires_at);

-- The browsers that hold a draft: their cookie is known by its SHA-256 alone.
create table draft_browser (
    token_hash bytea primary key,
    draft_id bigint not null references draft on delete cascade
);

create index draft_browser_draft on draft_browser (draft_id);

-- How often somebody came from a range of addresses in an hour. The range is known by a keyed hash alone.
create table arrival (
    range_hash bytea not null,
    purpose text not null,
    hour timestamptz not null,
    tries integer not null,
    primary key (range_hash, purpose, hour)
);

create index arrival_hour on arrival (hour);

-- What a learner tells coordinators alone, sealed; and the organisation through which they are reached.
alter table learner
    add column why bytea,
    add column avoid bytea,
    add column through text;

-- A link by which somebody goes on later is for nobody whom we know yet.
alter table outbox_message
    drop constraint outbox_message_recipient_kind_check,
    add constraint outbox_message_recipient_kind_check check (recipient_kind in ('learner', 'tutor', 'account', 'draft'));
