-- Lists of text in arrays hold the contract's own forms ('ko:native', 'MON 11:00-15:00'); the application reads them.

create extension if not exists btree_gist;

create table city (
    key text primary key check (key ~ '^[A-Za-z][A-Za-z0-9-]{0,39}$'),
    name_ko text not null,
    name_en text not null,
    name_zh text not null
);

create table subject (
    key text primary key check (key ~ '^[a-z][a-z0-9-]{0,39}$'),
    -- The language that it teaches; empty for every other subject.
    language text check (language ~ '^[a-z]{2,3}$'),
    name_ko text not null,
    name_en text not null,
    name_zh text not null
);

create sequence learner_seq increment by 50;

create table learner (
    id bigint primary key,
    version integer not null,
    ref text not null unique check (ref ~ '^[A-Za-z0-9_-]{1,40}$'),
    alias text not null check (char_length(alias) between 1 and 80),
    -- Sealed with the field key; the look-up is a keyed hash of the lower-case address.
    email bytea,
    email_lookup bytea,
    locale text not null check (locale in ('ko', 'en', 'zh')),
    gender text not null check (gender in ('female', 'male', 'other', 'undisclosed')),
    city text references city,
    delivery text not null check (delivery in ('in_person', 'online', 'either')),
    time_zone text not null,
    languages text[] not null,
    availability text[] not null,
    tutor_gender text check (tutor_gender in ('female', 'male')),
    registered_on date not null,
    status text not null check (status in ('applied', 'approved', 'paused', 'left')),
    confirmed_at timestamptz,
    created_at timestamptz not null,
    check ((email is null) = (email_lookup is null))
);

create index learner_email_lookup on learner (email_lookup);
create index learner_status on learner (status, id);

create table learner_need (
    learner_id bigint not null references learner on delete cascade,
    subject text not null references subject,
    sessions integer not null check (sessions between 1 and 3),
    minutes integer not null check (minutes in (60, 90, 120)),
    primary key (learner_id, subject)
);

create sequence tutor_seq increment by 50;

create table tutor (
    id bigint primary key,
    version integer not null,
    ref text not null unique check (ref ~ '^[A-Za-z0-9_-]{1,40}$'),
    name text not null check (char_length(name) between 1 and 80),
    email bytea not null,
    email_lookup bytea not null,
    locale text not null check (locale in ('ko', 'en', 'zh')),
    gender text not null check (gender in ('female', 'male', 'other', 'undisclosed')),
    city text references city,
    delivery text not null check (delivery in ('in_person', 'online', 'either')),
    time_zone text not null,
    languages text[] not null,
    availability text[] not null,
    max_sessions_per_week integer not null check (max_sessions_per_week between 1 and 12),
    max_learners integer not null check (max_learners between 1 and 6),
    commitment_start date not null,
    commitment_end date not null,
    status text not null check (status in ('applied', 'approved', 'paused', 'left')),
    confirmed_at timestamptz,
    created_at timestamptz not null,
    constraint tutor_commits_for_a_year check (commitment_end >= commitment_start + 364)
);

create index tutor_email_lookup on tutor (email_lookup);
create index tutor_status on tutor (status, id);

create table tutor_subject (
    tutor_id bigint not null references tutor on delete cascade,
    subject text not null references subject,
    primary key (tutor_id, subject)
);

create table wish (
    learner_id bigint not null references learner on delete cascade,
    tutor_id bigint not null references tutor on delete cascade,
    side text not null check (side in ('learner', 'tutor')),
    kind text not null check (kind in ('1', '2', '3', 'never')),
    primary key (learner_id, tutor_id, side)
);

create index wish_tutor on wish (tutor_id);

create sequence pairing_seq increment by 50;

create table pairing (
    id bigint primary key,
    version integer not null,
    learner_id bigint not null references learner,
    tutor_id bigint not null references tutor,
    subject text not null references subject,
    meeting text not null check (meeting in ('in_person', 'online')),
    -- 'TUE 10:00/90', in the installation's zone.
    times text[] not null,
    since date not null,
    state text not null check (state in ('running', 'ended')),
    ended_on date,
    check ((state = 'ended') = (ended_on is not null))
);

create unique index pairing_one_running_for_a_need on pairing (learner_id, subject) where state = 'running';
create index pairing_tutor on pairing (tutor_id);
create index pairing_state on pairing (state, id);

-- The hours that running pairings take, in minutes of the installation's week. Deferred, because one publication may
-- move two pairings into each other's hours.
create table booking (
    pairing_id bigint not null references pairing on delete cascade,
    learner_id bigint not null references learner,
    tutor_id bigint not null references tutor,
    starts_at integer not null check (starts_at between 0 and 10050),
    ends_at integer not null check (ends_at between 30 and 10080),
    primary key (pairing_id, starts_at),
    constraint booking_learner_once exclude using gist
        (learner_id with =, int4range(starts_at, ends_at) with &&) deferrable initially deferred,
    constraint booking_tutor_once exclude using gist
        (tutor_id with =, int4range(starts_at, ends_at) with &&) deferrable initially deferred
);
